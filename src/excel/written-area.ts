import type { SheetSpec } from "../sheets/sheet-spec";
import { addressOfRange, parseRange, type Rectangle } from "./rectangle";

/** Under which name the areas are kept that we wrote on sheets without tables: sheet name → addresses, by commas. */
export const areasKey = "areas";

/** The cells that a sheet without tables takes up: those that are printed, and single cells beside them. */
export interface WrittenArea {
  readonly printed: Rectangle;
  readonly beside: readonly Rectangle[];
}

/** What a sheet is going to take up; null where it holds nothing. */
export function areaOf(sheet: SheetSpec): WrittenArea | null {
  const page = sheet.page?.printArea ? parseRange(sheet.page.printArea) : null;
  const parts = [
    ...sheet.blocks.flatMap(({ row, column, cells }) => {
      const width = Math.max(0, ...cells.map((each) => each.length));
      return cells.length === 0 || width === 0
        ? []
        : [{ top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 }];
    }),
    ...[...sheet.merges, ...sheet.formats.map(({ range }) => range)].map(parseRange).filter((range) => range !== null),
    ...sheet.charts.map(({ from, to }) => parseRange(`${from}:${to}`)).filter((range) => range !== null),
  ];
  const isPrinted = (part: Rectangle) => page === null || touches(page, part);
  const [first, ...rest] = parts.filter(isPrinted);
  if (first === undefined) return null;
  return { printed: rest.reduce(around, first), beside: unlike(parts.filter((part) => !isPrinted(part))) };
}

/** The area that an earlier write took up on a sheet, as it was kept. */
export function keptArea(kept: Readonly<Record<string, unknown>>, sheet: string): WrittenArea | null {
  const areas = kept[areasKey];
  const addresses = typeof areas === "object" && areas !== null ? (areas as Record<string, unknown>)[sheet] : null;
  if (typeof addresses !== "string") return null;
  const [printed, ...beside] = addresses.split(",").map(parseRange);
  return printed === null || printed === undefined
    ? null
    : { printed, beside: beside.filter((range) => range !== null) };
}

/** The areas to keep after a write: those of before, and for each sheet written the larger of both. */
export function areasAfter(
  kept: Readonly<Record<string, unknown>>,
  sheets: readonly SheetSpec[],
): Record<string, string> {
  const before = typeof kept[areasKey] === "object" ? (kept[areasKey] as Record<string, string>) : {};
  const written = sheets
    .filter(({ tables }) => tables.length === 0)
    .flatMap((sheet): [string, string][] => {
      const [old, now] = [keptArea(kept, sheet.name), areaOf(sheet)];
      const printed = old === null || now === null ? (old ?? now)?.printed : around(old.printed, now.printed);
      return printed === undefined
        ? []
        : [[sheet.name, [printed, ...(now?.beside ?? [])].map(addressOfRange).join(",")]];
    });
  return { ...before, ...Object.fromEntries(written) };
}

/**
 * Makes room for writing a sheet again: what we wrote before goes, and where more rows or columns are needed than we
 * had, they are inserted, so that what the user wrote below and to the right moves on instead of being overwritten.
 */
export function makeRoom(sheet: Excel.Worksheet, old: WrittenArea, now: WrittenArea | null): void {
  for (const part of [old.printed, ...old.beside]) {
    const area = sheet.getRange(addressOfRange(part));
    area.unmerge();
    area.clear("All");
  }
  if (now === null) return;
  const rows = now.printed.bottom - old.printed.bottom;
  if (rows > 0)
    sheet
      .getRangeByIndexes(old.printed.bottom + 1, 0, rows, 1)
      .getEntireRow()
      .insert("Down");
  const columns = now.printed.right - old.printed.right;
  if (columns > 0)
    sheet
      .getRangeByIndexes(0, old.printed.right + 1, 1, columns)
      .getEntireColumn()
      .insert("Right");
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function unlike(parts: readonly Rectangle[]): Rectangle[] {
  return [...new Map(parts.map((part) => [addressOfRange(part), part])).values()];
}
