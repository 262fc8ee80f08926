import type { PageSpec } from "../sheet-spec";
import type { Draft, DraftRow } from "./draft";

const pointsPerMillimetre = 72 / 25.4;

/** Margins in millimetres. Decree 30/2020/NĐ-CP, Annex I, part I, clause 3: 20–25, 20–25, 30–35, 15–20. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/**
 * Width of the columns in points. Excel counts a digit of the default font as 7 pixels; LibreOffice measures it and
 * sets columns up to 6.7% wider. They fit the text area there without being scaled down, which would make the type
 * smaller than the decree allows; in Excel, centred, the margins are then 35 and 20 mm at most.
 */
export const textRoom = 154.6 * pointsPerMillimetre;

/** Height for rows on a page; a little less than there is, since programs round row heights. */
export const pageRoom = (297 - margins.top - margins.bottom) * pointsPerMillimetre * 0.975;

/**
 * The rows before which a page begins, so that no page ends within rows that belong together. Where a header row is
 * repeated by the program that prints, it takes its room on every page but the first.
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

/**
 * Adds the rows of a table and its header again wherever a page begins within it. Programs repeat one header on all
 * pages that follow, also on those of the next table; so a sheet with several tables repeats its headers itself.
 */
export class PagedTable {
  constructor(
    private readonly draft: Draft,
    private readonly header: DraftRow,
  ) {
    draft.add(header);
  }

  /**
   * Adds a row and gives its index from 0.
   *
   * @param row the row, made for the index that it gets
   * @param follows height in points of what may not be torn from it below
   */
  add(row: (index: number) => DraftRow, follows = 0): number {
    const { draft, header } = this;
    const next = draft.rows.length;
    const top = pageBreaks(draft, null).at(-1) ?? 0;
    const height = draft.heightOfRow(row(next)) + follows;
    const isFirst = draft.rows[next - 1]?.cells === header.cells;
    const fits = heightOf(draft, top, next) + height <= pageRoom;
    if (!fits && !isFirst) draft.add({ ...header, newPage: true });
    return draft.add(row(draft.rows.length));
  }
}

/** The page of a printed sheet: A4 upright, numbers in the top margin; `header` is repeated on every page. */
export function summaryPage(draft: Draft, header: number | null, printArea: string): PageSpec {
  return {
    paper: "A4",
    orientation: "portrait",
    margins,
    repeatRows: header === null ? null : [header, header],
    printArea,
    fitToWidth: true,
    centred: true,
    pageNumbers: true,
    firstPageNumber: 1,
    breaksBefore: pageBreaks(draft, header),
  };
}
