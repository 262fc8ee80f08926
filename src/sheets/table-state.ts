/** A cell value as Excel gives it: empty is "", an error is its text ("#REF!"). */
export type CellValue = number | string | boolean;

/** A table of the workbook as it stands. Values and formulas are of the data rows, without header and totals. */
export interface TableState {
  /** Its name in the workbook, which a user may have changed. */
  readonly name: string;
  readonly sheet: string;
  /** Top left cell of the header row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}
