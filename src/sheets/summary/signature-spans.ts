import type { CostColumn, PlacedColumn } from "./cost-columns";
import type { Signature } from "./summary-options";
import { balancedLines, textWidth } from "./text-width";

/** Neighbouring columns of the sheet, from 0. */
export type Span = readonly [from: number, to: number];

/** The printed table on columns of the sheet: the column of the items may be several of them. */
export interface Grid {
  readonly columns: readonly PlacedColumn[];
  /** Widths of the sheet's columns in points. */
  readonly widths: readonly number[];
}

/** A piece of a column that is narrower would be in the way of whoever works in the sheet. */
const leastPiece = 14;

/** By how much the middle of a signature may be from where it should be, in points. */
const tolerance = 40;

/**
 * Signatures stand side by side, whatever columns the table has. Where its columns leave no room for a name, the
 * column of the items is cut where the signatures part; its cells are merged again in the table.
 */
export function gridFor(
  columns: readonly CostColumn[],
  signatures: readonly Signature[],
  placeAndDate: string | null,
  size: number,
): Grid {
  const widths = columns.map(({ width }) => width);
  const count = signatures.length;
  const needed = neededBy(signatures, size);
  const fits = count < 2 || bestDivision(widths, needed).badness <= count * tolerance;
  const item = columns.findIndex(({ id }) => id === "item");
  const dateEdge = placeAndDate === null ? [] : [sum(widths) - placeAndDateWidth(placeAndDate, size)];
  const pieces = fits ? [widths[item] ?? 0] : bestCut(widths, item, needed, dateEdge);
  const more = pieces.length - 1;
  const placed = columns.map((column, i): PlacedColumn => ({
    ...column,
    at: i > item ? i + more : i,
    to: i < item ? i : i + more,
  }));
  return { columns: placed, widths: [...widths.slice(0, item), ...pieces, ...widths.slice(item + 1)] };
}

/** Columns for signatures side by side. A single signature stands in the right half. */
export function spansFor(widths: readonly number[], needed: readonly number[]): Span[] {
  if (needed.length === 0) return [];
  if (needed.length === 1) return bestDivision(widths, [0, ...needed]).spans.slice(1);
  return [...bestDivision(widths, needed).spans];
}

/** Columns up to the right edge that are wide enough, with their middle as near as can be to that of a span. */
export function spanAround(widths: readonly number[], [from, to]: Span, needed: number): Span {
  const last = widths.length - 1;
  const middle = (start: number, end: number) => sum(widths.slice(0, start)) + sum(widths.slice(start, end + 1)) / 2;
  const wanted = middle(from, to);
  const wide = widths.map((_, start) => start).filter((start) => sum(widths.slice(start)) >= needed);
  const nearest = wide.sort((a, b) => Math.abs(middle(a, last) - wanted) - Math.abs(middle(b, last) - wanted))[0];
  return [nearest ?? 0, last];
}

/** Width that each signature needs, in points: its longest word, its name, short lines of its position. */
export function neededBy(signatures: readonly Signature[], size: number): number[] {
  return signatures.map(({ position, name }) => {
    const capitals = position.toUpperCase();
    const texts = [name ?? "", ...capitals.split(/\s+/u), ...capitals.split("\n").filter((line) => line.length <= 16)];
    return Math.max(...texts.map((text) => textWidth(text, { size, bold: true }))) * 1.08 + 4;
  });
}

/** Width that the line of place and date needs, in points. */
export function placeAndDateWidth(text: string, size: number): number {
  return textWidth(text, { size }) * 1.08 + 4;
}

/** Lines of a position or a name within the columns of its signature. */
export function signatureLines(text: string, width: number, size: number): string[] {
  const paragraphs = text.split(/\r?\n/u);
  return paragraphs.flatMap((paragraph) => balancedLines(paragraph, width, { size, bold: true }));
}

interface Division {
  readonly spans: readonly Span[];
  readonly badness: number;
}

/** How to divide columns so that every signature has its room and stands where it should. */
function bestDivision(widths: readonly number[], needed: readonly number[]): Division {
  const ways = divisions(0, widths.length - 1, needed.length).map((spans) => ({
    spans,
    badness: badnessOf(spans, widths, needed),
  }));
  return ways.sort((a, b) => a.badness - b.badness)[0] ?? { spans: [], badness: Infinity };
}

/** All ways to divide columns into a number of spans side by side. */
function divisions(from: number, last: number, count: number): Span[][] {
  if (count === 1) return [[[from, last]]];
  return Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i).flatMap((to) =>
    divisions(to + 1, last, count - 1).map((rest): Span[] => [[from, to], ...rest]),
  );
}

/** How far the middles are from where they should be; what does not fit counts a hundredfold. */
function badnessOf(spans: readonly Span[], widths: readonly number[], needed: readonly number[]): number {
  const whole = sum(widths);
  return spans.reduce((badness, [from, to], i) => {
    const width = sum(widths.slice(from, to + 1));
    const middle = sum(widths.slice(0, from)) + width / 2;
    const missing = Math.max(0, (needed[i] ?? 0) - width);
    return badness + Math.abs(middle - (whole * (i + 0.5)) / spans.length) + 100 * missing;
  }, 0);
}

/** The pieces of a column that leave the signatures the most of what they need. */
function bestCut(
  widths: readonly number[],
  column: number,
  needed: readonly number[],
  more: readonly number[],
): number[] {
  const ways = [edgesFor(widths, needed), ...edgesAtColumns(widths, needed)].map((edges) => {
    const pieces = cut(widths, column, [...edges, ...more]);
    const pieced = [...widths.slice(0, column), ...pieces, ...widths.slice(column + 1)];
    return { pieces, badness: bestDivision(pieced, needed).badness };
  });
  return ways.sort((a, b) => a.badness - b.badness)[0]?.pieces ?? [];
}

/** Where signatures part if the last one begins where a column does; the others share what is left of it. */
function edgesAtColumns(widths: readonly number[], needed: readonly number[]): number[][] {
  const others = needed.slice(0, -1);
  return widths.map((_, i) => {
    const start = sum(widths.slice(0, i));
    const rest = (start - sum(others)) / others.length;
    return [...others.keys()].map((k) => sum(others.slice(0, k + 1)) + rest * (k + 1));
  });
}

/** Where signatures part, from the left edge, when each has what it needs and the rest is shared. */
function edgesFor(widths: readonly number[], needed: readonly number[]): number[] {
  const share = sum(widths) / needed.length;
  const rest = (sum(widths) - sum(needed)) / needed.length;
  const fitting = needed.every((each) => each <= share) ? needed.map(() => share) : needed.map((each) => each + rest);
  return fitting.slice(0, -1).map((_, i) => sum(fitting.slice(0, i + 1)));
}

/** The pieces of a column that is cut at edges, given from the left edge of the table. */
function cut(widths: readonly number[], column: number, edges: readonly number[]): number[] {
  const start = sum(widths.slice(0, column));
  const end = start + (widths[column] ?? 0);
  const inside = [...edges]
    .sort((a, b) => a - b)
    .filter((edge, i, all) => edge >= Math.max(start, all[i - 1] ?? 0) + leastPiece && edge <= end - leastPiece);
  return [...inside, end].map((edge, i) => edge - (inside[i - 1] ?? start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
