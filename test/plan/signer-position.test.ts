import { signerPosition } from "../../src/plan/signer-position";

describe("the position of the one who signs", () => {
  it.each([
    ["CHỦ TỊCH", null, "CHỦ TỊCH"],
    ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    ["TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ["TM. BAN CHẤP HÀNH\nCÔNG ĐOÀN CƠ SỞ\nCHỦ TỊCH", "TM. BAN CHẤP HÀNH\nCÔNG ĐOÀN CƠ SỞ", "CHỦ TỊCH"],
    ["TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTỔ CHỨC", "TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC"],
    ["Q. GIÁM ĐỐC", null, "Q. GIÁM ĐỐC"],
    ["KT. TRƯỞNG BAN", null, "KT. TRƯỞNG BAN"],
  ])("stands apart from the capacity: %j", (written, authority, position) => {
    expect(signerPosition(written)).toEqual({ authority, position });
  });
});
