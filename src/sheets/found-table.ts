import type { ColumnId, TableName } from "../plan/tables";
import type { KeHoachLabel } from "./tables/ke-hoach-labels";
import type { CellValue, TableState } from "./table-state";

/** One of our tables as it was found in the workbook. */
export interface FoundTable {
  readonly table: TableName;
  readonly state: TableState;
  /** Where each of our columns stands, as an index into the table's columns; a missing column is left out. */
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** In `KeHoach`: what each row's label means, where it means something of ours. */
  readonly labels: ReadonlyMap<number, KeHoachLabel>;
}

/** Our tables in a workbook; one that is missing is left out. */
export type FoundTables = ReadonlyMap<TableName, FoundTable>;

/** The value of a cell as Excel gives it; "" outside the table. */
export function valueAt({ state, columns }: FoundTable, row: number, column: ColumnId): CellValue {
  const index = columns.get(column);
  return index === undefined ? "" : (state.values[row]?.[index] ?? "");
}

/** The formula of a cell, or null where it holds a typed value or nothing. */
export function formulaAt({ state, columns }: FoundTable, row: number, column: ColumnId): string | null {
  const index = columns.get(column);
  return index === undefined ? null : formulaOf(state, row, index);
}

/** The formula of a cell by its index; null where it holds a typed value or nothing. */
export function formulaOf(state: TableState, row: number, index: number): string | null {
  const formula = state.formulas[row]?.[index];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== state.values[row]?.[index];
  return isFormula ? formula : null;
}
