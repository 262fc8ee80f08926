import { addressOf, cellOf } from "../plan/cell-address";

/** A block of cells, all from 0, all included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of an address ("D5", "A2:C9"); null for whole rows or columns, several areas, or no address. */
export function parseRange(address: string): Rectangle | null {
  const corners = address.replaceAll("$", "").split(":");
  const first = cellOf(corners[0] ?? "");
  const last = cellOf(corners[1] ?? corners[0] ?? "");
  if (corners.length > 2 || first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The address of a rectangle, always with both corners. */
export function addressOfRange({ top, left, bottom, right }: Rectangle): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}
