import { isVietnameseSyllable } from "../../../src/reading/extract/vietnamese-syllable";

describe("isVietnameseSyllable", () => {
  test.each(
    "nghiêng khuyến quyết giặt gì ướt thuở oẳn hoạch UỶ thoả hoà khoẻ quý huỳnh xuống mười đồng học đọc sóc góc".split(
      " ",
    ),
  )("accepts %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  test.each("Héi nghÞ ®ång Kế́ hàch tồt Đắk cafée Æn xz".split(" "))("rejects %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
