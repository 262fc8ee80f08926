import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { amountInEnglishWords } from "../../src/plan/amount-in-english-words";
import { amountInWords } from "../../src/plan/amount-in-words";
import { amountInEnglishWordsFormula, amountInWordsFormula, longestReference } from "../../src/sheets/words-formula";
import { amounts, trickyAmounts, wordStyles } from "../support/amounts";

installFormulaEngine();

/** What formulas show beside values in column A. */
function calculate(
  values: readonly (number | string | null)[],
  formulaAt: (cell: string, index: number) => string,
): unknown[] {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("A");
  values.forEach((value, index) => {
    sheet.getCell(`A${index + 1}`).value = value;
    sheet.getCell(`B${index + 1}`).value = { formula: formulaAt(`$A$${index + 1}`, index).slice(1) };
  });
  workbook.calculateFormulas();
  return values.map((_, index) => sheet.getCell(`B${index + 1}`).result);
}

const sample = fc.sample(fc.tuple(amounts, wordStyles), { numRuns: 300, seed: 5 });

describe("amountInWordsFormula", () => {
  test("gives what the library gives, in every style", () => {
    const shown = calculate(
      sample.map(([amount]) => amount),
      (cell, index) => amountInWordsFormula(cell, styleAt(index)),
    );
    expect(shown).toEqual(sample.map(([amount, style]) => amountInWords(amount, style)));
  });

  test("gives it for the tricky amounts", () => {
    const shown = calculate(trickyAmounts, (cell, index) => amountInWordsFormula(cell, styleAt(index)));
    expect(shown).toEqual(trickyAmounts.map((amount, index) => amountInWords(amount, styleAt(index))));
  });

  test("is empty beside what is no amount", () => {
    expect(calculate([null, -1, 1.5, 1e15, "mười"], (cell) => amountInWordsFormula(cell, styleAt(0)))).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  test("keeps within what Excel takes: 8192 characters, 255 in a text, 64 levels", () => {
    const reference = "x".repeat(longestReference);
    for (const [, style] of sample) {
      for (const formula of [amountInWordsFormula(reference, style), amountInEnglishWordsFormula(reference)]) {
        expect(formula.length).toBeLessThan(8192);
        expect(Math.max(...[...formula.matchAll(/"[^"]*"/gu)].map(([text]) => text.length))).toBeLessThan(255);
        expect(depthOf(formula)).toBeLessThan(64);
        expect(formula).not.toMatch(/\b(LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH)\(/u);
      }
    }
  });
});

describe("amountInEnglishWordsFormula", () => {
  test("gives what the function gives", () => {
    const values = [...trickyAmounts, ...sample.map(([amount]) => amount)];
    expect(calculate(values, amountInEnglishWordsFormula)).toEqual(values.map(amountInEnglishWords));
  });
});

function styleAt(index: number) {
  return sample[index % sample.length]![1];
}

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(/"[^"]*"/gu, "")) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
