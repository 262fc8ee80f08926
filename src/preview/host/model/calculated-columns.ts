import { copied } from "../formula/shift";
import type { Formula } from "../formula/formula";
import type { Book } from "./book";
import { dataBox, type Table } from "./table";

/**
 * Remembers the formulas of calculated columns, so that new rows get them: where all cells agree, theirs;
 * where none has one, none. A cell that a user wrote over takes nothing from the rest.
 */
export function learnFormulas(table: Table): void {
  const data = dataBox(table);
  table.columns.forEach((column, index) => {
    const place = table.box.column + index;
    const first = table.sheet.cell(data.row, place)?.formula ?? null;
    let same = first !== null;
    let any = same;
    for (let row = data.row + 1; row <= data.lastRow && (same || !any); row++) {
      const formula = table.sheet.cell(row, place)?.formula ?? null;
      if (formula) any = true;
      if (same)
        same =
          formula !== null && (formula === first || formula.text === (first && copied(first, row - data.row, 0).text));
    }
    if (same && first) setColumnFormula(column, first, data.row);
    else if (!any) column.formula = null;
  });
}

/** Learns from what was written since the last time. */
export function learnWritten(book: Book): void {
  for (const table of book.written) if (table.sheet.tables.includes(table)) learnFormulas(table);
  book.written.clear();
}

/** Row for which the formula of a calculated column is written. */
const columnBase = new WeakMap<object, number>();

/** Makes a formula, as it reads in a row, the formula of a column. */
export function setColumnFormula(column: Table["columns"][number], formula: Formula, row: number): void {
  column.formula = formula;
  columnBase.set(column, row);
}

/** Gives rows of a table the formulas of its calculated columns. */
export function fillFormulas(
  book: Book,
  table: Table,
  fromRow: number,
  toRow: number,
  only?: Table["columns"][number],
): void {
  table.columns.forEach((column, index) => {
    const { formula } = column;
    if (!formula || (only && column !== only)) return;
    for (let row = fromRow; row <= toRow; row++) {
      const place = table.box.column + index;
      table.sheet.put(row, place, null, formulaFor(column, formula, row, table));
      book.calculation.touch(table.sheet, row, place);
    }
  });
}

/** The formula of a column as it reads in a row. */
export function formulaFor(column: object, formula: Formula, row: number, table: Table): Formula {
  const base = columnBase.get(column) ?? dataBox(table).row;
  return copied(formula, row - base, 0);
}
