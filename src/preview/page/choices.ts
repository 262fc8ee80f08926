import { matrixOf } from "../host/formula/context";
import { evaluate } from "../host/formula/evaluate";
import { readFormula } from "../host/formula/formula";
import { copied } from "../host/formula/shift";
import { generalText } from "../host/text/number-format";
import { holds } from "../host/model/address";
import type { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import type { Validation } from "../host/model/validation";

/** The data validation of a cell, where it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find(({ box }) => box && holds(box, row, column)) ?? null;
}

/** What the dropdown of a cell offers; null where it has none. */
export function choicesAt(book: Book, sheet: Sheet, row: number, column: number): string[] | null {
  const validation = validationAt(sheet, row, column);
  const source = (validation?.rule["list"] as { source?: unknown } | undefined)?.source;
  if (!validation?.box || typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(",").map((each) => each.trim());
  const formula = readFormula(source.slice(1), null);
  if (!formula) return null;
  const here = copied(formula, row - validation.box.row, column - validation.box.column);
  const context = book.calculation.context(sheet, row, column);
  const values = matrixOf(evaluate(here.tree, context), context).flat();
  return values.flatMap((value) =>
    value === null || value === "" ? [] : [typeof value === "number" ? generalText(value) : String(value)],
  );
}

/** Whether the cell's validation, where it is a strict list, takes the text. */
export function accepts(book: Book, sheet: Sheet, row: number, column: number, typed: string): boolean {
  const validation = validationAt(sheet, row, column);
  const choices = choicesAt(book, sheet, row, column);
  if (!validation || !choices || typed === "") return true;
  const { showAlert, style } = validation.errorAlert;
  return showAlert === false || (style !== undefined && style !== "Stop") || choices.includes(typed.trim());
}
