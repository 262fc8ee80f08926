import type { Cell } from "../sheets/sheet-spec";

/** What Excel takes in one cell of `values` or `formulas`. */
export type Content = number | string | boolean;

/** The most characters that a cell holds. */
const longest = 32_767;

/**
 * Text as it must be given to Excel so that it stays that text: with a leading apostrophe wherever Excel could
 * take it for a number, a date, a formula, a truth value or an error. Text beyond Excel's limit ends in "…".
 */
export function textAsText(text: string): string {
  const fitting = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  if (fitting === "") return "";
  const harmless = /^\p{L}/u.test(fitting) && !/\p{N}/u.test(fitting) && !/^(true|false)\s*$/i.test(fitting);
  return harmless ? fitting : `'${fitting}`;
}

/** A cell of a sheet specification as Excel takes it. An empty cell is "". */
export function contentOf(cell: Cell): Content {
  if (cell === null) return "";
  if (typeof cell === "string") return textAsText(cell);
  return typeof cell === "object" ? cell.formula : cell;
}
