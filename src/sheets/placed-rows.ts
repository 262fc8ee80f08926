import type { TableName } from "../plan/tables";
import { formulaOf, type FoundTable } from "./found-table";
import { rowName } from "./row-name";
import type { KeHoachLabel } from "./tables/ke-hoach-labels";
import type { Row } from "./tables/table-declaration";

/** A row to be written. */
export interface PlacedRow {
  /** What the plan puts into it; nothing in a row of the user's own. */
  readonly row: Row<TableName>;
  /** The row of the table as it stands that it continues. */
  readonly from: number | null;
  /** What had been read from that row: a cell about which the plan still says the same stays as it stands. */
  readonly before: Row<TableName> | null;
  /** For a row that the plan does not know: whether all of it stays, or what stands in columns of the user's own. */
  readonly stays: "all" | "own";
}

/** A table as it stands in the workbook, with the rows of the plan that was read from it. */
export interface StandingRows {
  readonly found: FoundTable;
  readonly read: readonly Row<TableName>[];
  /** Null where the rows are those that were read, changed or not. */
  readonly replacing: Replacing | null;
}

/** Another plan comes in the place of the one in the tables. */
export interface Replacing {
  /**
   * Whether the row of that name stands in a table because the plan had it before; what the user added stays. Null
   * for the plan of another event, of which no row continues what stands there.
   */
  readonly isOurs: ((table: TableName, name: string) => boolean) | null;
}

/**
 * The rows of a table in the order in which they shall stand. Those that stand there keep their order. As they were
 * read, each stays in its place and new ones come last; of another plan, a new row follows the one that it follows in
 * the plan. What the user added stays. A table has at least one row.
 */
export function placeRows(
  table: TableName,
  rows: readonly Row<TableName>[],
  standing: StandingRows | null,
): PlacedRow[] {
  const placed = standing === null ? rows.map((row) => ({ ...newRow, row })) : continued(table, rows, standing);
  return placed.length > 0 ? placed : [newRow];
}

const newRow: PlacedRow = { row: {}, from: null, before: null, stays: "all" };

function continued(table: TableName, rows: readonly Row<TableName>[], standing: StandingRows): PlacedRow[] {
  const { found, read, replacing } = standing;
  const sources = sourcesOf(table, rows, found, replacing?.isOurs !== null);
  const readAt = new Map(sourcesOf(table, read, found, true).map((from, i) => [from, read[i] ?? null]));
  const placed = rows.map((row, i): PlacedRow => {
    const from = sources[i] ?? null;
    return { row, from, before: from === null ? null : (readAt.get(from) ?? null), stays: "all" };
  });
  const taken = new Set(sources);
  const others = found.state.values.flatMap((_, from): PlacedRow[] => {
    const stays = taken.has(from) ? null : whatStays(table, from, standing);
    return stays === null ? [] : [{ ...newRow, from, stays }];
  });
  return replacing === null ? inPlace([...placed, ...others]) : inOrder([...placed, ...others]);
}

/** Each row of the workbook continues in one row at most: the one that was read from it, else one of its name. */
function sourcesOf(
  table: TableName,
  rows: readonly Row<TableName>[],
  found: FoundTable,
  byName: boolean,
): (number | null)[] {
  const taken = new Set<number>();
  const take = (from: number | null | undefined): number | null => {
    if (from === null || from === undefined || from >= found.state.values.length || taken.has(from)) return null;
    taken.add(from);
    return from;
  };
  if (table === "KeHoach") return rows.map((row) => take(fieldRow(row, found, taken)));
  const placed = rows.map((row) => take(row.place?.in === "table" && row.place.table === table ? row.place.row : null));
  if (!byName) return placed;
  const named = new Map<string, number[]>();
  found.state.values.forEach((_, from) => {
    const name = rowName(table, (id) => standingText(found, from, id));
    if (name !== "" && !taken.has(from)) named.set(name, [...(named.get(name) ?? []), from]);
  });
  return rows.map((row, i) => placed[i] ?? take(named.get(rowName(table, (id) => givenText(row, id)))?.shift()));
}

function standingText({ state, columns }: FoundTable, row: number, id: string): unknown {
  const index = (columns as ReadonlyMap<string, number>).get(id);
  return index === undefined ? "" : state.values[row]?.[index];
}

function givenText(row: Row<TableName>, id: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[id];
}

function fieldRow({ key, field }: Row<TableName>, { labels }: FoundTable, taken: ReadonlySet<number>): number | null {
  if (key === undefined) return null;
  const [kind = ""] = key.split(".");
  const means = (label: KeHoachLabel) =>
    label.kind === kind && (label.name === "" || (typeof field === "string" && field.endsWith(label.name)));
  return [...labels].find(([row, label]) => !taken.has(row) && means(label))?.[0] ?? null;
}

/** What of a row that the plan does not know is not ours to take away. */
function whatStays(table: TableName, from: number, { found, replacing }: StandingRows): PlacedRow["stays"] | null {
  if (replacing === null) return "all";
  const { state, columns, labels } = found;
  const ours = new Set(columns.values());
  const typed = (state.values[from] ?? []).map((cell, i) => cell !== "" && formulaOf(state, from, i) === null);
  const name = rowName(table, (id) => standingText(found, from, id));
  const isUsers = table === "KeHoach" ? !labels.has(from) : replacing.isOurs?.(table, name) === false;
  if (isUsers && typed.includes(true)) return "all";
  return (state.values[from] ?? []).some((cell, i) => cell !== "" && !ours.has(i)) ? "own" : null;
}

/** Rows that stand there in their places, the others behind them. */
function inPlace(placed: readonly PlacedRow[]): PlacedRow[] {
  const standing = placed.filter(({ from }) => from !== null);
  return [...standing.sort((a, b) => (a.from ?? 0) - (b.from ?? 0)), ...placed.filter(({ from }) => from === null)];
}

/** Rows with a source in its order; each row without one stays behind the row before it. */
function inOrder(placed: readonly PlacedRow[]): PlacedRow[] {
  const runs: PlacedRow[][] = [];
  for (const row of placed) {
    const last = runs.at(-1);
    if (row.from === null && last !== undefined) last.push(row);
    else runs.push([row]);
  }
  return runs.sort((a, b) => (a[0]?.from ?? -1) - (b[0]?.from ?? -1)).flat();
}
