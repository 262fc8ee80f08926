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
  const headerCell = (text: string) => `${layout[own].name}[[#Headers],[${text}]]`;
  const rowNumber = () => `ROW()-ROW(${headerCell(header(own, firstColumn(layout[own])))})`;
  return {
    words,
    header: (column) => header(own, column),
    cell: (column) => `[@[${header(own, column)}]]`,
    column: tableColumn,
    rowNumber,
    range: (table, column) => columnRange(layout[table], column),
    // OFFSET starts at the header, so that the sum does not name its own row: programs would see a circle.
    sumOfOthers: (column) => {
      const [top, count] = [headerCell(header(own, column)), `ROWS(${tableColumn(own, firstColumn(layout[own]))})`];
      const [above, below] = [`${top},0,0,${rowNumber()}`, `${top},${rowNumber()}+1,0,${count}-(${rowNumber()})`];
      return `(SUM(OFFSET(${above},1))+IF(${count}>${rowNumber()},SUM(OFFSET(${below},1)),0))`;
    },
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
