import { ApiError } from "../api-error";
import type { Host, RangeTarget } from "../host";
import { boxAt, columnsOf, maxColumns, maxRows, overlap, rowsOf, type Box } from "../model/address";
import { boxOf, placeOf, wholeNumber } from "./arguments";
import { nothing, type Handle } from "./type";
import type { ApiType } from "./type";

/** A range moved or sized from another; outside the sheet it is refused. */
function placed(target: RangeTarget, box: Box, host: Host): Handle {
  const inside = box.row >= 0 && box.column >= 0 && box.lastRow < maxRows && box.lastColumn < maxColumns;
  if (!inside || box.lastRow < box.row || box.lastColumn < box.column) throw new ApiError("InvalidArgument");
  return host.range(target.sheet, box);
}

function meet(target: RangeTarget, other: unknown, host: Host): Handle {
  const place = placeOf(other, target.sheet, host);
  const box = place.sheet === target.sheet ? overlap(place.box, boxOf(target)) : null;
  return box ? host.range(target.sheet, box) : nothing;
}

function used(target: RangeTarget, valuesOnly: boolean, host: Host): Handle {
  const box = target.sheet.usedBox(valuesOnly, boxOf(target));
  return box ? host.range(target.sheet, box) : nothing;
}

const countOf = (count: unknown): number => (count == null ? 1 : wholeNumber(count, 1));

const linesAt = (target: RangeTarget, first: number, count: number, rows: boolean, host: Host): Handle => {
  const box = boxOf(target);
  return placed(
    target,
    rows
      ? { ...box, row: first, lastRow: first + count - 1 }
      : { ...box, column: first, lastColumn: first + count - 1 },
    host,
  );
};

/** Methods of a range that lead to other ranges. */
export const rangePlaces: NonNullable<ApiType<RangeTarget>["methods"]> = {
  getCell: (target, [row, column], host) => {
    const box = boxOf(target);
    return placed(
      target,
      boxAt(box.row + wholeNumber(row, -maxRows), box.column + wholeNumber(column, -maxColumns)),
      host,
    );
  },
  getRow: (target, [row], host) => linesAt(target, boxOf(target).row + wholeNumber(row, 0), 1, true, host),
  getColumn: (target, [column], host) => linesAt(target, boxOf(target).column + wholeNumber(column, 0), 1, false, host),
  getLastRow: (target, _, host) => linesAt(target, boxOf(target).lastRow, 1, true, host),
  getLastColumn: (target, _, host) => linesAt(target, boxOf(target).lastColumn, 1, false, host),
  getLastCell: (target, _, host) => placed(target, boxAt(boxOf(target).lastRow, boxOf(target).lastColumn), host),
  getRowsBelow: (target, [count], host) => linesAt(target, boxOf(target).lastRow + 1, countOf(count), true, host),
  getRowsAbove: (target, [count], host) =>
    linesAt(target, boxOf(target).row - countOf(count), countOf(count), true, host),
  getColumnsAfter: (target, [count], host) =>
    linesAt(target, boxOf(target).lastColumn + 1, countOf(count), false, host),
  getColumnsBefore: (target, [count], host) =>
    linesAt(target, boxOf(target).column - countOf(count), countOf(count), false, host),
  getEntireRow: (target, _, host) => placed(target, { ...boxOf(target), column: 0, lastColumn: maxColumns - 1 }, host),
  getEntireColumn: (target, _, host) => placed(target, { ...boxOf(target), row: 0, lastRow: maxRows - 1 }, host),
  getOffsetRange: (target, [rows, columns], host) => {
    const box = boxOf(target);
    const [down, right] = [wholeNumber(rows, -maxRows), wholeNumber(columns, -maxColumns)];
    return placed(target, boxAt(box.row + down, box.column + right, rowsOf(box), columnsOf(box)), host);
  },
  getResizedRange: (target, [rows, columns], host) => {
    const box = boxOf(target);
    const [more, wider] = [wholeNumber(rows, -maxRows), wholeNumber(columns, -maxColumns)];
    return placed(target, { ...box, lastRow: box.lastRow + more, lastColumn: box.lastColumn + wider }, host);
  },
  getAbsoluteResizedRange: (target, [rows, columns], host) =>
    placed(target, boxAt(boxOf(target).row, boxOf(target).column, wholeNumber(rows, 1), wholeNumber(columns, 1)), host),
  getBoundingRect: (target, [other], host) => {
    const [a, b] = [boxOf(target), placeOf(other, target.sheet, host).box];
    return placed(
      target,
      {
        row: Math.min(a.row, b.row),
        column: Math.min(a.column, b.column),
        lastRow: Math.max(a.lastRow, b.lastRow),
        lastColumn: Math.max(a.lastColumn, b.lastColumn),
      },
      host,
    );
  },
  getIntersection: (target, [other], host) => {
    const met = meet(target, other, host);
    if (met === nothing) throw new ApiError("ItemNotFound");
    return met;
  },
  getIntersectionOrNullObject: (target, [other], host) => meet(target, other, host),
  getUsedRange: (target, [valuesOnly], host) => {
    const found = used(target, valuesOnly === true, host);
    return found === nothing ? host.range(target.sheet, boxAt(boxOf(target).row, boxOf(target).column)) : found;
  },
  getUsedRangeOrNullObject: (target, [valuesOnly], host) => used(target, valuesOnly === true, host),
};
