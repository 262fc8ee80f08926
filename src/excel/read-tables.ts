import { tableNames } from "../plan/tables";
import type { CellValue, TableState, WorkbookState } from "../app/workbook";
import { loadKept } from "./kept-values";
import { loadShape } from "./table-shape";
import type { Take } from "./take";

export interface Names {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly string[];
}

/** Sheets, our tables by name and kept values, queued in one batch; a table that is not there costs nothing. */
export function loadState(context: Excel.RequestContext): Take<WorkbookState & { readonly names: Names }> {
  const takeNames = loadNames(context);
  const takeTables = loadTablesNamed(context, tableNames);
  return () => ({ ...takeNames(), tables: takeTables() });
}

/** Everything but what stands in the tables. */
export function loadNames(context: Excel.RequestContext): Take<WorkbookState & { readonly names: Names }> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const all = context.workbook.tables.load("items/name");
  const takeKept = loadKept(context);
  return () => ({
    sheets: sheets.items.map(({ name }) => name),
    tables: [],
    kept: takeKept(),
    names: {
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      tables: all.items.map(({ name }) => name),
    },
  });
}

/** Queues reading tables by any name. */
export function loadTablesNamed(context: Excel.RequestContext, names: readonly string[]): Take<TableState[]> {
  const takes = names.map((name) => loadTable(context.workbook.tables.getItemOrNullObject(name)));
  return () => takes.map((take) => take()).filter((table) => table !== null);
}

function loadTable(table: Excel.Table): Take<TableState | null> {
  const { body, take } = loadShape(table);
  body.load("values,formulas");
  return () => {
    const taken = take();
    if (taken === null) return null;
    const { rows: _, ...shape } = taken;
    return { ...shape, values: body.values as CellValue[][], formulas: body.formulas as CellValue[][] };
  };
}
