import type { Plan } from "../plan/plan";
import { tableNames, type ColumnId, type TableName } from "../plan/tables";
import type { FoundTable } from "./found-table";
import { freeSheetName } from "./free-sheet-name";
import { placeRows, type PlacedRow, type Replacing, type StandingRows } from "./placed-rows";
import type { ReadBack } from "./read-back";
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
  /** Whether the rows are those that were read from the table. */
  readonly isRead: boolean;
}

/** A column of ours (`id`), or one that the user added (`added`, its index in the table as found). */
export type LaidOutColumn =
  | { readonly id: ColumnId; readonly added: null }
  | { readonly id: null; readonly added: number; readonly header: string };

export type Layout = { readonly [T in TableName]: LaidOutTable };

/** What stands in the workbook already. */
export interface LayoutOptions extends RowOptions {
  /**
   * The workbook as it was read: its tables stay where they are, with the user's own columns and formats, and whatever
   * was typed stays where the plan says nothing else than it did when it was read. Left out, all sheets are new.
   */
  readonly keep?: ReadBack;
  /** Given where the plan is not the one that was read. */
  readonly replacing?: Replacing;
  /** Names of all sheets of the workbook: a new table goes to none of them, since it could cover something. */
  readonly sheets?: readonly string[];
}

/** Decides where every table, column and row of a plan stands. Tables that are there already stay where they are. */
export function layOut(plan: Plan, words: SheetWords, options: LayoutOptions): Layout {
  const tables = new Map<TableName, LaidOutTable>();
  for (const table of tableNames) {
    const standing = standingRows(table, plan, options);
    const kept = standing?.found ?? null;
    const rows = placeRows(table, tableDeclarations[table].rows(plan, words, options), standing);
    const position = kept === null ? freePosition(table, words, options.sheets ?? [], tables) : kept.state;
    const { sheet, name, row, column } = position;
    const isRead = standing?.replacing === null;
    tables.set(table, { table, kept, isRead, rows, columns: columnsOf(table, kept), sheet, name, row, column });
  }
  return Object.fromEntries(tables) as Layout;
}

/** A part of the plan that is the very one that was read is not replaced, whatever becomes of the others. */
function standingRows(table: TableName, plan: Plan, options: LayoutOptions): StandingRows | null {
  const { keep, replacing = null } = options;
  const found = keep?.found.get(table);
  if (keep === undefined || found === undefined) return null;
  const { rows, part } = tableDeclarations[table];
  const isRead = replacing === null || part(plan) === part(keep.plan);
  return { found, read: rows(keep.plan, keep.words, options), replacing: isRead ? null : replacing };
}

/** On a sheet of its own, or beside the new table that shares the sheet with it. */
function freePosition(
  table: TableName,
  words: SheetWords,
  taken: readonly string[],
  before: ReadonlyMap<TableName, LaidOutTable>,
): Pick<LaidOutTable, "sheet" | "name" | "row" | "column"> {
  const { sheet } = tableDeclarations[table];
  const left = [...before.values()].filter((other) => tableDeclarations[other.table].sheet === sheet).at(-1);
  if (left?.kept === null) {
    return { sheet: left.sheet, name: table, row: left.row, column: left.column + left.columns.length + 1 };
  }
  const standing = left === undefined ? taken : [...taken, left.sheet];
  return { sheet: freeSheetName(words.sheets[sheet].name, standing), name: table, row: headerRow, column: 0 };
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
