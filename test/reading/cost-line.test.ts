import { costLineOf } from "../../src/reading/costs/cost-line";
import { cleanLine } from "../../src/reading/text/clean-line";

/** Item, unit, quantity, times, unit price, stated amount of a line, or null where it is not understood. */
function read(text: string): unknown[] | null {
  const line = costLineOf(cleanLine(text, 1))?.line;
  if (!line) return null;
  const { item, unit, quantity, times, unitPrice, statedAmount } = line;
  return [item, unit, quantity, times, unitPrice, statedAmount].map((value) => value && value.value);
}

describe("a cost line", () => {
  it.each([
    ["Trang trí: 2.000.000 đồng.", ["Trang trí", null, 1, 1, 2_000_000, 2_000_000]],
    ["Hoa: 20 bó x 200.000 đồng/bó = 4.000.000 đồng", ["Hoa", "bó", 20, 1, 200_000, 4_000_000]],
    ["Nước uống: 25.000đ x 60 người", ["Nước uống", "người", 60, 1, 25_000, null]],
    ["Ăn trưa: 110 người × 20.000đ/người/buổi × 2 buổi", ["Ăn trưa", "người", 110, 2, 20_000, null]],
    ["Tài liệu: 110 tập X 30.000đồng/1 tập", ["Tài liệu", "tập", 110, 1, 30_000, null]],
    ["Tài liệu: 110 * 30.000 VNĐ = 3.300.000 VNĐ", ["Tài liệu", null, 110, 1, 30_000, 3_300_000]],
    ["Thuê hội trường: 1,5 triệu đồng", ["Thuê hội trường", null, 1, 1, 1_500_000, 1_500_000]],
    ["Âm thanh: 3 500 000 đ", ["Âm thanh", null, 1, 1, 3_500_000, 3_500_000]],
    ["Y tế: 2 triệu 500 nghìn đồng", ["Y tế", null, 1, 1, 2_500_000, 2_500_000]],
    ["Nước uống: 2.200.000 đồng (110 người x 20.000 đồng)", ["Nước uống", "người", 110, 1, 20_000, 2_200_000]],
    ["Nước uống (110 người x 20.000đ/người): 2.200.000 đồng", ["Nước uống", "người", 110, 1, 20_000, 2_200_000]],
    ["Kỷ yếu, mỗi cuốn 85.000 đồng, 150 cuốn: 12.750.000 đồng", ["Kỷ yếu", "cuốn", 150, 1, 85_000, 12_750_000]],
    ["Thuê xe 16 chỗ: 2 chuyến x 1.500.000 đồng", ["Thuê xe 16 chỗ", "chuyến", 2, 1, 1_500_000, null]],
    ["110 chai nước suối x 5.000 đồng = 550.000 đồng", ["nước suối", "chai", 110, 1, 5_000, 550_000]],
    ["Dự phòng 5%: 992.500đ", ["Dự phòng 5%", null, 1, 1, 992_500, 992_500]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Thực hiện theo Thông tư số 40/2017/TT-BTC ngày 28/4/2017",
    "Liên hệ điện thoại 0912.345.678, phòng 201",
    "Chuẩn bị hội trường tầng 5",
  ])("is not seen in “%s”", (text) => {
    expect(read(text)).toBeNull();
  });

  it("is not guessed where two amounts stand side by side", () => {
    expect(read("Hội trường 2.000.000 đồng, âm thanh 1.500.000 đồng")).toBeNull();
  });
});
