import { ApiError } from "../api-error";
import { withColumnRenamed } from "../formula/shift";
import { boxAt, columnsOf, rowsOf } from "./address";
import type { Book } from "./book";
import { changeEveryFormula } from "./every-formula";
import { deleteCells, insertCells } from "./structure";
import { fillFormulas, learnWritten } from "./calculated-columns";
import { columnIndex, dataBox, type Table } from "./table";
import { extendFormats, freeColumnName, isFree, nextColumnId } from "./tables";

/** Puts rows into a table before the data row `index` (null: at the end). Returns the sheet row of the first. */
export function addRows(book: Book, table: Table, index: number | null, count: number): number {
  learnWritten(book);
  const { sheet } = table;
  const data = dataBox(table);
  const total = rowsOf(data);
  if (index !== null && (index < 0 || index > total)) throw new ApiError("InvalidArgument");
  const at = index === null ? data.lastRow + 1 : data.row + index;
  if (at > data.lastRow) {
    const below = boxAt(data.lastRow + 1, data.column, count, columnsOf(data));
    const free = !table.showTotals && isFree(sheet, below, table);
    if (!free) insertCells(book, sheet, below, "down");
    if (table.box.lastRow < below.lastRow + (table.showTotals ? 1 : 0)) {
      table.box = { ...table.box, lastRow: below.lastRow + (table.showTotals ? 1 : 0) };
    }
    extendFormats(sheet, data, count);
  } else insertCells(book, sheet, boxAt(at, data.column, count, columnsOf(data)), "down");
  const like = at > data.row ? at - 1 : at + count;
  for (let row = at; row < at + count; row++) {
    for (let column = data.column; column <= data.lastColumn; column++) {
      const from = sheet.cell(like, column);
      if (from) sheet.makeCell(row, column).style = from.style;
    }
  }
  fillFormulas(book, table, at, at + count - 1);
  book.calculation.restructure();
  return at;
}

/** Takes data rows out. A table keeps one, empty, row. */
export function deleteRows(book: Book, table: Table, index: number, count: number): void {
  const data = dataBox(table);
  if (index < 0 || count < 1 || index + count > rowsOf(data)) throw new ApiError("ItemNotFound");
  const kept = count === rowsOf(data) ? 1 : 0;
  if (kept === 1) {
    for (let column = data.column; column <= data.lastColumn; column++) table.sheet.put(data.row, column, null);
    fillFormulas(book, table, data.row, data.row);
  }
  if (count - kept > 0) {
    deleteCells(book, table.sheet, boxAt(data.row + index + kept, data.column, count - kept, columnsOf(data)), "up");
  }
  book.calculation.restructure();
}

/** Puts a column in before the one at `index` (null: at the end). */
export function addColumn(book: Book, table: Table, index: number | null, wanted: string | null): number {
  const { sheet, box } = table;
  const place = index ?? table.columns.length;
  if (place < 0 || place > table.columns.length) throw new ApiError("InvalidArgument");
  if (wanted !== null && columnIndex(table, wanted) >= 0) throw new ApiError("InvalidArgument", "The column exists.");
  const at = boxAt(box.row, box.column + place, rowsOf(box), 1);
  if (place === table.columns.length) {
    if (!isFree(sheet, at, table)) insertCells(book, sheet, at, "right");
    table.box = { ...box, lastColumn: box.lastColumn + 1 };
    table.columns.push({ id: nextColumnId(table), name: freeColumnName(table, wanted), formula: null });
  } else {
    insertCells(book, sheet, at, "right");
    const made = table.columns[place];
    if (made && wanted !== null) made.name = wanted;
  }
  sheet.put(box.row, at.column, table.columns[place]?.name ?? "");
  book.calculation.restructure();
  return place;
}

export function deleteColumn(book: Book, table: Table, index: number): void {
  if (table.columns.length === 1) throw new ApiError("InvalidOperation", "A table keeps one column.");
  const gone = table.columns[index];
  if (!gone) throw new ApiError("ItemNotFound");
  changeEveryFormula(book, (formula) => withColumnRenamed(formula, table.name, gone.name, null));
  deleteCells(book, table.sheet, boxAt(table.box.row, table.box.column + index, rowsOf(table.box), 1), "left");
}

export function renameColumn(book: Book, table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column) throw new ApiError("ItemNotFound");
  const other = columnIndex(table, name);
  if (name === "" || name.length > 255 || (other >= 0 && other !== index))
    throw new ApiError("InvalidArgument", "The column name cannot be used.");
  const old = column.name;
  column.name = name;
  if (table.showHeaders) table.sheet.put(table.box.row, table.box.column + index, name);
  changeEveryFormula(book, (formula) => withColumnRenamed(formula, table.name, old, name));
}
