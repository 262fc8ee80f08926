import type { RosterEntry } from "../../plan/plan";
import { cellPadding } from "./draft";
import { linesHeight, textWidth, wrapLines, type TextFont } from "./text-width";

/** Least height of a row so that there is room to sign, in points. */
export const signingRoom = 26;

/** A broken name looks worse than a broken unit: height that each of its lines counts more, in points. */
const brokenName = 4;

/** Width for a signature, and steps in which the other widths are tried, in points. */
const signatureWidth = 86;
const step = 6;

/** Widths of number, name, position, unit and signature that make the list as short as can be, in points. */
export function signInWidths(
  roster: readonly RosterEntry[],
  headers: readonly string[],
  room: number,
  size: number,
): number[] {
  const [no = "", ...others] = headers;
  const number = fitting([no, String(roster.length)], { size, bold: true });
  const left = room - number - signatureWidth;
  const texts = [
    roster.map(({ name }) => name.value),
    roster.map(({ position }) => position?.value ?? ""),
    roster.map(({ unit }) => unit?.value ?? ""),
  ];
  const [leastName = step, leastPosition = step, leastUnit = step] = others.map((header) =>
    fitting(header.split(" "), { size, bold: true }),
  );
  const ways = range(leastName, left).flatMap((name) =>
    range(leastPosition, left - name - leastUnit).map((position) => [name, position, left - name - position]),
  );
  const lines = texts.map((column) => linesOf(column, size));
  const best = ways
    .map((widths) => ({ widths, height: heightOf(widths.map((width, i) => lines[i]?.(width) ?? [])) }))
    .sort((a, b) => a.height - b.height || evenness(a.widths) - evenness(b.widths))[0];
  return [number, ...(best?.widths ?? [left / 3, left / 3, left / 3]), signatureWidth];

  function heightOf(columns: readonly (readonly number[])[]): number {
    const [names = []] = columns;
    return names.reduce((height, ofName, row) => {
      const most = Math.max(...columns.map((column) => column[row] ?? 1));
      return height + Math.max(signingRoom, linesHeight(most, size)) + (ofName - 1) * brokenName;
    }, 0);
  }
}

/** Lines of every text in a width; each width and each text is measured once. */
function linesOf(texts: readonly string[], size: number): (width: number) => number[] {
  const unlike = [...new Set(texts)];
  const known = new Map<number, number[]>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const count = new Map(unlike.map((text) => [text, wrapLines(text, width - cellPadding, { size }).length]));
    const counted = texts.map((text) => count.get(text) ?? 1);
    known.set(width, counted);
    return counted;
  };
}

/** How far the narrowest is behind the widest. */
function evenness(widths: readonly number[]): number {
  return Math.max(...widths) - Math.min(...widths);
}

function fitting(texts: readonly string[], font: TextFont): number {
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, font))) * 1.06 + cellPadding + 4);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step);
}
