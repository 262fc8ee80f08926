import { columnLetters } from "../plan/cell-address";

export { addressOf, cellOf, columnLetters, rangeOf } from "../plan/cell-address";

/** A fixed reference to a cell of a sheet, as a formula takes it: `'Kế hoạch'!$B$4`. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** A sheet name as a formula takes it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
