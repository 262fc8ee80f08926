import type { SheetSpec } from "./sheet-spec";
import type { TableState } from "./table-state";

/** The tables of sheets as they stand when they have just been written; formulas have no values yet. */
export function statesOf(specs: readonly SheetSpec[]): TableState[] {
  return specs.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, found, row, column, columns, rows }): TableState => ({
      name: found ?? name,
      sheet,
      row,
      column,
      headers: columns.map(({ header }) => header),
      values: rows.map((cells) => cells.map((cell) => (cell === null || typeof cell === "object" ? "" : cell))),
      formulas: rows.map((cells) =>
        cells.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell)),
      ),
    })),
  );
}
