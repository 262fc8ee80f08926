import type { RosterEntry } from "../../plan/plan";
import { cellPadding } from "./draft";
import { textWidth, wrapLines, type TextFont } from "./text-width";

/** A name is broken only where it is wider, in points. */
const longestName = 150;

/** Width for a signature, and steps in which the other widths are tried, in points. */
const signatureWidth = 86;
const step = 6;

/** Widths of number, name, position, unit and signature so that the list has as few lines as can be, in points. */
export function signInWidths(
  roster: readonly RosterEntry[],
  headers: readonly string[],
  room: number,
  size: number,
): number[] {
  const [no = "", ...others] = headers;
  const number = fitting([no, String(roster.length)], { size, bold: true });
  const left = room - number - signatureWidth;
  const texts = roster.map(
    ({ name, position, unit }) => [name.value, position?.value ?? "", unit?.value ?? ""] as const,
  );
  const least = [0, 1, 2].map((i) => fitting((others[i] ?? "").split(" "), { size, bold: true }));
  const names = fitting(
    texts.map(([name]) => name),
    { size },
  );
  const ways = range(Math.max(least[0] ?? step, Math.min(names, longestName)), left).flatMap((name) =>
    range(least[1] ?? step, left - name - (least[2] ?? step)).map((position) => [
      name,
      position,
      left - name - position,
    ]),
  );
  const lines = [0, 1, 2].map((i) =>
    linesOf(
      texts.map((row) => row[i] ?? ""),
      size,
    ),
  );
  const best = ways
    .map((widths) => ({ widths, lines: sumOfHighest(widths.map((width, i) => lines[i]?.(width) ?? [])) }))
    .sort((a, b) => a.lines - b.lines || evenness(a.widths) - evenness(b.widths))[0];
  return [number, ...(best?.widths ?? [left / 3, left / 3, left / 3]), signatureWidth];
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

function sumOfHighest(columns: readonly (readonly number[])[]): number {
  return (columns[0] ?? []).reduce((sum, _, row) => sum + Math.max(...columns.map((column) => column[row] ?? 1)), 0);
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
