import type { CellValue, TableState } from "../app/workbook";
import { loadShape, type TableShape } from "./table-shape";

/** Rows that are read at once where Excel refuses to answer with all of them. */
const blockRows = 200;

/** Whether Excel on the web refused because its answer would have been more than 5 MB. */
export function isTooMuch(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** Reads tables block by block, a round trip each: for tables that one answer cannot carry. */
export async function readTablesInBlocks(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<TableState[]> {
  const shapes = names.map((name) => loadShape(context.workbook.tables.getItemOrNullObject(name)));
  await context.sync();
  const tables = shapes.map(({ take }) => take()).filter((table) => table !== null);
  return tables.reduce<Promise<TableState[]>>(
    async (before, table) => [...(await before), await readRows(context, table)],
    Promise.resolve([]),
  );
}

async function readRows(context: Excel.RequestContext, { rows, ...shape }: TableShape): Promise<TableState> {
  const starts = Array.from({ length: Math.ceil(rows / blockRows) }, (_, i) => i * blockRows);
  return starts.reduce<Promise<TableState>>(
    async (before, first) => {
      const read = await before;
      const range = context.workbook.worksheets
        .getItem(shape.sheet)
        .getRangeByIndexes(shape.row + 1 + first, shape.column, Math.min(blockRows, rows - first), shape.headers.length)
        .load("values,formulas");
      // eslint-disable-next-line rooms/no-sync-in-loop -- each block is an answer of its own: all in one are more than Excel gives
      await context.sync();
      return {
        ...read,
        values: [...read.values, ...(range.values as CellValue[][])],
        formulas: [...read.formulas, ...(range.formulas as CellValue[][])],
      };
    },
    Promise.resolve({ ...shape, values: [], formulas: [] }),
  );
}
