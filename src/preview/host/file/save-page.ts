import type { Worksheet } from "@cj-tech-master/excelts";
import { paperSizes } from "../api/page-layout";
import { boxName, columnLetters } from "../model/address";
import type { HeaderFooter } from "../model/page";
import type { Sheet } from "../model/sheet";

const inches = (points: number): number => points / 72;

/** Writes page set-up, headers and footers, titles, breaks. */
export function savePage(sheet: Sheet, target: Worksheet): void {
  const { page } = sheet;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = page.zoom;
  const fits = wide != null || high != null;
  Object.assign(target.pageSetup, {
    paperSize: paperSizes[page.paperSize],
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(fits ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 } : { scale: scale ?? 100 }),
    ...(page.firstPageNumber === "" ? {} : { firstPageNumber: page.firstPageNumber }),
  });
  if (page.printArea.box) target.pageSetup.printArea = boxName(page.printArea.box);
  const { box: rows } = page.titleRows;
  if (rows) target.pageSetup.printTitlesRow = `${String(rows.row + 1)}:${String(rows.lastRow + 1)}`;
  const { box: columns } = page.titleColumns;
  if (columns)
    target.pageSetup.printTitlesColumn = `${columnLetters(columns.column)}:${columnLetters(columns.lastColumn)}`;
  saveHeaders(sheet, target);
  target.rowBreaks = sheet.rowBreaks.map((row) => ({ id: row, max: 16383, man: 1 }));
  target.colBreaks = sheet.columnBreaks.map((column) => ({ id: column, max: 1048575, man: 1 }));
}

function saveHeaders({ page }: Sheet, target: Worksheet): void {
  const { headers, state } = page;
  const first = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const evens = state === "OddAndEven" || state === "FirstOddAndEven";
  const odd = evens ? headers.oddPages : headers.defaultForAllPages;
  const texts = {
    oddHeader: joined(odd, "Header"),
    oddFooter: joined(odd, "Footer"),
    ...(first
      ? {
          differentFirst: true,
          firstHeader: joined(headers.firstPage, "Header"),
          firstFooter: joined(headers.firstPage, "Footer"),
        }
      : {}),
    ...(evens
      ? {
          differentOddEven: true,
          evenHeader: joined(headers.evenPages, "Header"),
          evenFooter: joined(headers.evenPages, "Footer"),
        }
      : {}),
  };
  if (Object.values(texts).some(Boolean)) Object.assign(target.headerFooter, texts);
}

function joined(texts: HeaderFooter, where: "Header" | "Footer"): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);
  return part("L", texts[`left${where}`]) + part("C", texts[`center${where}`]) + part("R", texts[`right${where}`]);
}
