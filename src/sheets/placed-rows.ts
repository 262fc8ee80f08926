import type { TableName } from "../plan/tables";
import { formulaOf, type FoundTable } from "./found-table";
import type { KeHoachLabel } from "./tables/ke-hoach-labels";
import type { Row } from "./tables/table-declaration";

/** A row to be written: what the plan puts into it, and the row of the table as it stands that it continues. */
export interface PlacedRow {
  readonly row: Row<TableName>;
  readonly from: number | null;
}

/**
 * The rows of a table in the order in which they shall stand. Rows that were read from the table keep their order;
 * a new row follows the one that it follows in the plan. A row in which only columns of the user's own hold
 * something stays. A table has at least one row.
 */
export function placeRows(table: TableName, rows: readonly Row<TableName>[], kept: FoundTable | null): PlacedRow[] {
  const sources = sourcesOf(table, rows, kept);
  const placed = rows.map((row, i): PlacedRow => ({ row, from: sources[i] ?? null }));
  const ordered = kept === null ? placed : inOrder([...placed, ...rowsOfUser(table, kept, placed)]);
  return ordered.length > 0 ? ordered : [{ row: {}, from: null }];
}

/** Each row of the workbook continues in one row at most. */
function sourcesOf(table: TableName, rows: readonly Row<TableName>[], kept: FoundTable | null): (number | null)[] {
  if (kept === null) return rows.map(() => null);
  const taken = new Set<number>();
  return rows.map((row) => {
    const from = table === "KeHoach" ? fieldRow(row, kept, taken) : placedRow(table, row);
    if (from === null || from >= kept.state.values.length || taken.has(from)) return null;
    taken.add(from);
    return from;
  });
}

function placedRow(table: TableName, { place }: Row<TableName>): number | null {
  return place?.in === "table" && place.table === table ? place.row : null;
}

function fieldRow({ key, field }: Row<TableName>, { labels }: FoundTable, taken: ReadonlySet<number>): number | null {
  if (key === undefined) return null;
  const [kind = ""] = key.split(".");
  const means = (label: KeHoachLabel) =>
    label.kind === kind && (label.name === "" || (typeof field === "string" && field.endsWith(label.name)));
  return [...labels].find(([row, label]) => !taken.has(row) && means(label))?.[0] ?? null;
}

/** Rows that the plan does not know and in which the user wrote into columns of their own. */
function rowsOfUser(
  table: TableName,
  { state, columns, labels }: FoundTable,
  placed: readonly PlacedRow[],
): PlacedRow[] {
  const taken = new Set(placed.map(({ from }) => from));
  const ours = new Set(columns.values());
  return state.values.flatMap((cells, from): PlacedRow[] => {
    if (taken.has(from) || labels.has(from)) return [];
    const wrote = cells.some(
      (cell, i) => cell !== "" && formulaOf(state, from, i) === null && (table === "KeHoach" || !ours.has(i)),
    );
    return wrote ? [{ row: {}, from }] : [];
  });
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
