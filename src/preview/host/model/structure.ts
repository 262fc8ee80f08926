import { ApiError } from "../api-error";
import { moved } from "../formula/shift";
import { columnsOf, contains, maxColumns, maxRows, overlap, rowsOf, type Box } from "./address";
import type { Book } from "./book";
import { changeEveryFormula } from "./every-formula";
import type { Sheet } from "./sheet";
import { dataBox } from "./table";
import { deleteLeft, deleteUp, insertDown, insertRight, type Move } from "./shift-cells";

export type Shift = "down" | "up" | "right" | "left";

/** Where a box is after the move; null where all of it was taken out. Boxes partly outside the band stay. */
function boxAfter(box: Box, move: Move): Box | null {
  const [first, last, bandFirst, bandLast] = move.vertical
    ? [box.row, box.lastRow, box.column, box.lastColumn]
    : [box.column, box.lastColumn, box.row, box.lastRow];
  if (bandFirst < move.bandFirst || bandLast > move.bandLast) return box;
  const limit = (move.vertical ? maxRows : maxColumns) - 1;
  if (first === 0 && last === limit) return box;
  const [from, to] = move.by > 0 ? grown(first, last, move) : shrunk(first, last, move);
  if (from > to) return null;
  const end = Math.min(to, limit);
  return move.vertical ? { ...box, row: from, lastRow: end } : { ...box, column: from, lastColumn: end };
}

const grown = (first: number, last: number, { at, by }: Move): [number, number] => [
  first >= at ? first + by : first,
  last >= at ? last + by : last,
];

function shrunk(first: number, last: number, { at, by }: Move): [number, number] {
  const end = at - by;
  const from = first < at ? first : first < end ? at : first + by;
  const to = last < at ? last : last < end ? at - 1 : last + by;
  return [from, to];
}

/** Puts empty cells in at a box, moving what stands there down or right. */
export function insertCells(book: Book, sheet: Sheet, box: Box, shift: "down" | "right"): void {
  const vertical = shift === "down";
  const move = moveOf(box, vertical, 1);
  guardTables(sheet, move);
  if (vertical) insertDown(sheet, move);
  else insertRight(sheet, move);
  settle(book, sheet, move);
}

/** Takes the cells of a box out, moving what stands behind up or left. */
export function deleteCells(book: Book, sheet: Sheet, box: Box, shift: "up" | "left"): void {
  const vertical = shift === "up";
  const move = moveOf(box, vertical, -1);
  guardTables(sheet, move);
  if (vertical) deleteUp(sheet, move);
  else deleteLeft(sheet, move);
  settle(book, sheet, move);
}

function moveOf(box: Box, vertical: boolean, sign: 1 | -1): Move {
  return vertical
    ? { vertical, at: box.row, by: sign * rowsOf(box), bandFirst: box.column, bandLast: box.lastColumn }
    : { vertical, at: box.column, by: sign * columnsOf(box), bandFirst: box.row, bandLast: box.lastRow };
}

/** Excel moves no part of a table. */
function guardTables(sheet: Sheet, move: Move): void {
  for (const table of sheet.tables) {
    const { box } = table;
    const [first, last, end] = move.vertical
      ? [box.column, box.lastColumn, box.lastRow]
      : [box.row, box.lastRow, box.lastColumn];
    const apart = last < move.bandFirst || first > move.bandLast || end < move.at;
    const whole = first >= move.bandFirst && last <= move.bandLast;
    if (!apart && !whole) throw new ApiError("InsertDeleteConflict", `The table ${table.name} would be torn.`);
  }
  for (const merge of sheet.merges) {
    const [first, last, end] = move.vertical
      ? [merge.column, merge.lastColumn, merge.lastRow]
      : [merge.row, merge.lastRow, merge.lastColumn];
    const apart = last < move.bandFirst || first > move.bandLast || end < move.at;
    if (!apart && !(first >= move.bandFirst && last <= move.bandLast))
      throw new ApiError("InvalidOperation", "A merged cell would be torn.");
  }
}

/** Moves all that is tied to cells: tables, merges, formats, anchors, breaks, and the references of formulas. */
function settle(book: Book, sheet: Sheet, change: Move): void {
  for (const table of [...sheet.tables]) {
    const before = table.box;
    const after = boxAfter(before, change);
    if (!after) {
      removeTableModel(book, sheet, table.id);
      continue;
    }
    if (!change.vertical && columnsOf(after) !== columnsOf(before)) adjustColumns(table.columns, before, change, book);
    table.box = after;
    const least = table.box.row + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    if (table.box.lastRow < least) table.box = { ...table.box, lastRow: least };
    else if (dataBox(table).lastRow < dataBox(table).row) table.box = { ...table.box, lastRow: table.box.lastRow + 1 };
  }
  sheet.merges = sheet.merges
    .flatMap((merge) => boxAfter(merge, change) ?? [])
    .filter((box) => rowsOf(box) * columnsOf(box) > 1);
  for (const format of sheet.conditionalFormats) format.box = format.box && boxAfter(format.box, change);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.box);
  for (const validation of sheet.validations) validation.box = validation.box && boxAfter(validation.box, change);
  sheet.validations = sheet.validations.filter((validation) => validation.box);
  const { printArea, titleRows, titleColumns } = sheet.page;
  for (const anchor of [...sheet.anchors, printArea, titleRows, titleColumns])
    anchor.box = anchor.box && boxAfter(anchor.box, change);
  if (change.vertical && change.bandFirst === 0 && change.bandLast === maxColumns - 1)
    sheet.rowBreaks = breaksAfter(sheet.rowBreaks, change);
  if (!change.vertical && change.bandFirst === 0 && change.bandLast === maxRows - 1)
    sheet.columnBreaks = breaksAfter(sheet.columnBreaks, change);
  changeEveryFormula(book, (formula, home) =>
    moved(formula, (area) =>
      (area.sheet === null ? home === sheet : book.sheet(area.sheet) === sheet) ? boxAfter(area, change) : area,
    ),
  );
}

function breaksAfter(breaks: readonly number[], { at, by }: Move): number[] {
  return breaks.filter((each) => by > 0 || each < at || each >= at - by).map((each) => (each >= at ? each + by : each));
}

function adjustColumns(
  columns: { readonly id: number; name: string; formula: unknown }[],
  before: Box,
  { at, by }: Move,
  book: Book,
): void {
  const from = at - before.column;
  if (by < 0) {
    columns.splice(Math.max(0, from), Math.min(columns.length, from - by) - Math.max(0, from));
    return;
  }
  const fresh = Array.from({ length: by }, () => {
    let number = columns.length + 1;
    while (columns.some((column) => column.name.toLowerCase() === `column${String(number)}`)) number++;
    return { id: book.nextNumber(), name: `Column${String(number)}`, formula: null };
  });
  columns.splice(from, 0, ...fresh);
}

function removeTableModel(book: Book, sheet: Sheet, id: string): void {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table) return;
  sheet.tables = sheet.tables.filter((each) => each !== table);
  book.tell({ kind: "tableDeleted", table });
}

/** Whether the cells of a box may be merged or made a table: overlaps with others are refused. */
export function guardOverlap(sheet: Sheet, box: Box, what: "merge" | "table"): void {
  if (sheet.tables.some((table) => overlap(table.box, box))) {
    throw new ApiError(what === "merge" ? "InvalidOperation" : "InvalidArgument", "The cells belong to a table.");
  }
  const merge = sheet.merges.find((each) => overlap(each, box) && !contains(box, each));
  if (merge || (what === "table" && sheet.mergesIn(box).length > 0))
    throw new ApiError("InvalidOperation", "The cells overlap merged cells.");
}
