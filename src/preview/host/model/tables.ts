import { ApiError } from "../api-error";
import { tableArea } from "../formula/evaluate";
import { withTableAsAddresses, withTableRenamed } from "../formula/shift";
import type { AreaRef } from "../formula/tokens";
import { toText } from "../formula/coerce";
import { isError } from "../formula/values";
import type { Formula } from "../formula/formula";
import { columnsOf, overlap, parseBox, rowsOf, type Box } from "./address";
import type { Book } from "./book";
import { changeEveryFormula } from "./every-formula";
import type { Sheet } from "./sheet";
import { deleteCells, guardOverlap, insertCells } from "./structure";
import { formulaFor, learnFormulas, learnWritten } from "./calculated-columns";
import { columnIndex, dataBox, totalsBox, type Table } from "./table";

/** Makes a table of a box. Headers become text; missing and repeated ones get a name, as in Excel. */
export function addTable(book: Book, sheet: Sheet, asked: Box, hasHeaders: boolean): Table {
  let box = asked;
  guardOverlap(sheet, box, "table");
  if (!hasHeaders) {
    insertCells(book, sheet, { ...box, lastRow: box.row }, "down");
    box = { ...box, lastRow: box.lastRow + 1 };
  }
  if (rowsOf(box) === 1) box = { ...box, lastRow: box.lastRow + 1 };
  guardOverlap(sheet, box, "table");
  const number = book.nextNumber();
  let free = book.tables.length + 1;
  while (book.table(`Table${String(free)}`)) free++;
  const table: Table = {
    id: `{${String(number).padStart(8, "0")}-0002-0000-0000-000000000000}`,
    name: `Table${String(free)}`,
    sheet,
    box,
    columns: [],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    bandedRows: true,
    bandedColumns: false,
    highlightFirst: false,
    highlightLast: false,
    filterButton: true,
  };
  for (let index = 0; index < columnsOf(box); index++) {
    const text = toText(sheet.cell(box.row, box.column + index)?.value ?? null);
    const name = freeColumnName(table, isError(text) || text === "" ? null : text);
    table.columns.push({ id: index + 1, name, formula: null });
    sheet.put(box.row, box.column + index, name);
  }
  sheet.tables.push(table);
  learnFormulas(table);
  book.calculation.restructure();
  book.tell({ kind: "tableAdded", table });
  return table;
}

export function freeColumnName(table: Table, wanted: string | null): string {
  const taken = (name: string): boolean => columnIndex(table, name) >= 0;
  if (wanted !== null && !taken(wanted)) return wanted;
  let number = wanted === null ? table.columns.length + 1 : 2;
  while (taken((wanted ?? "Column") + String(number))) number++;
  return (wanted ?? "Column") + String(number);
}

export function isFree(sheet: Sheet, box: Box, except: Table): boolean {
  if (sheet.tables.some((table) => table !== except && overlap(table.box, box))) return false;
  if (sheet.mergesIn(box).length > 0) return false;
  return sheet.usedBox(true, box) === null;
}

/** Conditional formats and validations that reach down to the last data row go on over new ones. */
export function extendFormats(sheet: Sheet, data: Box, count: number): void {
  for (const each of [...sheet.conditionalFormats, ...sheet.validations]) {
    const { box } = each;
    if (
      !box ||
      box.lastRow !== data.lastRow ||
      box.row < data.row ||
      box.column < data.column ||
      box.lastColumn > data.lastColumn
    )
      continue;
    each.box = { ...box, lastRow: box.lastRow + count };
  }
}

export const nextColumnId = (table: Table): number => Math.max(0, ...table.columns.map((column) => column.id)) + 1;

export function renameTable(book: Book, table: Table, name: string): void {
  if (name === table.name) return;
  guardName(name);
  const other = book.table(name);
  if ((other && other !== table) || book.definedName(name, null)) throw new ApiError("ItemAlreadyExists");
  const old = table.name;
  table.name = name;
  changeEveryFormula(book, (formula) => withTableRenamed(formula, old, name));
}

/** Names of tables and ranges: a letter first, no spaces, nothing that reads as a cell. */
export function guardName(name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !/^[RrCc]$/.test(name);
  const cell = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) && parseBox(name) !== null;
  if (!legal || cell || /^R\d*C\d*$/i.test(name)) throw new ApiError("InvalidArgument", `"${name}" cannot be a name.`);
}

/** Gives a table another box; header row and at least one column in common stay. */
export function resizeTable(book: Book, table: Table, box: Box): void {
  if (box.row !== table.box.row || !overlap(box, table.box))
    throw new ApiError("InvalidArgument", "The header row has to stay.");
  learnWritten(book);
  const others = table.sheet.tables.filter((each) => each !== table);
  const totals = table.showTotals ? 1 : 0;
  if (others.some((each) => overlap(each.box, box)) || rowsOf(box) < 2 + totals) throw new ApiError("InvalidArgument");
  const before = { box: table.box, columns: table.columns };
  const data = dataBox(table);
  table.box = box;
  const kept: Table["columns"] = [];
  table.columns = kept;
  for (let column = box.column; column <= box.lastColumn; column++) {
    const old = before.columns[column - before.box.column];
    if (old && column >= before.box.column) kept.push(old);
    else {
      const text = toText(table.sheet.cell(box.row, column)?.value ?? null);
      const id = Math.max(nextColumnId(table), before.columns.length + kept.length + 1);
      kept.push({ id, name: freeColumnName(table, isError(text) || text === "" ? null : text), formula: null });
    }
    table.sheet.put(box.row, column, kept.at(-1)?.name ?? "");
  }
  const now = dataBox(table);
  for (let row = data.lastRow + 1; row <= now.lastRow; row++) {
    table.columns.forEach((column, index) => {
      const cell = table.sheet.cell(row, box.column + index);
      if (column.formula && cell?.formula == null && (cell?.value ?? null) === null) {
        table.sheet.put(row, box.column + index, null, formulaFor(column, column.formula, row, table));
      }
      const above = table.sheet.cell(data.lastRow, box.column + index);
      if (above) table.sheet.makeCell(row, box.column + index).style = above.style;
    });
  }
  if (now.lastRow > data.lastRow) extendFormats(table.sheet, data, now.lastRow - data.lastRow);
  book.calculation.restructure();
}

/** Shows or hides the totals row; the last column is summed, as when a user ticks the box. */
export function showTotals(book: Book, table: Table, show: boolean, readTotal: (text: string) => Formula | null): void {
  if (show === table.showTotals) return;
  const { sheet } = table;
  if (!show) {
    const totals = totalsBox(table);
    table.showTotals = false;
    table.box = { ...table.box, lastRow: table.box.lastRow - 1 };
    if (totals) deleteCells(book, sheet, totals, "up");
    return;
  }
  const below = { ...table.box, row: table.box.lastRow + 1, lastRow: table.box.lastRow + 1 };
  if (!isFree(sheet, below, table)) insertCells(book, sheet, below, "down");
  table.showTotals = true;
  table.box = { ...table.box, lastRow: below.lastRow };
  sheet.put(below.row, below.column, "Total");
  const last = table.columns.at(-1);
  if (last && table.columns.length > 1) {
    const formula = readTotal(`SUBTOTAL(109,[${last.name.replace(/[[\]#'@]/g, "'$&")}])`);
    if (formula) sheet.put(below.row, below.lastColumn, null, formula);
  }
  book.calculation.restructure();
}

/** Takes the table away: with its cells, or leaving them, and then references become plain addresses. */
export function removeTable(book: Book, table: Table, keepCells: boolean): void {
  const { sheet } = table;
  if (keepCells) referToCells(book, table);
  else sheet.eachCell(table.box, (cell) => Object.assign(cell, { value: null, formula: null, quoted: false }));
  sheet.tables = sheet.tables.filter((each) => each !== table);
  changeEveryFormula(book, (formula) => withTableRenamed(formula, table.name, null));
  book.tell({ kind: "tableDeleted", table });
}

function referToCells(book: Book, table: Table): void {
  for (const home of book.sheets) {
    for (const [row, cells] of home.rows.entries()) {
      for (const cell of cells) {
        if (!cell?.formula) continue;
        cell.formula = withTableAsAddresses(cell.formula, table.name, (ref) => {
          const area = tableArea(ref, { book, sheet: home, row });
          return isError(area)
            ? null
            : addressOf(area.box, ref.rows.includes("#This Row"), home === table.sheet ? null : table.sheet.name);
        });
      }
    }
  }
}

function addressOf(box: Box, ownRow: boolean, sheet: string | null): AreaRef {
  const single = rowsOf(box) === 1 && columnsOf(box) === 1;
  const { row, column, lastRow, lastColumn } = box;
  return {
    sheet,
    row,
    column,
    lastRow,
    lastColumn,
    fixed: [!ownRow, true, !ownRow, true],
    shape: single ? "cell" : "cells",
  };
}
