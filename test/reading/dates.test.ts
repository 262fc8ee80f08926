import { datesIn } from "../../src/reading/facts/dates";
import { sessionsIn } from "../../src/reading/facts/event-time";
import { properNumber } from "../../src/reading/facts/document-number";
import { cleanLine } from "../../src/reading/text/clean-line";

function dates(text: string): string[] {
  return datesIn(cleanLine(text, 1)).map(
    ({ date, weekday }) => `${date.day}/${date.month}/${date.year}${weekday ? ` (${weekday})` : ""}`,
  );
}

describe("dates in a text", () => {
  it.each([
    ["ngày 29 tháng 02 năm 2024", ["29/2/2024"]],
    ["15/11/2025", ["15/11/2025"]],
    ["thứ Sáu, ngày 05/12/2025", ["5/12/2025 (5)"]],
    ["08 giờ 00, ngày 05-12-2025 (Chủ nhật)", ["5/12/2025 (7)"]],
    ["từ ngày 10 đến ngày 12/11/2025", ["10/11/2025", "12/11/2025"]],
    ["ngày 30/10 và 02/11/2025", ["30/10/2025", "2/11/2025"]],
    ["ngày 31/02/2025", ["31/2/2025"]],
    ["14 May 2026", ["14/5/2026"]],
    ["Thông tư số 40/2017/TT-BTC, điện thoại 0912.345.678", []],
    ["lần thứ hai, ngày 05/12/2025", ["5/12/2025"]],
    ["Ngày thứ hai (21/3/2025):", ["21/3/2025"]],
    ["vào ngày thứ sáu, 21/3/2025", ["21/3/2025 (5)"]],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe("sessions", () => {
  it.each([
    ["01 buổi, ngày 29 tháng 02 năm 2024", 1],
    ["02 ngày", 4],
    ["01 ngày (02 buổi)", 2],
    ["1/2 ngày", 1],
    ["buổi chiều ngày 25/9/2025", 1],
    ["ngày 25/9/2025", null],
  ])("%s", (text, expected) => {
    expect(sessionsIn(cleanLine(text, 1))?.value ?? null).toBe(expected);
  });
});

describe("the proper form of a document number", () => {
  it.each([
    ["37 KH/UBND", "37/KH-UBND"],
    ["37/KH/UBND", "37/KH-UBND"],
    ["5/KH-UBND", "05/KH-UBND"],
    ["05 /KH - BCĐ", "05/KH-BCĐ"],
    ["18-KH/ĐU", "18-KH/ĐU"],
    ["2106/SNV-TĐKT", "2106/SNV-TĐKT"],
  ])("%s", (written, proper) => {
    expect(properNumber(written)).toBe(proper);
  });
});
