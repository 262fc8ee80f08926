import { addressOf, cellReference } from "../addresses";
import { figure } from "../formula-text";
import type { Place } from "../../plan/place";
import type { ColumnId, TableName } from "../../plan/tables";
import type { FoundTables } from "../found-table";
import type { Cell } from "../sheet-spec";
import type { PlanField } from "../sheet-words";

/** Formulas that show what stands in the tables now. Rows that move in a table take the reference along. */
export interface Links {
  /** The cell in the row of a place; the value itself where the place is in no table. */
  cell(place: Place, column: ColumnId, value: Cell): Cell;
  /** Reference to a cell of a row; null where there is none. */
  reference(table: TableName, row: number, column: ColumnId): string | null;
  /** The value of a row of `KeHoach`; null where there is none. */
  field(field: PlanField): string | null;
  /** All cells of a column, as a structured reference; null where it is missing. */
  column(table: TableName, column: ColumnId): string | null;
}

/** Links into the tables as they stand. */
export function linksTo(found: FoundTables): Links {
  const reference: Links["reference"] = (table, row, column) => {
    const at = found.get(table);
    const index = at?.columns.get(column);
    if (at === undefined || index === undefined) return null;
    return cellReference(at.state.sheet, at.state.row + 1 + row, at.state.column + index);
  };
  return {
    reference,
    cell: (place, column, value) => {
      const cell = place.in === "table" ? reference(place.table, place.row, column) : null;
      return cell === null ? value : shown(cell);
    },
    field: (field) => {
      const row = [...(found.get("KeHoach")?.labels ?? [])].find(([, label]) => label.kind === field)?.[0];
      return row === undefined ? null : reference("KeHoach", row, "value");
    },
    column: (table, column) => {
      const at = found.get(table);
      const index = at?.columns.get(column);
      const header = index === undefined ? undefined : at?.state.headers[index];
      if (at === undefined || header === undefined) return null;
      return `${at.state.name}[${header.replace(/['[\]#@]/gu, "'$&")}]`;
    },
  };
}

/** A formula that shows a cell, and nothing for an empty one. */
export function shown(reference: string): Cell {
  return { formula: `=IF(LEN(${reference})=0,"",${reference})` };
}

/** A formula for a text with a figure of the workbook at its end. */
export function withFigure(text: string, reference: string): Cell {
  return { formula: `="${text.replaceAll('"', '""')}"&${figure(reference)}` };
}

/** Sum of cells of the summary's own column, given by their rows. */
export function sumOfRows(rows: readonly number[], column: number): string {
  return overRows("SUM", rows, column);
}

/** Number of the figures among these cells. */
export function countOfRows(rows: readonly number[], column: number): string {
  return overRows("COUNT", rows, column);
}

function overRows(name: "SUM" | "COUNT", rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([from, to]) => `${addressOf(from, column)}:${addressOf(to, column)}`);
  return chunked(ranges, 200)
    .map((chunk) => `${name}(${chunk.join(",")})`)
    .join("+");
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
