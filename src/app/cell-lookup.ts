import { addressOf, cellOf } from "../sheets/addresses";
import { formulaOf } from "../sheets/found-table";
import type { CellValue, TableState, WorkbookState } from "./workbook";

interface Found {
  readonly table: TableState;
  /** Data row and column within the table, from 0. */
  readonly row: number;
  readonly column: number;
}

/** What a cell of a table shows in a state that was read; "" for an empty cell and for one outside all tables. */
export function shownAt(state: WorkbookState, sheet: string, address: string): CellValue {
  const found = find(state, sheet, address);
  return found?.table.values[found.row]?.[found.column] ?? "";
}

/** The formula in a cell of a table; null where there is none. */
export function formulaAtCell(state: WorkbookState, sheet: string, address: string): string | null {
  const found = find(state, sheet, address);
  return found === null ? null : formulaOf(found.table, found.row, found.column);
}

/**
 * A cell as its user would name it: the text that names its row and the header of its column, as they stand in
 * the workbook ("Nước uống – Số lượng"). Its address where it is in no table.
 */
export function cellName(state: WorkbookState, sheet: string, address: string): string {
  const found = find(state, sheet, address);
  if (found === null) return address;
  const header = found.table.headers[found.column] ?? "";
  const values = found.table.values[found.row] ?? [];
  const name = values.find((value, i) => i !== found.column && typeof value === "string" && /\p{L}/u.test(value));
  return name === undefined ? header : `${String(name)} – ${header}`;
}

/** The address of a data cell of a table. */
export function addressIn(table: TableState, row: number, column: number): string {
  return addressOf(table.row + 1 + row, table.column + column);
}

function find(state: WorkbookState, sheet: string, address: string): Found | null {
  const cell = cellOf(address);
  if (cell === null) return null;
  for (const table of state.tables) {
    const row = cell.row - table.row - 1;
    const column = cell.column - table.column;
    const inside = row >= 0 && row < table.values.length && column >= 0 && column < table.headers.length;
    if (table.sheet === sheet && inside) return { table, row, column };
  }
  return null;
}
