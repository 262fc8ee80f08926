import type { Host } from "../host";
import { columnsOf, rowsOf, type Box } from "../model/address";
import type { ChartSeries, SheetBox } from "../model/chart";
import type { Sheet } from "../model/sheet";

export function tied(sheet: Sheet, box: Box, host: Host): SheetBox {
  return {
    sheet,
    anchor: host.book.anchor(sheet, {
      row: box.row,
      column: box.column,
      lastRow: box.lastRow,
      lastColumn: box.lastColumn,
    }),
  };
}

export const emptySeries = (name: string): ChartSeries => ({
  name,
  nameFrom: null,
  values: null,
  categories: null,
  color: null,
  labels: false,
  gapWidth: null,
});

/** Series of a block: the first column has the categories where it is text, the first row the names where it is. */
export function seriesOf(sheet: Sheet, box: Box, host: Host): ChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof (sheet.cell(row, column)?.value ?? "") === "string";
  const named = rowsOf(box) > 1 && isText(box.row, box.lastColumn);
  const first = named ? box.row + 1 : box.row;
  const labelled = columnsOf(box) > 1 && isText(first, box.column);
  const categories = labelled ? tied(sheet, { ...box, row: first, lastColumn: box.column }, host) : null;
  const list: ChartSeries[] = [];
  for (let column = labelled ? box.column + 1 : box.column; column <= box.lastColumn; column++) {
    const name = named ? String(sheet.cell(box.row, column)?.value ?? "") : `Series${String(list.length + 1)}`;
    const nameFrom = named ? tied(sheet, { row: box.row, lastRow: box.row, column, lastColumn: column }, host) : null;
    const values = tied(sheet, { row: first, lastRow: box.lastRow, column, lastColumn: column }, host);
    list.push({ ...emptySeries(name), nameFrom, values, categories });
  }
  return list;
}
