import type { CellValue, Change, TableState, WorkbookState } from "../app/workbook";
import { parseRange, type Rectangle } from "./rectangle";
import type { Take } from "./take";
import { loadShape, type TableShape } from "./table-shape";

/** Tables of at most this many cells are read again whole: their formulas may follow the change. */
const smallTable = 2000;

/** Rows of a table to read again. */
interface Rows {
  readonly table: TableState;
  readonly first: number;
  readonly count: number;
}

/**
 * What must be read again after changes: the rows they touch in large tables, and every small table. Null where
 * the changes are not plain edits inside tables that are known: rows, columns, sheets, headers, other cells.
 */
export function rowsToRead(changes: readonly Change[], known: WorkbookState): Rows[] | null {
  const touched = changes.map((change) => touchedRows(change, known));
  if (touched.some((rows) => rows === null)) return null;
  const small = known.tables
    .filter((table) => table.headers.length * table.values.length <= smallTable)
    .map((table) => ({ table, first: 0, count: table.values.length }));
  const large = touched
    .filter((rows) => rows !== null)
    .filter(({ table }) => !small.some((all) => all.table === table));
  return [...small, ...large];
}

/** Queues reading the rows and, for each table, whether it still stands as it is known. */
export function loadRows(
  context: Excel.RequestContext,
  rows: readonly Rows[],
  known: WorkbookState,
): Take<WorkbookState | null> {
  const loaded = rows.map(({ table, first, count }) => {
    const range = context.workbook.worksheets
      .getItemOrNullObject(table.sheet)
      .getRangeByIndexes(table.row + 1 + first, table.column, count, table.headers.length)
      .load("values,formulas");
    return { table, first, range };
  });
  const shapes = known.tables.map((table) => {
    const { take } = loadShape(context.workbook.tables.getItemOrNullObject(table.name));
    return { table, take };
  });
  return () => {
    const same = shapes.every(({ table, take }) => stands(table, take()));
    if (!same || loaded.some(({ range }) => range.isNullObject)) return null;
    return loaded.reduce<WorkbookState>(
      (state, { table, first, range }) =>
        withRows(state, table.name, first, range.values as CellValue[][], range.formulas as CellValue[][]),
      known,
    );
  };
}

/** Whether a table is still where and as long as it is known, under the same headers. */
function stands(table: TableState, shape: TableShape | null): boolean {
  return (
    shape !== null &&
    shape.sheet === table.sheet &&
    shape.row === table.row &&
    shape.column === table.column &&
    shape.rows === table.values.length &&
    equal([shape.headers], [table.headers])
  );
}

/** A table whose rows are as they were stays the same object, so that nothing that leans on it is done again. */
function withRows(
  state: WorkbookState,
  name: string,
  first: number,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): WorkbookState {
  const patch = <T>(rows: readonly T[], fresh: readonly T[]) => [
    ...rows.slice(0, first),
    ...fresh,
    ...rows.slice(first + fresh.length),
  ];
  const brought = (table: TableState): TableState => {
    const same =
      equal(table.values.slice(first, first + values.length), values) &&
      equal(table.formulas.slice(first, first + formulas.length), formulas);
    return same ? table : { ...table, values: patch(table.values, values), formulas: patch(table.formulas, formulas) };
  };
  return { ...state, tables: state.tables.map((table) => (table.name === name ? brought(table) : table)) };
}

function equal(a: readonly (readonly CellValue[])[], b: readonly (readonly CellValue[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.length === b[i]?.length && row.every((value, j) => value === b[i]?.[j]))
  );
}

function touchedRows(change: Change, known: WorkbookState): Rows | null {
  if (change.kind !== "edited" || change.sheet === null || change.address === null) return null;
  const changed = parseRange(change.address);
  if (changed === null) return null;
  const table = known.tables.find((each) => each.sheet === change.sheet && contains(each, changed));
  if (table === undefined) return null;
  return { table, first: changed.top - table.row - 1, count: changed.bottom - changed.top + 1 };
}

function contains(table: TableState, { top, left, bottom, right }: Rectangle): boolean {
  return (
    top > table.row &&
    bottom <= table.row + table.values.length &&
    left >= table.column &&
    right < table.column + table.headers.length
  );
}
