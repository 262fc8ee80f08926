import { displayText } from "../text/number-format";
import { holds, type Box } from "./address";
import type { Sheet } from "./sheet";

/** Rough width of a text in points: there is no text to measure with in Node. */
function textWidth(text: string, fontSize: number, bold: boolean): number {
  const longest = Math.max(0, ...text.split("\n").map((line) => line.length));
  return longest * fontSize * (bold ? 0.53 : 0.5);
}

const inMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => holds(merge, row, column));

/** Width in points that shows the cells of a column; null where there is nothing in it. */
export function fittingWidth(sheet: Sheet, box: Box, column: number): number | null {
  let most = 0;
  sheet.eachCell({ ...box, column, lastColumn: column }, (cell, row) => {
    if (cell.value === null || cell.style.wrap || inMerge(sheet, row, column)) return;
    const text = displayText(cell.value, cell.style.numberFormat);
    most = Math.max(most, textWidth(text, cell.style.fontSize, cell.style.bold) + cell.style.indent * 9);
  });
  return most === 0 ? null : Math.min(1790, Math.round(most + 10));
}

/** Height in points that shows the cells of a row, with wrapped text in the widths as they are. */
export function fittingHeight(sheet: Sheet, row: number): number {
  let most = 15;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (!cell || cell.value === null || inMerge(sheet, row, column)) continue;
    const line = cell.style.fontSize * 1.36;
    const text = displayText(cell.value, cell.style.numberFormat);
    const width = Math.max(10, (sheet.columnWidths[column] ?? 48) - 6);
    const lines = cell.style.wrap
      ? text
          .split("\n")
          .reduce(
            (sum, each) => sum + Math.max(1, Math.ceil(textWidth(each, cell.style.fontSize, cell.style.bold) / width)),
            0,
          )
      : 1;
    most = Math.max(most, lines * line);
  }
  return Math.min(409.5, Math.round(most * 4) / 4);
}
