import type { ColumnId, TableName } from "../plan/tables";
import type { SheetWords } from "./sheet-words";
import type { TableState } from "./table-state";
import { tableDeclarations } from "./tables/all-tables";
import { textKey } from "./tables/group-names";

/** Where our columns stand in a table. */
export interface MatchedColumns {
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** Columns whose header is not ours any more. */
  readonly renamed: ReadonlySet<ColumnId>;
  /** Number of columns found by their header. */
  readonly exact: number;
}

/**
 * Finds our columns by their header in any of the languages. One without its header is a column that has none of
 * ours, at the place where ours is missing, if as many are there as are missing; else ours is missing.
 */
export function matchColumns(table: TableName, state: TableState, languages: readonly SheetWords[]): MatchedColumns {
  const ids = tableDeclarations[table].columns.map(({ id }): ColumnId => id);
  const headers = state.headers.map(headerKey);
  const columns = new Map<ColumnId, number>();
  const taken = new Set<number>();
  for (const id of ids) {
    const index = languages
      .map((words) => headers.indexOf(headerKey((words.headers[table] as Readonly<Record<string, string>>)[id] ?? id)))
      .find((at) => at !== -1 && !taken.has(at));
    if (index === undefined) continue;
    columns.set(id, index);
    taken.add(index);
  }
  const exact = columns.size;
  const renamed = new Set<ColumnId>();
  for (const gap of gapsOf(ids, columns, headers.length)) {
    const free = range(gap.after + 1, gap.before).filter((index) => !taken.has(index));
    if (free.length !== gap.ids.length) continue;
    for (const [i, id] of gap.ids.entries()) {
      const index = free[i];
      if (index === undefined) continue;
      columns.set(id, index);
      renamed.add(id);
    }
  }
  return { columns, renamed, exact };
}

interface Gap {
  readonly ids: readonly ColumnId[];
  /** Index of the found column before and behind the missing ones. */
  readonly after: number;
  readonly before: number;
}

/** Runs of our columns that were not found, between those that were. */
function gapsOf(ids: readonly ColumnId[], columns: ReadonlyMap<ColumnId, number>, width: number): Gap[] {
  const gaps: Gap[] = [];
  let missing: ColumnId[] = [];
  let after = -1;
  for (const id of ids) {
    const index = columns.get(id);
    if (index === undefined) {
      missing.push(id);
      continue;
    }
    if (missing.length > 0) gaps.push({ ids: missing, after, before: index });
    missing = [];
    after = index;
  }
  return missing.length > 0 ? [...gaps, { ids: missing, after, before: width }] : gaps;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function headerKey(header: string): string {
  return textKey(header).replace(/\s+/gu, " ");
}
