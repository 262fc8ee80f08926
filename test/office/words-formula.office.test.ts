import fc from "fast-check";
import { amountInEnglishWords } from "../../src/plan/amount-in-english-words";
import { amountInWords, defaultWordStyle, type WordStyle } from "../../src/plan/amount-in-words";
import { amountInEnglishWordsFormula, amountInWordsFormula } from "../../src/sheets/words-formula";
import { amounts, trickyAmounts } from "../support/amounts";
import { buildFormulaWorkbook } from "../support/formula-workbook";
import { describeWithLibreOffice, recalculateToCsv } from "../support/libreoffice";

const southern: WordStyle = { thousand: "ngàn", odd: "lẻ", billion: "tỉ", suffix: "đồng chẵn" };
const allStyles = (["nghìn", "ngàn"] as const).flatMap((thousand) =>
  (["linh", "lẻ"] as const).flatMap((odd) =>
    (["tỷ", "tỉ"] as const).flatMap((billion) =>
      (["đồng", "đồng chẵn", ""] as const).map((suffix): WordStyle => ({ thousand, odd, billion, suffix })),
    ),
  ),
);
const relative = "A1";
const random = fc.sample(amounts, { numRuns: 10_000, seed: 20_261_122 });

describeWithLibreOffice("the formulas of amounts in words, calculated by LibreOffice", () => {
  test("give what the library gives for 10,000 random and all tricky amounts", async () => {
    const values = [...trickyAmounts, ...random];
    const formulas = [
      amountInWordsFormula(relative, defaultWordStyle),
      amountInWordsFormula(relative, southern),
      amountInEnglishWordsFormula(relative),
    ];
    const rows = await recalculateToCsv(buildFormulaWorkbook(values, formulas));
    const expected = values.map((amount) => [
      amountInWords(amount),
      amountInWords(amount, southern),
      amountInEnglishWords(amount),
    ]);
    expect(rows.map((row) => row.slice(1))).toEqual(expected);
  }, 300_000);

  test("give it in every style", async () => {
    const values = [...trickyAmounts, ...random.slice(0, 100)];
    const formulas = allStyles.map((style) => amountInWordsFormula(relative, style));
    const rows = await recalculateToCsv(buildFormulaWorkbook(values, formulas));
    expect(rows.map((row) => row.slice(1))).toEqual(
      values.map((amount) => allStyles.map((style) => amountInWords(amount, style))),
    );
  }, 300_000);

  test("are empty beside what is no amount", async () => {
    const formulas = [amountInWordsFormula(relative, defaultWordStyle), amountInEnglishWordsFormula(relative)];
    const rows = await recalculateToCsv(buildFormulaWorkbook([7, null, -1, 0.5, 1e15, "mười", "12", ""], formulas));
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ["Bảy đồng", "Seven dong"],
      ...Array.from({ length: 7 }, () => ["", ""]),
    ]);
  }, 300_000);

  test("are not right by chance: any changed piece of the formula shows", async () => {
    const formula = amountInWordsFormula(relative, defaultWordStyle);
    const changes = [
      ['"mốt"', '"một"'],
      ['"tư"', '"bốn"'],
      ['"lăm"', '"năm"'],
      ["linh ", ""],
      ["1E+5", "1E+6"],
      ["1E+11", "1E+12"],
      ["1E+9", "1E+12"],
      [" nghìn ", " triệu "],
      ["4,3", "4,2"],
      ['"^c","C"', '"^c","c"'],
    ] as const;
    const mutants = changes.map(([piece, changed]) => formula.replace(piece, changed));
    const rows = await recalculateToCsv(
      buildFormulaWorkbook([...trickyAmounts, ...random.slice(0, 500)], [formula, ...mutants]),
    );
    const agreeing = [formula, ...mutants].filter((_, at) =>
      rows.every((row) => row[at + 1] === amountInWords(Number(row[0]))),
    );
    expect(agreeing).toEqual([formula]);
  }, 300_000);
});
