/** Rows and columns count from 0 everywhere but in written addresses. */
export const maxRows = 1048576;
export const maxColumns = 16384;

/** A rectangle of cells; both corners belong to it. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Letters of a column: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of letters, from 0; -1 where there is none such. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column >= 1 && column <= maxColumns ? column - 1 : -1;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Address of a box: "B2", "A1:C3", whole columns "A:C", whole rows "1:3". */
export function boxName(box: Box): string {
  const everyRow = box.row === 0 && box.lastRow === maxRows - 1;
  const everyColumn = box.column === 0 && box.lastColumn === maxColumns - 1;
  if (everyColumn) return `${String(box.row + 1)}:${String(box.lastRow + 1)}`;
  if (everyRow) return `${columnLetters(box.column)}:${columnLetters(box.lastColumn)}`;
  const first = cellName(box.row, box.column);
  return box.row === box.lastRow && box.column === box.lastColumn
    ? first
    : `${first}:${cellName(box.lastRow, box.lastColumn)}`;
}

/** Absolute address, "$A$1:$B$2". */
export function absoluteName(box: Box): string {
  return boxName(box)
    .split(":")
    .map((part) => part.replace(/^([A-Z]*)(\d*)$/, (_, c: string, r: string) => (c && `$${c}`) + (r && `$${r}`)))
    .join(":");
}

/** Reads "B2", "$A$1:C3", "A:C" or "1:3"; null where it is no address. */
export function parseBox(text: string): Box | null {
  const [from = "", to = from, ...more] = text.replaceAll("$", "").split(":");
  if (more.length > 0) return null;
  const a = parsePart(from);
  const b = parsePart(to);
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (!text.includes(":") && (a.row === null || a.column === null)) return null;
  const rows = [a.row ?? 0, b.row ?? maxRows - 1];
  const columns = [a.column ?? 0, b.column ?? maxColumns - 1];
  return {
    row: Math.min(...rows),
    lastRow: Math.max(...rows),
    column: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

function parsePart(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "") return null;
  const [, letters = "", digits = ""] = match;
  const column = letters === "" ? null : columnOf(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= maxRows))) return null;
  return { row, column };
}

export function boxAt(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function overlap(a: Box, b: Box): Box | null {
  const box = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return box.row <= box.lastRow && box.column <= box.lastColumn ? box : null;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.lastRow >= inner.lastRow &&
    outer.lastColumn >= inner.lastColumn
  );
}

export function holds(box: Box, row: number, column: number): boolean {
  return row >= box.row && row <= box.lastRow && column >= box.column && column <= box.lastColumn;
}

export function sameBox(a: Box, b: Box): boolean {
  return contains(a, b) && contains(b, a);
}

export const rowsOf = (box: Box): number => box.lastRow - box.row + 1;
export const columnsOf = (box: Box): number => box.lastColumn - box.column + 1;

/** A sheet name as it stands in an address, quoted where it must be. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === null && !/^R\d*C?\d*$|^C\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** What is left of a box around another one: nothing, itself, or up to four pieces. */
export function boxesAround(box: Box, hole: Box): Box[] {
  const met = overlap(box, hole);
  if (!met) return [box];
  const pieces = [
    { ...box, lastRow: met.row - 1 },
    { ...box, row: met.lastRow + 1 },
    { ...met, column: box.column, lastColumn: met.column - 1 },
    { ...met, column: met.lastColumn + 1, lastColumn: box.lastColumn },
  ];
  return pieces.filter((piece) => piece.lastRow >= piece.row && piece.lastColumn >= piece.column);
}
