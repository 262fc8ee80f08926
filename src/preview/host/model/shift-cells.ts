import { maxColumns, maxRows } from "./address";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import { defaultStyle } from "./style";

/** How boxes move when cells are put in or taken out: along an axis, from a place on, within a band of the other axis. */
export interface Move {
  readonly vertical: boolean;
  readonly at: number;
  /** Above 0: put in; below: taken out. */
  readonly by: number;
  readonly bandFirst: number;
  readonly bandLast: number;
}

export function insertDown(sheet: Sheet, { at, by, bandFirst, bandLast }: Move): void {
  if (bandFirst === 0 && bandLast === maxColumns - 1) {
    const above = sheet.rows[at - 1] ?? [];
    if (at < sheet.rows.length) {
      const fresh = Array.from({ length: by }, () => above.map(emptyLike));
      sheet.rows.splice(at, 0, ...fresh);
    }
    for (const list of [sheet.rowHeights, sheet.rowStyles, sheet.hiddenRows] as unknown[][]) {
      if (at < list.length) list.splice(at, 0, ...new Array<undefined>(by).fill(undefined));
    }
    return;
  }
  const last = Math.min(bandLast, widest(sheet));
  for (let row = sheet.rows.length - 1; row >= at; row--) {
    for (let column = bandFirst; column <= last; column++) move(sheet, row, column, row + by, column);
  }
  for (let row = at; row < at + by; row++) {
    for (let column = bandFirst; column <= last; column++) takeStyle(sheet, row, column, sheet.cell(at - 1, column));
  }
}

export function insertRight(sheet: Sheet, { at, by, bandFirst, bandLast }: Move): void {
  const whole = bandFirst === 0 && bandLast === maxRows - 1;
  const lastRow = Math.min(bandLast, sheet.rows.length - 1);
  for (let row = bandFirst; row <= lastRow; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.length <= at) continue;
    const left = at > 0 ? cells[at - 1] : undefined;
    cells.splice(at, 0, ...Array.from({ length: by }, () => emptyLike(left)));
  }
  if (!whole) return;
  for (const list of [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns] as unknown[][]) {
    if (at < list.length) list.splice(at, 0, ...new Array<unknown>(by).fill(at > 0 ? list[at - 1] : undefined));
  }
}

export function deleteUp(sheet: Sheet, { at, by, bandFirst, bandLast }: Move): void {
  if (bandFirst === 0 && bandLast === maxColumns - 1) {
    for (const list of [sheet.rows, sheet.rowHeights, sheet.rowStyles, sheet.hiddenRows] as unknown[][])
      list.splice(at, -by);
    return;
  }
  const last = Math.min(bandLast, widest(sheet));
  for (let row = at; row < sheet.rows.length; row++) {
    for (let column = bandFirst; column <= last; column++) {
      const cells = sheet.rows[row];
      if (cells) cells[column] = undefined;
      if (row - by < sheet.rows.length) move(sheet, row - by, column, row, column);
    }
  }
}

export function deleteLeft(sheet: Sheet, { at, by, bandFirst, bandLast }: Move): void {
  const lastRow = Math.min(bandLast, sheet.rows.length - 1);
  for (let row = bandFirst; row <= lastRow; row++) sheet.rows[row]?.splice(at, -by);
  if (bandFirst !== 0 || bandLast !== maxRows - 1) return;
  for (const list of [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns] as unknown[][]) list.splice(at, -by);
}

function widest(sheet: Sheet): number {
  return sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}

function emptyLike(cell: Cell | undefined): Cell | undefined {
  return cell && cell.style !== defaultStyle
    ? { value: null, formula: null, style: cell.style, quoted: false }
    : undefined;
}

function takeStyle(sheet: Sheet, row: number, column: number, from: Cell | undefined): void {
  const cell = emptyLike(from);
  if (cell) sheet.makeCell(row, column).style = cell.style;
}

function move(sheet: Sheet, row: number, column: number, toRow: number, toColumn: number): void {
  const cell = sheet.rows[row]?.[column];
  if (!cell) {
    const cells = sheet.rows[toRow];
    if (cells?.[toColumn]) cells[toColumn] = undefined;
    return;
  }
  sheet.makeCell(toRow, toColumn);
  const cells = sheet.rows[toRow];
  const old = sheet.rows[row];
  if (cells) cells[toColumn] = cell;
  if (old) old[column] = undefined;
}
