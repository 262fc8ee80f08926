import { tableNames, type ColumnId, type TableName } from "../plan/tables";
import { addressOf } from "./addresses";
import type { FoundTable, FoundTables } from "./found-table";
import { matchColumns, type MatchedColumns } from "./match-columns";
import type { SheetWords } from "./sheet-words";
import type { TableState } from "./table-state";
import { tableDeclarations } from "./tables/all-tables";
import { labelOf, type KeHoachLabel } from "./tables/ke-hoach-labels";

/** What stands in the way of reading and writing the tables, and can be put right by writing them again. */
export type Repair =
  | { readonly kind: "table-missing"; readonly table: TableName }
  | { readonly kind: "table-renamed"; readonly table: TableName; readonly sheet: string; readonly name: string }
  | { readonly kind: "column-missing"; readonly table: TableName; readonly column: ColumnId; readonly header: string }
  | {
      readonly kind: "header-renamed";
      readonly table: TableName;
      readonly column: ColumnId;
      readonly sheet: string;
      /** Address of the header cell. */
      readonly address: string;
      readonly header: string;
      readonly expected: string;
    };

export interface Finds {
  readonly found: FoundTables;
  readonly repairs: readonly Repair[];
  /** The language in which the tables are headed. */
  readonly words: SheetWords;
}

/**
 * Finds our tables by name, and those that are missing by their headers, whatever sheet they stand on. A workbook
 * without any table of ours is no workbook of ours and needs no repair.
 */
export function findTables(states: readonly TableState[], languages: readonly [SheetWords, ...SheetWords[]]): Finds {
  const matches = claimTables(states, languages);
  const words = [...languages].sort((a, b) => exactIn(matches, b) - exactIn(matches, a))[0] ?? languages[0];
  const found = new Map<TableName, FoundTable>();
  const repairs: Repair[] = [];
  for (const table of tableNames) {
    const match = matches.get(table);
    if (match === undefined) repairs.push({ kind: "table-missing", table });
    else {
      found.set(table, foundTable(table, match, languages));
      repairs.push(...repairsOf(table, match, words));
    }
  }
  return { found, words, repairs: found.size === 0 ? [] : repairs };
}

interface Match extends MatchedColumns {
  readonly state: TableState;
}

function claimTables(states: readonly TableState[], languages: readonly SheetWords[]): ReadonlyMap<TableName, Match> {
  const matches = new Map<TableName, Match>();
  const taken = new Set<TableState>();
  const claim = (table: TableName, state: TableState | undefined) => {
    if (state === undefined) return;
    taken.add(state);
    matches.set(table, { state, ...matchColumns(table, state, languages) });
  };
  for (const table of tableNames) {
    claim(
      table,
      states.find(({ name }) => name.toLowerCase() === table.toLowerCase()),
    );
  }
  for (const table of tableNames.filter((each) => !matches.has(each))) {
    claim(
      table,
      likeliest(
        table,
        states.filter((state) => !taken.has(state)),
        languages,
      ),
    );
  }
  return matches;
}

/** The table with most headers of ours, if it has more than two thirds of them. */
function likeliest(
  table: TableName,
  states: readonly TableState[],
  languages: readonly SheetWords[],
): TableState | undefined {
  const needed = (tableDeclarations[table].columns.length * 2) / 3;
  const scored = states.map((state) => ({ state, score: matchColumns(table, state, languages).exact }));
  return scored.filter(({ score }) => score > needed).sort((a, b) => b.score - a.score)[0]?.state;
}

function exactIn(matches: ReadonlyMap<TableName, Match>, words: SheetWords): number {
  return [...matches].reduce((sum, [table, { state }]) => sum + matchColumns(table, state, [words]).exact, 0);
}

function foundTable(table: TableName, { state, columns }: Match, languages: readonly SheetWords[]): FoundTable {
  const labels = new Map<number, KeHoachLabel>();
  const field = columns.get("field");
  if (table === "KeHoach" && field !== undefined) {
    for (const [row, cells] of state.values.entries()) {
      const label = labelOf(String(cells[field] ?? ""), languages);
      if (label !== null) labels.set(row, label);
    }
  }
  return { table, state, columns, labels };
}

function repairsOf(table: TableName, { state, columns, renamed }: Match, words: SheetWords): Repair[] {
  const headers = words.headers[table] as Readonly<Record<string, string>>;
  const repairs: Repair[] = [];
  if (state.name !== table) repairs.push({ kind: "table-renamed", table, sheet: state.sheet, name: state.name });
  for (const { id } of tableDeclarations[table].columns) {
    const index = columns.get(id);
    const expected = headers[id] ?? id;
    if (index === undefined) repairs.push({ kind: "column-missing", table, column: id, header: expected });
    else if (renamed.has(id)) {
      const address = addressOf(state.row, state.column + index);
      const header = state.headers[index] ?? "";
      repairs.push({ kind: "header-renamed", table, column: id, sheet: state.sheet, address, header, expected });
    }
  }
  return repairs;
}
