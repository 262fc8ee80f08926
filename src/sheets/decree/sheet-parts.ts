import type { SummaryWords } from "../summary/summary-words";
import type { CellFacts, SheetFacts } from "./sheet-facts";

/** The elements of an annex that the decree has rules for. */
export type SheetPart =
  | "annexWord"
  | "annexName"
  | "reference"
  | "placeAndDate"
  | "position"
  | "signerName"
  | "recipientsWord"
  | "recipient"
  | "body";

/** Tells the elements of a printed summary apart, by what they say and where they stand. */
export function partsOf({ cells }: SheetFacts, words: SummaryWords): { part: SheetPart; cell: CellFacts }[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const textIn = (row: number) => cells.find((cell) => cell.row === row)?.text ?? "";
  const annexRow = rows[0] ?? -1;
  const referenceStart = rows.find((row) => row > annexRow && textIn(row).startsWith("(")) ?? annexRow;
  const referenceEnd = rows.find((row) => row >= referenceStart && textIn(row).endsWith(")")) ?? referenceStart;
  const datePattern = patternOf(words.placeAndDate);
  const dateRow = rows.find((row) => row > referenceEnd && datePattern.test(textIn(row))) ?? Infinity;
  const recipientsRow = rows.find((row) => row > dateRow && textIn(row) === words.recipients) ?? Infinity;
  const partOf = ({ row, text }: CellFacts): SheetPart => {
    if (row === annexRow) return "annexWord";
    if (row < referenceStart) return "annexName";
    if (row <= referenceEnd) return "reference";
    if (row === dateRow) return "placeAndDate";
    if (row === recipientsRow) return "recipientsWord";
    if (row > recipientsRow) return "recipient";
    if (row > dateRow) return text === text.toUpperCase() ? "position" : "signerName";
    return "body";
  };
  return cells.map((cell) => ({ part: partOf(cell), cell }));
}

/** A template as a pattern: what is filled in may be anything. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  return new RegExp(`^${fixed.join(".+")}$`, "u");
}
