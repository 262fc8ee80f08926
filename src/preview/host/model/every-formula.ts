import type { Formula } from "../formula/formula";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Rewrites every formula of the workbook: cells, calculated columns, conditional formats, names. */
export function changeEveryFormula(book: Book, change: (formula: Formula, sheet: Sheet | null) => Formula): void {
  for (const sheet of book.sheets) {
    const done = new Map<Formula, Formula>();
    const changed = (formula: Formula): Formula => {
      let next = done.get(formula);
      if (!next) done.set(formula, (next = change(formula, sheet)));
      return next;
    };
    for (const cells of sheet.rows) {
      for (const cell of cells) if (cell?.formula) cell.formula = changed(cell.formula);
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) if (column.formula) column.formula = changed(column.formula);
    }
    for (const format of sheet.conditionalFormats) {
      if (format.formula) format.formula = changed(format.formula);
      if (format.rule) {
        const { operator, formula1, formula2 } = format.rule;
        format.rule = { operator, formula1: changed(formula1), formula2: formula2 && changed(formula2) };
      }
    }
  }
  for (const name of book.names) name.formula = change(name.formula, name.sheet);
  book.calculation.restructure();
}
