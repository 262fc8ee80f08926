import { ApiError } from "../api-error";
import { readFormula, type Formula } from "../formula/formula";
import { CellError, isError, type Scalar } from "../formula/values";
import { toText } from "../formula/coerce";
import { readEntry, type Typing } from "../text/entry";
import { boxAt, boxName, columnsOf, holds, overlap, rowsOf, type Box } from "./address";
import type { Book, CellChange } from "./book";
import type { Sheet } from "./sheet";
import { restyle } from "./style";
import { columnBox, dataBox, type Table } from "./table";
import { fillFormulas, learnWritten, setColumnFormula } from "./calculated-columns";
import { renameColumn } from "./table-lines";

/** Reads a formula as it is entered in a cell ("=…" or without); fails as Excel does where it does not parse. */
export function enteredFormula(sheet: Sheet, row: number, column: number, text: string): Formula {
  const formula =
    text.length > 8192 ? null : readFormula(text.replace(/^=/, ""), sheet.tableAt(row, column)?.name ?? null);
  if (!formula) throw new ApiError("InvalidArgument", `The formula "${text.slice(0, 80)}" has a mistake.`);
  return formula;
}

/** Refuses where a protected sheet has locked cells in the box. */
export function guardLocked(sheet: Sheet, box: Box): void {
  if (!sheet.protection) return;
  const width = columnsOf(box);
  const height = Math.min(rowsOf(box), sheet.rows.length + 1);
  for (let row = box.row; row < box.row + height; row++) {
    for (let column = box.column; column < box.column + Math.min(width, 500); column++) {
      if (sheet.styleAt(row, column).locked) throw new ApiError("AccessDenied", "The sheet is protected.");
    }
  }
}

/** Refuses on a protected sheet, unless the protection allows what is asked for. */
export function guardProtected(sheet: Sheet, allowing: string): void {
  if (sheet.protection && sheet.protection.options[allowing] !== true) {
    throw new ApiError("AccessDenied", "The sheet is protected.");
  }
}

/** What one cell is given: null leaves it, "" empties it, "=…" is a formula, "'…" is text, else as typed. */
export function writeCell(book: Book, sheet: Sheet, row: number, column: number, input: unknown, typing: Typing): void {
  if (input === null || input === undefined) return;
  if (hiddenByMerge(sheet, row, column)) return;
  const table = sheet.tableAt(row, column);
  if (table?.showHeaders && row === table.box.row) {
    writeHeader(book, table, column, input);
    return;
  }
  const style = sheet.styleAt(row, column);
  if (typeof input === "number" || typeof input === "boolean") {
    if (typeof input === "number" && !Number.isFinite(input)) throw new ApiError("InvalidArgument");
    sheet.put(row, column, input);
  } else if (typeof input !== "string") throw new ApiError("InvalidArgument");
  else if (input === "") sheet.put(row, column, null);
  else if (input.length > 32767) throw new ApiError("InvalidArgument", "The text is too long for a cell.");
  else if (input.startsWith("'")) sheet.put(row, column, input.slice(1), null, true);
  else if (style.numberFormat === "@") sheet.put(row, column, input);
  else if (input.startsWith("=") && input.length > 1) {
    sheet.put(row, column, null, enteredFormula(sheet, row, column, input));
  } else writeTyped(book, sheet, row, column, input, typing);
  book.calculation.touch(sheet, row, column);
}

function writeTyped(book: Book, sheet: Sheet, row: number, column: number, text: string, typing: Typing): void {
  const entry = readEntry(text, typing, yearOf(book));
  if (typeof entry.value === "string" && /^[+\-@]./.test(text)) {
    sheet.put(row, column, null, enteredFormula(sheet, row, column, text));
    return;
  }
  sheet.put(row, column, entry.value);
  const { numberFormat } = sheet.styleAt(row, column);
  if (entry.format !== null && numberFormat === "General") {
    const cell = sheet.makeCell(row, column);
    cell.style = restyle(cell.style, { numberFormat: entry.format });
  }
}

const yearOf = (book: Book): number => new Date((book.calculation.now() - 25569) * 86400000).getUTCFullYear();

function writeHeader(book: Book, table: Table, column: number, input: unknown): void {
  const scalar = typeof input === "string" ? input.replace(/^'/, "") : (input as Scalar);
  const text = toText(scalar);
  if (isError(text)) throw new ApiError("InvalidArgument");
  const index = column - table.box.column;
  if (table.columns[index]?.name === text) return;
  renameColumn(book, table, index, text === "" ? `Column${String(index + 1)}` : text);
}

function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));
}

/** Writes a block (or one value for every cell) and tells of it. Fails before it writes where shapes differ. */
export function writeBlock(book: Book, sheet: Sheet, box: Box, input: unknown, typing: Typing = "en"): void {
  guardLocked(sheet, box);
  const [rows, columns] = [rowsOf(box), columnsOf(box)];
  const at = blockOf(input, rows, columns);
  const single = rows === 1 && columns === 1;
  const before = single ? apiValue(sheet.cell(box.row, box.column)?.value ?? null) : undefined;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      writeCell(book, sheet, box.row + row, box.column + column, at(row, column), typing);
    }
  }
  for (const table of sheet.tables) if (overlap(table.box, box)) book.written.add(table);
  tellEdited(book, sheet, box, before);
}

/** Reads a two-dimensional array of exactly the size, or one value for all. */
export function blockOf(input: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (rows * columns > 5_000_000) throw new ApiError("InvalidArgument");
    return () => input;
  }
  const block = input as unknown[];
  const fits = block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    const shape = `The array has ${String(block.length)} rows; ${String(rows)} by ${String(columns)} are needed.`;
    throw new ApiError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range. ${shape}`,
    );
  }
  return (row, column) => (block[row] as unknown[])[column];
}

export function tellEdited(book: Book, sheet: Sheet, box: Box, before?: unknown): void {
  tell(book, sheet, box, "RangeEdited", before);
}

export function tell(book: Book, sheet: Sheet, box: Box, type: CellChange["type"], before?: unknown): void {
  const after =
    before === undefined ? {} : { before, after: () => apiValue(sheet.cell(box.row, box.column)?.value ?? null) };
  const change: CellChange = { sheet, address: boxName(box), type, ...after };
  book.tell({ kind: "changed", change });
  for (const table of sheet.tables) {
    const touches =
      box.row <= table.box.lastRow &&
      box.lastRow >= table.box.row &&
      box.column <= table.box.lastColumn &&
      box.lastColumn >= table.box.column;
    if (touches) book.tell({ kind: "tableChanged", table, change });
  }
}

/** A value as the API gives it: empty is "", an error its text. */
export function apiValue(value: Scalar): number | string | boolean {
  return value === null ? "" : value instanceof CellError ? value.text : value;
}

/** What a user types in a cell and confirms: grows the table above, and makes a column of a first formula. */
export function typeIntoCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
  typing: Typing,
): void {
  guardLocked(sheet, boxAt(row, column));
  learnWritten(book);
  const above = typed === "" ? null : growingTable(sheet, row, column);
  const before = apiValue(sheet.cell(row, column)?.value ?? null);
  writeCell(book, sheet, row, column, typed, typing);
  if (above) {
    const data = dataBox(above);
    const typedCell = sheet.cell(row, column);
    const kept = typedCell && { value: typedCell.value, formula: typedCell.formula, quoted: typedCell.quoted };
    above.box = { ...above.box, lastRow: row };
    for (const each of [...sheet.conditionalFormats, ...sheet.validations]) {
      if (each.box?.lastRow === data.lastRow && each.box.row >= data.row) each.box = { ...each.box, lastRow: row };
    }
    for (let each = data.column; each <= data.lastColumn; each++) {
      const like = sheet.cell(data.lastRow, each);
      if (like) sheet.makeCell(row, each).style = like.style;
    }
    fillFormulas(book, above, row, row);
    if (kept) sheet.put(row, column, kept.value, kept.formula, kept.quoted);
    book.calculation.restructure();
  }
  const table = sheet.tableAt(row, column);
  const formula = sheet.cell(row, column)?.formula;
  if (table && formula) fillEmptyColumn(book, table, row, column, formula);
  tellEdited(book, sheet, boxAt(row, column), before);
}

/** The table right above a cell, where nothing stands in the row below it. */
function growingTable(sheet: Sheet, row: number, column: number): Table | null {
  const table = row > 0 ? sheet.tableAt(row - 1, column) : null;
  if (!table || table.showTotals || table.box.lastRow !== row - 1 || sheet.tableAt(row, column)) return null;
  const below = { ...table.box, row, lastRow: row };
  return sheet.usedBox(true, below) === null &&
    !sheet.tables.some(
      (each) =>
        each !== table &&
        each.box.row === row &&
        each.box.column <= below.lastColumn &&
        each.box.lastColumn >= below.column,
    )
    ? table
    : null;
}

function fillEmptyColumn(book: Book, table: Table, row: number, column: number, formula: Formula): void {
  const box = columnBox(table, column - table.box.column, dataBox(table));
  let others = 0;
  table.sheet.eachCell(box, (cell, each) => {
    if (each !== row && (cell.value !== null || cell.formula !== null)) others++;
  });
  const holder = table.columns[column - table.box.column];
  if (others > 0 || !holder) return;
  setColumnFormula(holder, formula, row);
  fillFormulas(book, table, box.row, box.lastRow, holder);
}
