import { rangeOf } from "../addresses";
import type { SheetSpec } from "../sheet-spec";
import { cellsOf, formatsOf, mergesOf, type Draft } from "./draft";
import { summaryPage } from "./pages";

/** A printed sheet from its rows; `header` is the row that stands again on every page. */
export function sheetOf(draft: Draft, name: string, header: number | null): SheetSpec {
  const area = rangeOf(0, 0, draft.rows.length - 1, draft.last);
  return {
    name,
    tables: [],
    blocks: [{ row: 0, column: 0, cells: cellsOf(draft) }],
    columnWidths: draft.widths.map((points, column) => [column, charactersOf(points)]),
    rowHeights: draft.rows.map(({ height }, row) => [row, height]),
    formats: formatsOf(draft),
    merges: mergesOf(draft),
    marks: [],
    freezeRows: 0,
    page: summaryPage(draft, header, area),
    charts: [],
  };
}

/** Excel's width of a column in characters of its default font (Calibri 11): 7 pixels each and 5 for the margins. */
function charactersOf(points: number): number {
  return Math.floor(((points / 0.75 - 5) / 7) * 100) / 100;
}
