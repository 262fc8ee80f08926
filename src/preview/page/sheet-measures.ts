import { fittingHeight } from "../host/model/autofit";
import type { Box } from "../host/model/address";
import type { Sheet } from "../host/model/sheet";

/** Points to pixels of the screen. */
const toPixels = 4 / 3;
const standardWidth = 48;
const standardHeight = 15;
/** Above this many rows, those without a height of their own are all of the standard one. */
const manyRows = 1000;

/** Where rows and columns of a sheet begin, in pixels: n + 1 numbers for n of them. */
export interface Measures {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
}

/** Measures the cells of a sheet that are worth showing: those in use and some room around them. */
export function measureSheet(sheet: Sheet): Measures {
  const used = sheet.usedBox();
  const covered = sheet.charts.map(({ to }) => to);
  const rows = Math.max(60, (used?.lastRow ?? 0) + 30, ...covered.map(({ row }) => row + 5));
  const columns = Math.max(20, (used?.lastColumn ?? 0) + 4, ...covered.map(({ column }) => column + 3));
  const fitted = sheet.rows.length <= manyRows;
  return {
    tops: offsets(rows, (row) => {
      if (sheet.hiddenRows[row]) return 0;
      return sheet.rowHeights[row] ?? (fitted && sheet.rows[row] ? fittingHeight(sheet, row) : standardHeight);
    }),
    lefts: offsets(columns, (column) =>
      sheet.hiddenColumns[column] ? 0 : (sheet.columnWidths[column] ?? standardWidth),
    ),
  };
}

function offsets(count: number, size: (index: number) => number): number[] {
  const begins = [0];
  for (let index = 0; index < count; index++) {
    begins.push((begins[index] ?? 0) + Math.round(size(index) * toPixels));
  }
  return begins;
}

/** Index of the row or column at a distance; the last one beyond the end. */
export function indexAt(begins: readonly number[], distance: number): number {
  let [low, high] = [0, begins.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle that a box covers, in pixels; what lies outside the measures is cut off. */
export function rectangleOf({ tops, lefts }: Measures, box: Box): Rectangle {
  const at = (begins: readonly number[], index: number) => begins[Math.min(index, begins.length - 1)] ?? 0;
  const [top, left] = [at(tops, box.row), at(lefts, box.column)];
  return { top, left, height: at(tops, box.lastRow + 1) - top, width: at(lefts, box.lastColumn + 1) - left };
}
