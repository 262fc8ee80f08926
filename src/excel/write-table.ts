import type { Cell, TableSpec } from "../sheets/sheet-spec";
import { addressOfRange } from "./rectangle";
import type { StandingTable } from "./standing";
import type { Step } from "./steps";
import { contentOf, type Content } from "./text-as-text";

/** Rows of a block are chosen so that a block is about this many characters of request. */
const blockSize = 1_000_000;

/** Headers of a new table, or the table that stands brought to as many columns and rows; no data yet. */
export function shapeTable(sheet: Excel.Worksheet, spec: TableSpec, standing: StandingTable | undefined): void {
  if (standing === undefined) makeTable(sheet, spec);
  else reshapeTable(sheet, spec, standing);
}

/**
 * The data rows of a table. A column of ours with one formula in all rows is written by that one formula, the
 * other columns in blocks that a request can carry. Formulas may name any table of the same write.
 */
export function tableRows(sheet: () => Excel.Worksheet, spec: TableSpec, standing: StandingTable | undefined): Step[] {
  const { row, column } = standing ?? spec;
  const formulas = spec.columns.map((_, i) => oneFormula(spec, i));
  const calculated = formulas.flatMap((formula, i): Step[] => {
    if (formula === null) return [];
    const queue = () => fill(sheet().getRangeByIndexes(row + 1, column + i, spec.rows.length, 1), formula);
    return [{ size: formula.length + 500, queue }];
  });
  const typed = runsOf(formulas).flatMap(({ first, count }) => {
    const rows = spec.rows.map((cells) => cells.slice(first, first + count).map(contentOf));
    return blocksOf(rows).map(({ first: at, cells, size }): Step => {
      const write = () => {
        sheet().getRangeByIndexes(row + 1 + at, column + first, cells.length, count).formulas = cells;
      };
      return { size, queue: write };
    });
  });
  return [...typed, ...calculated];
}

/** The formula that all rows of a column of ours have in common; null where there is none. */
function oneFormula({ columns, rows }: TableSpec, column: number): string | null {
  const first = rows[0]?.[column];
  if (columns[column]?.id === null || typeof first !== "object" || first === null || rows.length < 2) return null;
  const same = rows.every((cells) => {
    const cell = cells[column];
    return typeof cell === "object" && cell !== null && cell.formula === first.formula;
  });
  return same ? first.formula : null;
}

/** Neighbouring columns that have no formula in common. */
function runsOf(formulas: readonly (string | null)[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  formulas.forEach((formula, i) => {
    if (formula !== null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === i) last.count += 1;
    else runs.push({ first: i, count: 1 });
  });
  return runs;
}

/** One formula for all cells: Excel takes a single value for a whole range, which its type does not say. */
function fill(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

function makeTable(sheet: Excel.Worksheet, { name, row, column, columns, rows }: TableSpec): void {
  const [bottom, right] = [row + rows.length, column + columns.length - 1];
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ header }) => header)];
  const table = sheet.tables.add(addressOfRange({ top: row, left: column, bottom, right }), true);
  table.name = name;
  table.style = "TableStyleLight9";
}

function reshapeTable(sheet: Excel.Worksheet, spec: TableSpec, standing: StandingTable): void {
  const { row, column, headers } = standing;
  const table = sheet.tables.getItem(standing.name);
  const added = spec.columns.slice(headers.length);
  for (const { header } of added) {
    table.columns.add(undefined, [[header], ...Array.from({ length: standing.rows }, () => [""])]);
  }
  const renamed = spec.columns.some(({ header }, i) => header !== (headers[i] ?? header));
  if (renamed) {
    sheet.getRangeByIndexes(row, column, 1, spec.columns.length).values = [spec.columns.map(({ header }) => header)];
  }
  const surplus = standing.rows - spec.rows.length;
  const width = Math.max(headers.length, spec.columns.length);
  if (surplus > 0) sheet.getRangeByIndexes(row + 1 + spec.rows.length, column, surplus, width).delete("Up");
  if (surplus < 0)
    table.rows.add(
      undefined,
      Array.from({ length: -surplus }, () => Array<Content>(width).fill("")),
    );
}

function blocksOf(rows: readonly Content[][]): { first: number; cells: Content[][]; size: number }[] {
  const blocks: { first: number; cells: Content[][]; size: number }[] = [];
  rows.forEach((cells, i) => {
    const size = JSON.stringify(cells).length + 1;
    const last = blocks.at(-1);
    if (last === undefined || last.size + size > blockSize) blocks.push({ first: i, cells: [cells], size });
    else {
      last.cells.push(cells);
      last.size += size;
    }
  });
  return blocks;
}

/** A block of cells outside tables; shorter rows are filled with empty cells. */
export function writeBlock(
  sheet: Excel.Worksheet,
  block: { readonly row: number; readonly column: number; readonly cells: readonly (readonly Cell[])[] },
): void {
  const width = Math.max(0, ...block.cells.map((cells) => cells.length));
  if (width === 0) return;
  const cells = block.cells.map((row) => Array.from({ length: width }, (_, i) => contentOf(row[i] ?? null)));
  sheet.getRangeByIndexes(block.row, block.column, cells.length, width).formulas = cells;
}
