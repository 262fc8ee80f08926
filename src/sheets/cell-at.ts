import type { PlanPath } from "../plan/plan-path";
import { readAt } from "../plan/plan-path";
import type { ColumnId, TableName } from "../plan/tables";
import { addressOf, cellOf } from "./addresses";
import type { ReadBack } from "./read-back";

/** A cell of one of our tables, as Excel names it and as we do. */
export interface CellLocation {
  readonly sheet: string;
  readonly address: string;
  readonly table: TableName;
  readonly row: number;
  readonly column: ColumnId;
}

/** In which column the last part of a path stands, where it is not named alike. */
const columnsOfPaths: { readonly [T in TableName]?: Readonly<Record<string, ColumnId>> } = {
  DuTru: { statedAmount: "stated" },
  ChiTieu: { name: "group", declared: "stated" },
  ThanhPhan: { name: "member" },
};

/** The cell in which the value at a path stands or would stand; null where the workbook has none for it. */
export function cellAt(path: PlanPath, back: ReadBack): CellLocation | null {
  const own = back.origins.rowOf(path);
  if (own !== null) return locate(back, own.table, own.row, "value");
  const [holder, field] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
  const row = back.origins.rowOf(holder);
  if (row !== null) return locate(back, row.table, row.row, columnOf(row.table, field));
  const place = readAt(back.plan, path)?.place;
  return place?.in === "table" ? locate(back, place.table, place.row, place.column) : null;
}

/** The path of the value that stands in a cell, or would; null for a cell that is no value of a plan. */
export function pathAt(sheet: string, address: string, back: ReadBack): PlanPath | null {
  const cell = cellOf(address);
  if (cell === null) return null;
  for (const { table, state, columns } of back.found.values()) {
    const row = cell.row - state.row - 1;
    const column = [...columns].find(([, index]) => index === cell.column - state.column)?.[0];
    if (state.sheet !== sheet || row < 0 || row >= state.values.length || column === undefined) continue;
    const path = pathIn(table, row, column, back);
    if (path !== null) return path;
  }
  return null;
}

function pathIn(table: TableName, row: number, column: ColumnId, { origins }: ReadBack): PlanPath | null {
  const path = origins.pathIn(table, row);
  if (path === null) return null;
  if (table === "KeHoach") {
    if (column !== "value") return null;
    return (path.startsWith("budget.subtotals.") ? `${path}.stated` : path) as PlanPath;
  }
  const field = fieldsOf[table]?.find((each) => columnOf(table, each) === column);
  return field === undefined ? null : (`${path}.${field}` as PlanPath);
}

const fieldsOf: { readonly [T in TableName]?: readonly string[] } = {
  DuTru: ["item", "unit", "quantity", "times", "unitPrice", "statedAmount", "actual"],
  ChiTieu: ["name", "declared", "overlap"],
  ThanhPhan: ["name", "quota", "attended"],
  ChuongTrinh: ["item"],
  DaiBieu: ["name", "member", "status"],
};

function columnOf(table: TableName, field: string): ColumnId {
  if (table === "KeHoach") return "value";
  return columnsOfPaths[table]?.[field] ?? (field as ColumnId);
}

function locate({ found }: ReadBack, table: TableName, row: number, column: ColumnId): CellLocation | null {
  const at = found.get(table);
  const index = at?.columns.get(column);
  if (at === undefined || index === undefined) return null;
  const address = addressOf(at.state.row + 1 + row, at.state.column + index);
  return { sheet: at.state.sheet, address, table, row, column };
}
