import type { PageSpec } from "../sheet-spec";
import type { Draft } from "./draft";

const pointsPerMillimetre = 72 / 25.4;

/** Margins in millimetres. Decree 30/2020/NĐ-CP, Annex I, part I, clause 3: 20–25, 20–25, 30–35, 15–20. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/** Width of the text on an A4 page in points, and a little less, since programs round column widths. */
export const textRoom = (210 - margins.left - margins.right) * pointsPerMillimetre - 6;

/** Height for rows on a page; less than there is, since programs round row heights. */
export const pageRoom = (297 - margins.top - margins.bottom) * pointsPerMillimetre * 0.96;

/**
 * The rows before which a page begins, so that no page ends within rows that belong together. Where the header row
 * is repeated it takes its room on every page but the first.
 */
export function pageBreaks(draft: Draft, header: number | null): number[] {
  const breaks: number[] = [];
  const repeated = header === null ? 0 : (draft.rows[header]?.height ?? 0);
  let used = 0;
  let first = 0;
  for (const [row, { height, newPage }] of draft.rows.entries()) {
    const full = used + height > pageRoom;
    if (newPage || full) {
      const start = newPage ? row : startOfChain(draft, row, first);
      breaks.push(start);
      first = start;
      used = (header !== null && start > header ? repeated : 0) + heightOf(draft, start, row);
    }
    used += height;
  }
  return breaks;
}

/** The first of the rows that may not be torn from the given one; the row itself where they would fill a page. */
function startOfChain(draft: Draft, row: number, first: number): number {
  let start = row;
  while (start > first + 1 && draft.rows[start - 1]?.withNext) start--;
  return start > first + 1 ? start : row;
}

function heightOf(draft: Draft, from: number, to: number): number {
  return draft.rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
}

/** The page of a summary sheet: A4 upright, numbers in the top margin, the header row on every page. */
export function summaryPage(draft: Draft, header: number | null, printArea: string): PageSpec {
  return {
    paper: "A4",
    orientation: "portrait",
    margins,
    repeatRows: header === null ? null : [header, header],
    printArea,
    fitToWidth: true,
    pageNumbers: true,
    breaksBefore: pageBreaks(draft, header),
  };
}
