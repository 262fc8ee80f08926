import type { PageSpec } from "../sheets/sheet-spec";

/** Page number, Times New Roman 13. Decree 30/2020/NĐ-CP, Annex I, part I, clause 7. */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Queues the page set-up of a sheet, where Excel has one for add-ins (ExcelApi 1.9); older Excel prints as usual. */
export function setUpPage(sheet: Excel.Worksheet, page: PageSpec): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  const { top, bottom, left, right, header } = page.margins;
  const inCentimetres = { top, bottom, left, right, header, footer: header };
  pageLayout.setPrintMargins(
    "Centimeters",
    Object.fromEntries(Object.entries(inCentimetres).map(([edge, millimetres]) => [edge, millimetres / 10])),
  );
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.centred) pageLayout.centerHorizontally = true;
  if (page.pageNumbers) {
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
    pageLayout.headersFooters.firstPage.centerHeader = "";
  }
  if (page.firstPageNumber !== undefined) pageLayout.firstPageNumber = page.firstPageNumber;
}

/** Queues what of it follows from the rows of a sheet: what is printed, what is repeated, where pages end. */
export function setPages(sheet: Excel.Worksheet, page: PageSpec): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  if (page.repeatRows !== null) pageLayout.setPrintTitleRows(rowsOf(page.repeatRows));
  if (page.printArea !== null) pageLayout.setPrintArea(page.printArea);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function rowsOf([first, last]: readonly [number, number]): string {
  return `$${first + 1}:$${last + 1}`;
}
