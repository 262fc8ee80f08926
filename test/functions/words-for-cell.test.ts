import { wordsForCell } from "../../src/functions/words-for-cell";

describe("wordsForCell", () => {
  test.each([
    [13_500_000, undefined, "Mười ba triệu năm trăm nghìn đồng"],
    [13_500_000, "", "Mười ba triệu năm trăm nghìn đồng"],
    [1_105_000, "ngàn lẻ chẵn", "Một triệu một trăm lẻ năm ngàn đồng chẵn"],
    [2_000_000_000, "Tỉ, Số", "Hai tỉ"],
    [7_000, "NGÀN".normalize("NFD"), "Bảy ngàn đồng"],
    [7_000, "en", "Seven thousand dong"],
    [0, "vi", "Không đồng"],
  ])("spells %d in the style %j as %s", (amount, style, words) => {
    expect(wordsForCell(amount, style)).toEqual({ ok: true, words });
  });

  test.each([-1, 0.5, 1e15, NaN])("says in the asked language that %d is no amount", (amount) => {
    expect(wordsForCell(amount)).toEqual({ ok: false, message: expect.stringContaining("số nguyên từ 0") });
    expect(wordsForCell(amount, "en")).toEqual({ ok: false, message: expect.stringContaining("whole number from 0") });
  });

  test("names a style that it does not know", () => {
    expect(wordsForCell(1, "ngàn trăm")).toEqual({ ok: false, message: expect.stringContaining("“trăm”") });
    expect(wordsForCell(1, "en trăm")).toEqual({
      ok: false,
      message: expect.stringContaining("does not know the style “trăm”"),
    });
  });
});
