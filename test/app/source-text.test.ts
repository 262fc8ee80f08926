import { sourceText } from "../../src/app/source-text";
import type { SourceDocument } from "../../src/reading/source-document";

function quote(
  text: string,
  value: string,
  path: "headings.0" | "attendees.groups.0.declared" = "attendees.groups.0.declared",
) {
  const document: SourceDocument = { lines: [{ number: 7, text, cells: null, table: null }] };
  const start = text.indexOf(value);
  return sourceText({ path, place: { in: "document", line: 7, start, end: start + value.length } }, document);
}

describe("the stretch of the document that a finding quotes", () => {
  test.each([
    ["2. Cấp huyện: 45 đại biểu, gồm:", "45", "Cấp huyện: 45 đại biểu"],
    ["- Cấp xã: 12 người;", "12", "Cấp xã: 12 người"],
    ["  b) Khách mời (30 người).", "30", "Khách mời (30 người)"],
    [
      "Nước uống: 60 người x 15.000 đồng/buổi = 900.000 đồng.",
      "900.000",
      "Nước uống: 60 người x 15.000 đồng/buổi = 900.000 đồng",
    ],
    ["Tổng cộng: 13.500.000 đồng** (Mười ba triệu).", "13.500.000", "Tổng cộng: 13.500.000 đồng"],
    ["108", "108", "108"],
  ])("of %j about %j is %j", (line, value, stretch) => {
    expect(quote(line, value)).toBe(stretch);
  });

  test("a heading keeps its number", () => {
    expect(quote("II. Thành phần tham dự", "II", "headings.0")).toBe("II. Thành phần tham dự");
  });

  test("what has no line has no text", () => {
    expect(sourceText({ path: null, place: { in: "nowhere" } }, { lines: [] })).toBeNull();
  });
});
