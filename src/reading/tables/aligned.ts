import type { SourceLine } from "../source-document";
import { cleanLine } from "../text/clean-line";
import type { Row } from "./table";

/** Where a cell of a typed table begins and ends in its line. */
export type Span = readonly [start: number, end: number];

/** The stretches of a line between gaps of at least so many blanks. */
export function spansOf(text: string, gap: number): Span[] {
  const stretch = new RegExp(`\\S+(?: {1,${gap - 1}}\\S+)*`, "g");
  return [...text.matchAll(stretch)].map((match): Span => [match.index, match.index + match[0].length]);
}

/**
 * A row of a table whose columns are aligned with blanks, under the cells of its header: what begins or ends where
 * a heading does stands under it, even where a single blank parts it from the cell before.
 */
export function alignedRow(line: SourceLine, columns: readonly Span[]): Row {
  const { text, number } = line;
  const spans = spansOf(text, 2);
  const pieces = spans.length > 1 ? spans.flatMap((span) => partedAtColumns(text, span, columns)) : spans;
  const under = pieces.length > columns.length ? pieces.map((_, i) => i) : assigned(pieces, columns);
  const cells = Array.from({ length: Math.max(columns.length, pieces.length) }, (_, column) => {
    const piece = pieces[under.indexOf(column)];
    return piece ? cleanLine(text.slice(...piece), number, piece[0]) : cleanLine("", number, text.length);
  });
  return { line: number, cells, whole: cleanLine(text, number) };
}

/** Parts a stretch where a short word begins exactly under a heading, behind a single blank. */
function partedAtColumns(text: string, [start, end]: Span, columns: readonly Span[]): Span[] {
  const at = columns.find(
    ([column]) => column > start && column < end && text[column - 1] === " " && end - column <= 15,
  );
  return at ? [[start, at[0] - 1], ...partedAtColumns(text, [at[0], end], columns)] : [[start, end]];
}

/** The column of each piece, left to right, so that all together lie nearest to their headings. */
function assigned(pieces: readonly Span[], columns: readonly Span[]): number[] {
  const best: { cost: number; under: number[] }[][] = [];
  pieces.forEach((piece, i) => {
    best[i] = columns.map((column, j) => {
      if (j < i) return { cost: Infinity, under: [] };
      const before = i === 0 ? [{ cost: 0, under: [] }] : (best[i - 1] ?? []).slice(0, j);
      const least = before.reduce((a, b) => (b.cost < a.cost ? b : a));
      return { cost: least.cost + distance(piece, column), under: [...least.under, j] };
    });
  });
  const last = best[pieces.length - 1] ?? [];
  return last.length === 0 ? [] : last.reduce((a, b) => (b.cost < a.cost ? b : a)).under;
}

function distance([start, end]: Span, [from, to]: Span): number {
  return Math.min(Math.abs(start - from), Math.abs(end - to), Math.abs(start + end - from - to) / 2);
}
