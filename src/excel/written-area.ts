import type { SheetSpec } from "../sheets/sheet-spec";
import { addressOfRange, parseRange, type Rectangle } from "./rectangle";

/** Under which name the areas are kept that we wrote on sheets without tables: sheet name → address. */
export const areasKey = "areas";

/** The cells that a sheet without tables takes up; null where it holds nothing. */
export function areaOf(sheet: SheetSpec): Rectangle | null {
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
  return parts.length === 0 ? null : parts.reduce(around);
}

/** The area that an earlier write took up on a sheet, as it was kept. */
export function keptArea(kept: Readonly<Record<string, unknown>>, sheet: string): Rectangle | null {
  const areas = kept[areasKey];
  const address = typeof areas === "object" && areas !== null ? (areas as Record<string, unknown>)[sheet] : null;
  return typeof address === "string" ? parseRange(address) : null;
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
      const area = old === null ? now : now === null ? old : around(old, now);
      return area === null ? [] : [[sheet.name, addressOfRange(area)]];
    });
  return { ...before, ...Object.fromEntries(written) };
}

/**
 * Makes room for writing a sheet again: what we wrote before goes, and where more rows are needed than we had,
 * rows are inserted, so that what the user wrote below moves down instead of being overwritten.
 */
export function makeRoom(sheet: Excel.Worksheet, old: Rectangle, now: Rectangle | null): void {
  const more = (now?.bottom ?? 0) - old.bottom;
  if (more > 0) sheet.getRange(`${old.bottom + 2}:${old.bottom + 1 + more}`).insert("Down");
  const area = sheet.getRange(addressOfRange(old));
  area.unmerge();
  area.clear("All");
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
