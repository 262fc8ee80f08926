import type { CellFacts, SheetFacts } from "../sheets/decree/sheet-facts";
import type { Take } from "./take";

const pointsPerMillimetre = 72 / 25.4;

/**
 * How a printed sheet looks, read back in two round trips: what it shows, then how each of these cells looks. The
 * page is null in an Excel that has no page set-up for add-ins (ExcelApi 1.9).
 */
export async function readLook(context: Excel.RequestContext, sheetName: string): Promise<SheetFacts> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getUsedRange(true).load("text,rowIndex,columnIndex");
  const takePage = loadPage(sheet);
  await context.sync();

  const shown = used.text.flatMap((texts, i) =>
    texts.flatMap((text, j) => {
      if (text === "") return [];
      const row = used.rowIndex + i;
      const column = used.columnIndex + j;
      const { format } = sheet.getRangeByIndexes(row, column, 1, 1);
      format.load("horizontalAlignment");
      format.font.load("name,size,bold,italic,color");
      return [{ row, column, text, format }];
    }),
  );
  await context.sync();
  return { cells: shown.map(lookOf), ...takePage() };
}

function lookOf(cell: { row: number; column: number; text: string; format: Excel.RangeFormat }): CellFacts {
  const { row, column, text, format } = cell;
  const { name, size, bold, italic, color } = format.font;
  return { row, column, text, font: name, size, bold, italic, color, horizontal: format.horizontalAlignment };
}

function loadPage(sheet: Excel.Worksheet): Take<Omit<SheetFacts, "cells">> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    return () => ({ paper: null, orientation: null, margins: null, header: null });
  }
  const { pageLayout } = sheet;
  pageLayout.load("paperSize,orientation,topMargin,bottomMargin,leftMargin,rightMargin");
  const every = pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
  const first = pageLayout.headersFooters.firstPage.load("centerHeader");
  return () => ({
    paper: pageLayout.paperSize,
    orientation: pageLayout.orientation === "Portrait" ? "portrait" : "landscape",
    margins: {
      top: pageLayout.topMargin / pointsPerMillimetre,
      bottom: pageLayout.bottomMargin / pointsPerMillimetre,
      left: pageLayout.leftMargin / pointsPerMillimetre,
      right: pageLayout.rightMargin / pointsPerMillimetre,
    },
    header: { centre: every.centerHeader, firstCentre: first.centerHeader },
  });
}
