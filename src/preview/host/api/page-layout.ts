import { ApiError } from "../api-error";
import type { Host } from "../host";
import { maxColumns, maxRows } from "../model/address";
import type { HeaderFooter, Page } from "../model/page";
import type { Sheet } from "../model/sheet";
import { flag, oneOf, placeOf, text, wholeNumber } from "./arguments";
import { apiType, nothing, type Handle, type Property } from "./type";

/** Paper sizes by their number in the file. */
export const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

const paged = <K extends keyof Page>(key: K, check: (value: unknown) => Page[K]): Property<Sheet> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value: unknown) => {
    page[key] = check(value);
  },
});

const points = (value: unknown): number => {
  if (typeof value !== "number" || !(value >= 0) || value > 3528) throw new ApiError("InvalidArgument");
  return value;
};

function zoom(value: unknown): Page["zoom"] {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const given = value as Page["zoom"];
  for (const pages of [given.horizontalFitToPages, given.verticalFitToPages])
    if (pages != null) wholeNumber(pages, 0, 32767);
  if (given.scale != null) wholeNumber(given.scale, 10, 400);
  return { ...given };
}

const perUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

function setMargins({ page }: Sheet, [unit, margins]: readonly unknown[]): void {
  const factor = perUnit[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const side of sides) {
    const value = (margins as Record<string, unknown>)[side];
    if (value !== undefined && value !== null) page[`${side}Margin`] = points(Number(value) * factor);
  }
}

const anchored = (sheet: Sheet, key: "printArea" | "titleRows" | "titleColumns", where: unknown, host: Host): void => {
  const place = placeOf(where, sheet, host);
  if (place.sheet !== sheet) throw new ApiError("InvalidArgument");
  const { row, column, lastRow, lastColumn } = place.box;
  if (key === "titleRows") sheet.page.titleRows = { box: { row, lastRow, column: 0, lastColumn: maxColumns - 1 } };
  else if (key === "titleColumns")
    sheet.page.titleColumns = { box: { column, lastColumn, row: 0, lastRow: maxRows - 1 } };
  else sheet.page.printArea = { box: { row, column, lastRow, lastColumn } };
};

const placed = (sheet: Sheet, key: "printArea" | "titleRows" | "titleColumns", host: Host): Handle => {
  const { box } = sheet.page[key];
  return box ? host.range(sheet, box) : nothing;
};

export const pageLayoutType = apiType<Sheet>({
  properties: {
    orientation: paged("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    paperSize: paged("paperSize", (value) => oneOf(value, Object.keys(paperSizes))),
    leftMargin: paged("leftMargin", points),
    rightMargin: paged("rightMargin", points),
    topMargin: paged("topMargin", points),
    bottomMargin: paged("bottomMargin", points),
    headerMargin: paged("headerMargin", points),
    footerMargin: paged("footerMargin", points),
    centerHorizontally: paged("centerHorizontally", flag),
    centerVertically: paged("centerVertically", flag),
    blackAndWhite: paged("blackAndWhite", flag),
    draftMode: paged("draftMode", flag),
    printGridlines: paged("printGridlines", flag),
    printHeadings: paged("printHeadings", flag),
    printOrder: paged("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
    printComments: paged("printComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
    printErrors: paged("printErrors", (value) => oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    firstPageNumber: paged("firstPageNumber", (value) => (value === "" ? "" : wholeNumber(value, 1))),
    zoom: paged("zoom", zoom),
  },
  objects: { headersFooters: (sheet) => ({ type: "HeaderFooterGroup", target: sheet }) },
  methods: {
    setPrintMargins: setMargins,
    setPrintArea: (sheet, [where], host) => {
      anchored(sheet, "printArea", where, host);
    },
    setPrintTitleRows: (sheet, [where], host) => {
      anchored(sheet, "titleRows", where, host);
    },
    setPrintTitleColumns: (sheet, [where], host) => {
      anchored(sheet, "titleColumns", where, host);
    },
    getPrintTitleRowsOrNullObject: (sheet, _, host) => placed(sheet, "titleRows", host),
    getPrintTitleColumnsOrNullObject: (sheet, _, host) => placed(sheet, "titleColumns", host),
  },
});

export const headersFootersType = apiType<Sheet>({
  properties: {
    state: paged("state", (value) => oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"])),
    useSheetMargins: paged("useSheetMargins", flag),
    useSheetScale: paged("useSheetScale", flag),
  },
  objects: {
    defaultForAllPages: ({ page }) => ({ type: "HeaderFooter", target: page.headers.defaultForAllPages }),
    firstPage: ({ page }) => ({ type: "HeaderFooter", target: page.headers.firstPage }),
    evenPages: ({ page }) => ({ type: "HeaderFooter", target: page.headers.evenPages }),
    oddPages: ({ page }) => ({ type: "HeaderFooter", target: page.headers.oddPages }),
  },
});

const worded = (key: keyof HeaderFooter): Property<HeaderFooter> => ({
  get: (target) => target[key],
  set: (target, value: unknown) => {
    target[key] = text(value);
  },
});

export const headerFooterType = apiType<HeaderFooter>({
  properties: {
    leftHeader: worded("leftHeader"),
    centerHeader: worded("centerHeader"),
    rightHeader: worded("rightHeader"),
    leftFooter: worded("leftFooter"),
    centerFooter: worded("centerFooter"),
    rightFooter: worded("rightFooter"),
  },
});

interface Breaks {
  readonly sheet: Sheet;
  readonly horizontal: boolean;
}

interface Break extends Breaks {
  readonly at: number;
}

const listOf = ({ sheet, horizontal }: Breaks): number[] => (horizontal ? sheet.rowBreaks : sheet.columnBreaks);
const breakHandle = (breaks: Breaks, at: number): Handle => ({ type: "PageBreak", target: { ...breaks, at } });

export const pageBreaksType = apiType<Breaks>({
  items: (breaks) => listOf(breaks).map((at) => breakHandle(breaks, at)),
  item: (breaks, index) => breakHandle(breaks, listOf(breaks)[wholeNumber(index, 0)] ?? -1),
  methods: {
    /** The break comes before the first cell of the range. */
    add: (breaks, [where], host) => {
      const { box } = placeOf(where, breaks.sheet, host);
      const at = breaks.horizontal ? box.row : box.column;
      if (at === 0) throw new ApiError("InvalidArgument", "No page ends before the first cell.");
      if (!listOf(breaks).includes(at)) listOf(breaks).push(at);
      listOf(breaks).sort((a, b) => a - b);
      return breakHandle(breaks, at);
    },
    getCount: (breaks) => listOf(breaks).length,
    removePageBreaks: (breaks) => {
      listOf(breaks).length = 0;
    },
  },
});

export const pageBreakType = apiType<Break>({
  properties: {
    rowIndex: { get: ({ horizontal, at }) => (horizontal ? at : 0) },
    columnIndex: { get: ({ horizontal, at }) => (horizontal ? 0 : at) },
  },
  methods: {
    delete: (target) => {
      const list = listOf(target);
      const place = list.indexOf(target.at);
      if (place >= 0) list.splice(place, 1);
    },
    getCellAfterBreak: ({ sheet, horizontal, at }, _, host) =>
      host.range(
        sheet,
        horizontal
          ? { row: at, lastRow: at, column: 0, lastColumn: 0 }
          : { row: 0, lastRow: 0, column: at, lastColumn: at },
      ),
  },
});
