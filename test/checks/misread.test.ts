import { isMisread } from "../../src/checks/misread";
import type { Place } from "../../src/plan/place";

const document: Place = { in: "document", line: 1, start: 0, end: 1 };
const table: Place = { in: "table", table: "KeHoach", row: 1, column: "value" };
const finding = (expected: number, actual: number, place: Place = document) =>
  ({ check: "cost-total-mismatch", place, expected, actual }) as const;

describe("a stated sum in a document", () => {
  it.each([
    [120, 110],
    [15_000_000, 8_000_000],
    [13_500_000, 1_350_000],
    [1_200, 12_500],
  ])("is told where an office may have slipped: %d, stated %d", (expected, actual) => {
    expect(isMisread(finding(expected, actual))).toBe(false);
  });

  it.each([
    [26_530_000, 13_265_000],
    [20, 82],
    [230_400_000, 60_900_000],
  ])("is left alone where its parts were likely read wrongly: %d, stated %d", (expected, actual) => {
    expect(isMisread(finding(expected, actual))).toBe(true);
  });

  it("is told in the workbook, and by every other check", () => {
    expect(isMisread(finding(20, 82, table))).toBe(false);
    expect(isMisread({ ...finding(20, 82), check: "venue-over-capacity" })).toBe(false);
  });
});
