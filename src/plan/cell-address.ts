/** Letters of a column from its index from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const head = Math.floor(column / 26);
  return (head > 0 ? columnLetters(head - 1) : "") + String.fromCharCode(65 + rest);
}

/** Address of a cell from its row and column from 0: (3, 1) is "B4". */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Address of a rectangle, both corners included, all from 0. */
export function rangeOf(top: number, left: number, bottom: number, right: number): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** Row and column from 0 of an address ("$B$4" or "B4"); null where it is none. */
export function cellOf(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address.toUpperCase());
  if (parts === null) return null;
  const column = [...(parts[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}
