import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tables as en } from "../../src/messages/en/tables";
import { tables as vi } from "../../src/messages/vi/tables";
import { defaultWordStyle } from "../../src/plan/amount-in-words";
import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";
import { planSheets } from "../../src/sheets/plan-sheets";

/** Functions that Excel 2010, LibreOffice and WPS have; none of those that came later. */
const known = new Set(
  (
    "ABS AND AVERAGE CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT FIND FIXED IF IFERROR INDEX INDIRECT INT ISBLANK " +
    "ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD N NOT OFFSET OR REPT RIGHT ROUND ROW ROWS SUBSTITUTE SUM " +
    "SUMIF SUMIFS SUMPRODUCT TEXT TRIM UPPER VALUE"
  ).split(" "),
);

function formulasIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("=") ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(formulasIn);
}

describe("the formulas of the tables", () => {
  const text = readFileSync(join(__dirname, "../../assets/sample-plan.txt"), "utf8");
  const extraction = extractText(text);
  const plan = readPlan(extraction.ok ? extraction.document : { lines: [] });

  it.each([
    ["vi", vi],
    ["en", en],
  ])("use only functions that Excel 2010 has (%s)", (_, words) => {
    const formulas = formulasIn(
      planSheets(plan, words, { wordStyle: defaultWordStyle, linkHeads: true, contingencyPercent: 5 }),
    );
    const used = new Set(
      formulas.flatMap((formula) =>
        [...formula.replace(/"(?:[^"]|"")*"/gu, '""').matchAll(/([A-Z][A-Z0-9.]+)\(/gu)].map((match) => match[1] ?? ""),
      ),
    );
    expect(formulas.length).toBeGreaterThan(50);
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it("stay within what Excel takes: 8,192 characters", () => {
    const longest = formulasIn(planSheets(plan, vi, { wordStyle: defaultWordStyle })).reduce(
      (most, { length }) => Math.max(most, length),
      0,
    );
    expect(longest).toBeLessThanOrEqual(8192);
  });
});
