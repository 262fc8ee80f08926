import type { TableState } from "../app/workbook";
import type { Take } from "./take";

/** Where a table stands and what its columns are called, without what stands in it. */
export type TableShape = Omit<TableState, "values" | "formulas"> & { readonly rows: number };

/**
 * Queues reading the shape of a table that may not be there: what is asked of a null object is a null object again.
 * Headers are the names of the columns, so that a hidden header row does no harm.
 */
export function loadShape(table: Excel.Table): { readonly body: Excel.Range; readonly take: Take<TableShape | null> } {
  table.load("name");
  const sheet = table.worksheet.load("name");
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const take = () =>
    table.isNullObject
      ? null
      : {
          name: table.name,
          sheet: sheet.name,
          row: body.rowIndex - 1,
          column: body.columnIndex,
          headers: columns.items.map(({ name }) => name),
          rows: body.rowCount,
        };
  return { body, take };
}
