import type { Book } from "../model/book";
import { maxColumns, maxRows, type Box } from "../model/address";
import type { Sheet } from "../model/sheet";
import { errors, type Matrix, type Scalar } from "./values";

/** Cells that a formula points at; read only when they are needed. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  get rows(): number {
    return this.box.lastRow - this.box.row + 1;
  }

  get columns(): number {
    return this.box.lastColumn - this.box.column + 1;
  }

  get single(): boolean {
    return this.rows === 1 && this.columns === 1;
  }
}

export type Value = Scalar | Area | Matrix;

export interface Context {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Names bound by LET. */
  readonly scope: ReadonlyMap<string, Value> | null;
  /** Value of a cell, calculated first where it has to be. */
  read(sheet: Sheet, row: number, column: number): Scalar;
  /** Rows of an area by what stands in them; kept while a calculation runs. */
  index(area: Area): ReadonlyMap<string, readonly number[]>;
  /** Serial number of now. */
  now(): number;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** The cells of an area that can hold something: whole columns end where the sheet does. */
export function clipped(area: Area): Box {
  const { box, sheet } = area;
  const lastRow = box.lastRow === maxRows - 1 ? Math.max(box.row, sheet.rows.length - 1) : box.lastRow;
  let lastColumn = box.lastColumn;
  if (lastColumn === maxColumns - 1) {
    lastColumn = box.column;
    for (const row of sheet.rows) lastColumn = Math.max(lastColumn, row.length - 1);
  }
  return { ...box, lastRow, lastColumn };
}

export function matrixOf(value: Value, context: Context): Matrix {
  if (value instanceof Area) {
    const box = clipped(value);
    const rows: Scalar[][] = [];
    for (let row = box.row; row <= box.lastRow; row++) {
      const line: Scalar[] = [];
      for (let column = box.column; column <= box.lastColumn; column++)
        line.push(context.read(value.sheet, row, column));
      rows.push(line);
    }
    return rows;
  }
  return isMatrix(value) ? value : [[value]];
}

/** One value: the cell of a single-cell area, the only or first item of an array. */
export function scalarOf(value: Value, context: Context): Scalar {
  if (value instanceof Area) return context.read(value.sheet, value.box.row, value.box.column);
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** Whether the value has more than one item. */
export function isMany(value: Value): value is Area | Matrix {
  if (value instanceof Area) return !value.single;
  return isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
}

/** Calls back for every item, row by row. */
export function eachItem(value: Value, context: Context, visit: (item: Scalar, fromCells: boolean) => void): void {
  if (value instanceof Area) {
    const box = clipped(value);
    for (let row = box.row; row <= box.lastRow; row++) {
      for (let column = box.column; column <= box.lastColumn; column++) {
        visit(context.read(value.sheet, row, column), true);
      }
    }
  } else if (isMatrix(value)) {
    for (const row of value) for (const item of row) visit(item, true);
  } else visit(value, false);
}

/** Applies a function item by item where arguments have many items, as array formulas do. */
export function spread(args: readonly Value[], context: Context, apply: (items: Scalar[]) => Scalar): Value {
  if (!args.some(isMany)) return apply(args.map((arg) => scalarOf(arg, context)));
  const matrices = args.map((arg) => matrixOf(arg, context));
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column++)
      line.push(apply(matrices.map((matrix) => item(matrix, row, column))));
    rows.push(line);
  }
  return rows;
}

function item(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const found = line?.[line.length === 1 ? 0 : column];
  return found === undefined ? errors.missing : found;
}
