import type { ColumnId, TableName } from "../plan/tables";
import { cellReference, columnLetters, quotedSheet } from "./addresses";
import type { LaidOutTable, Layout } from "./layout";
import type { FormulaScope, RepeatedRow } from "./tables/table-declaration";
import type { PlanField, SheetWords } from "./sheet-words";

/** How the formulas of a table name the cells of a workbook that is laid out so. */
export function formulaScope(own: TableName, layout: Layout, words: SheetWords): FormulaScope {
  const header = (table: TableName, column: string) =>
    (words.headers[table] as Record<string, string>)[column] ?? column;
  const tableColumn = (table: TableName, column: string) => `${layout[table].name}[${header(table, column)}]`;
  return {
    words,
    header: (column) => header(own, column),
    cell: (column) => `[@[${header(own, column)}]]`,
    column: tableColumn,
    rowNumber: () => {
      const first = firstColumn(layout[own]);
      return `ROW()-ROW(${layout[own].name}[[#Headers],[${header(own, first)}]])`;
    },
    range: (table, column) => columnRange(layout[table], column),
    allButLast: (column) => columnRange({ ...layout[own], rows: layout[own].rows.slice(0, -1) }, column as ColumnId),
    field: (row) => fieldReference(layout.KeHoach, row),
  };
}

function firstColumn({ columns }: LaidOutTable): ColumnId {
  const first = columns.find(({ id }) => id !== null);
  return first?.id ?? "no";
}

function columnRange(table: LaidOutTable, column: ColumnId): string {
  const letters = columnLetters(table.column + indexOf(table, column));
  return `${quotedSheet(table.sheet)}!$${letters}$${table.row + 2}:$${letters}$${table.row + 1 + table.rows.length}`;
}

function fieldReference(table: LaidOutTable, key: PlanField | RepeatedRow): string {
  const row = table.rows.findIndex((placed) => placed.row.key === key);
  return cellReference(table.sheet, table.row + 1 + row, table.column + indexOf(table, "value"));
}

/** Index of one of our columns within a table. */
export function indexOf(table: LaidOutTable, column: ColumnId): number {
  return table.columns.findIndex(({ id }) => id === column);
}
