import type { Worksheet } from "@cj-tech-master/excelts";
import { paperSizes } from "../api/page-layout";
import { parseBox } from "../model/address";
import { noHeaders, type HeaderFooter } from "../model/page";
import type { Sheet } from "../model/sheet";

export function openPage(sheet: Sheet, source: Worksheet): void {
  const { page } = sheet;
  const set = source.pageSetup;
  // A sheet that had none in the file has none here either, whatever the type says.
  const texts: Partial<Worksheet["headerFooter"]> = source.headerFooter ?? {};
  page.orientation = set.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize =
    Object.entries(paperSizes).find(([, number]) => number === Number(set.paperSize))?.[0] ?? page.paperSize;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = set.margins?.[side];
    if (inches !== undefined) page[`${side}Margin`] = Math.round(inches * 7200) / 100;
  }
  page.centerHorizontally = set.horizontalCentered === true;
  page.centerVertically = set.verticalCentered === true;
  page.printGridlines = set.showGridLines === true;
  if (set.fitToPage) {
    page.zoom = {
      ...(set.fitToWidth ? { horizontalFitToPages: set.fitToWidth } : {}),
      ...(set.fitToHeight ? { verticalFitToPages: set.fitToHeight } : {}),
    };
  } else page.zoom = { scale: set.scale ?? 100 };
  page.printArea.box = set.printArea ? parseBox(set.printArea) : null;
  page.titleRows.box = set.printTitlesRow ? parseBox(set.printTitlesRow) : null;
  page.titleColumns.box = set.printTitlesColumn ? parseBox(set.printTitlesColumn) : null;
  const [first, evens] = [texts.differentFirst === true, texts.differentOddEven === true];
  page.state = first ? (evens ? "FirstOddAndEven" : "FirstAndDefault") : evens ? "OddAndEven" : "Default";
  page.headers[evens ? "oddPages" : "defaultForAllPages"] = split(texts.oddHeader, texts.oddFooter);
  page.headers.firstPage = split(texts.firstHeader, texts.firstFooter);
  page.headers.evenPages = split(texts.evenHeader, texts.evenFooter);
  sheet.rowBreaks = source.rowBreaks.map(({ id }) => id);
  sheet.columnBreaks = source.colBreaks.map(({ id }) => id);
}

function split(header: string | null | undefined, footer: string | null | undefined): HeaderFooter {
  const texts = noHeaders();
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const [where, text] of [
    ["Header", header],
    ["Footer", footer],
  ] as const) {
    for (const [, mark, part] of (text ?? "").matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
      texts[`${names[mark as "L"]}${where}`] = part ?? "";
  }
  return texts;
}
