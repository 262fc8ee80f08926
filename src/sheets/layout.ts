import type { Plan } from "../plan/plan";
import { tableNames, type ColumnId, type TableName } from "../plan/tables";
import type { FoundTable, FoundTables } from "./found-table";
import { placeRows, type PlacedRow } from "./placed-rows";
import type { SheetWords } from "./sheet-words";
import { tableDeclarations } from "./tables/all-tables";
import type { RowOptions } from "./tables/table-declaration";

/** Row of the headers on a sheet of ours, from 0: a title, a line about its use, an empty row. */
export const headerRow = 3;

/** Where a table stands and what goes into its rows. */
export interface LaidOutTable {
  readonly table: TableName;
  readonly sheet: string;
  /** Its name in the workbook. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly LaidOutColumn[];
  readonly rows: readonly PlacedRow[];
  /** The table as it stands in the workbook; null for a new one. */
  readonly kept: FoundTable | null;
}

/** A column of ours (`id`), or one that the user added (`added`, its index in the table as found). */
export type LaidOutColumn =
  | { readonly id: ColumnId; readonly added: null }
  | { readonly id: null; readonly added: number; readonly header: string };

export type Layout = { readonly [T in TableName]: LaidOutTable };

/** Decides where every table, column and row of a plan stands. Tables that are there already stay where they are. */
export function layOut(plan: Plan, words: SheetWords, options: RowOptions, keep: FoundTables | null): Layout {
  const tables = new Map<TableName, LaidOutTable>();
  for (const table of tableNames) {
    const kept = keep?.get(table) ?? null;
    const rows = placeRows(table, tableDeclarations[table].rows(plan, words, options), kept);
    tables.set(table, {
      table,
      kept,
      rows,
      columns: columnsOf(table, kept),
      ...positionOf(table, words, kept, tables),
    });
  }
  return Object.fromEntries(tables) as Layout;
}

function positionOf(
  table: TableName,
  words: SheetWords,
  kept: FoundTable | null,
  before: ReadonlyMap<TableName, LaidOutTable>,
): Pick<LaidOutTable, "sheet" | "name" | "row" | "column"> {
  if (kept !== null) {
    const { sheet, name, row, column } = kept.state;
    return { sheet, name, row, column };
  }
  const { sheet } = tableDeclarations[table];
  const left = [...before.values()].filter((other) => tableDeclarations[other.table].sheet === sheet).at(-1);
  if (left === undefined) return { sheet: words.sheets[sheet].name, name: table, row: headerRow, column: 0 };
  return { sheet: left.sheet, name: table, row: left.row, column: left.column + left.columns.length + 1 };
}

function columnsOf(table: TableName, kept: FoundTable | null): LaidOutColumn[] {
  const ours = tableDeclarations[table].columns.map(({ id }): LaidOutColumn => ({ id, added: null }));
  if (kept === null) return ours;
  const idAt = new Map([...kept.columns].map(([id, index]) => [index, id]));
  const standing = kept.state.headers.map((header, index): LaidOutColumn => {
    const id = idAt.get(index);
    return id === undefined ? { id: null, added: index, header } : { id, added: null };
  });
  return [...standing, ...ours.filter(({ id }) => id !== null && !kept.columns.has(id))];
}
