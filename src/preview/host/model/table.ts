import type { Box } from "./address";
import type { Formula } from "../formula/formula";
import type { Sheet } from "./sheet";

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula that new rows get, where the column is calculated. */
  formula: Formula | null;
}

/** A table. `box` has the header row and, where shown, the totals row. */
export interface Table {
  readonly id: string;
  name: string;
  sheet: Sheet;
  box: Box;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirst: boolean;
  highlightLast: boolean;
  filterButton: boolean;
}

export function headerBox(table: Table): Box {
  return { ...table.box, lastRow: table.box.row };
}

export function dataBox(table: Table): Box {
  return {
    ...table.box,
    row: table.box.row + (table.showHeaders ? 1 : 0),
    lastRow: table.box.lastRow - (table.showTotals ? 1 : 0),
  };
}

export function totalsBox(table: Table): Box | null {
  return table.showTotals ? { ...table.box, row: table.box.lastRow } : null;
}

export function columnBox(table: Table, index: number, of: Box): Box {
  return { ...of, column: table.box.column + index, lastColumn: table.box.column + index };
}

export function columnIndex(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}
