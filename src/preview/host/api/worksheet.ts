import { ApiError } from "../api-error";
import type { Host } from "../host";
import { boxAt, maxColumns, maxRows, type Box } from "../model/address";
import type { Book } from "../model/book";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "../model/sheets";
import type { Sheet, Visibility } from "../model/sheet";
import { color, flag, oneOf, placeOf, text, wholeNumber, required } from "./arguments";
import { standardHeight, standardWidth } from "./range-format";
import { apiType, nothing, type Handle } from "./type";

const handleOf = (sheet: Sheet): Handle => ({ type: "Worksheet", target: sheet });

const everything: Box = { row: 0, column: 0, lastRow: maxRows - 1, lastColumn: maxColumns - 1 };

/** A deleted sheet answers nothing any more. */
function alive(sheet: Sheet, host: Host): Sheet {
  if (!host.book.sheets.includes(sheet)) throw new ApiError("ItemNotFound");
  return sheet;
}

function rangeOf(sheet: Sheet, [address]: readonly unknown[], host: Host): Handle {
  alive(sheet, host);
  if (address === undefined || address === null || address === "") return host.range(sheet, everything);
  const place = placeOf(address, sheet, host);
  if (place.sheet !== sheet) throw new ApiError("InvalidArgument");
  return host.range(sheet, place.box);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, host: Host): Handle {
  const sheets = host.book.sheets.filter(
    (each) => each === sheet || visibleOnly !== true || each.visibility === "Visible",
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  return next ? handleOf(next) : nothing;
}

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

function setVisibility(sheet: Sheet, value: unknown, host: Host): void {
  const wanted = oneOf(value, visibilities);
  const others = host.book.sheets.some((each) => each !== sheet && each.visibility === "Visible");
  if (wanted !== "Visible" && !others) throw new ApiError("InvalidOperation", "One sheet stays visible.");
  sheet.visibility = wanted;
  if (wanted !== "Visible" && host.book.activeSheet === sheet) {
    const next = host.book.sheets.find((each) => each.visibility === "Visible");
    if (next) activateSheet(host.book, next);
  }
}

const gridlines = {
  get: (sheet: Sheet) => sheet.showGridlines,
  set: (sheet: Sheet, value: unknown) => {
    sheet.showGridlines = flag(value);
  },
};
const headings = {
  get: (sheet: Sheet) => sheet.showHeadings,
  set: (sheet: Sheet, value: unknown) => {
    sheet.showHeadings = flag(value);
  },
};

export const worksheetType = apiType<Sheet>({
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value: unknown, host) => renameSheet(host.book, alive(sheet, host), value),
    },
    position: {
      get: (sheet, host) => host.book.sheets.indexOf(sheet),
      set: (sheet, value: unknown, host) => {
        const place = wholeNumber(value, 0, host.book.sheets.length - 1);
        host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1);
        host.book.sheets.splice(place, 0, sheet);
      },
    },
    visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value: unknown) => {
        sheet.tabColor = value === "" ? "" : color(value);
      },
    },
    showGridlines: gridlines,
    gridlines: { ...gridlines, hidden: true },
    showHeadings: headings,
    headings: { ...headings, hidden: true },
    standardWidth: { get: () => standardWidth },
    standardHeight: { get: () => standardHeight },
    enableCalculation: { get: () => true },
  },
  objects: {
    tables: (sheet) => ({ type: "TableCollection", target: sheet }),
    names: (sheet) => ({ type: "NamedItemCollection", target: sheet }),
    charts: (sheet) => ({ type: "ChartCollection", target: sheet }),
    freezePanes: (sheet) => ({ type: "WorksheetFreezePanes", target: sheet }),
    pageLayout: (sheet) => ({ type: "PageLayout", target: sheet }),
    protection: (sheet) => ({ type: "WorksheetProtection", target: sheet }),
    horizontalPageBreaks: (sheet) => ({ type: "PageBreakCollection", target: { sheet, horizontal: true } }),
    verticalPageBreaks: (sheet) => ({ type: "PageBreakCollection", target: { sheet, horizontal: false } }),
  },
  methods: {
    getRange: rangeOf,
    getCell: (sheet, [row, column], host) =>
      host.range(alive(sheet, host), boxAt(wholeNumber(row, 0, maxRows - 1), wholeNumber(column, 0, maxColumns - 1))),
    getRangeByIndexes: (sheet, [row, column, rows, columns], host) => {
      const box = boxAt(wholeNumber(row, 0), wholeNumber(column, 0), wholeNumber(rows, 1), wholeNumber(columns, 1));
      if (box.lastRow >= maxRows || box.lastColumn >= maxColumns) throw new ApiError("InvalidArgument");
      return host.range(alive(sheet, host), box);
    },
    getUsedRange: (sheet, [valuesOnly], host) =>
      host.range(sheet, alive(sheet, host).usedBox(valuesOnly === true) ?? boxAt(0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const box = alive(sheet, host).usedBox(valuesOnly === true);
      return box ? host.range(sheet, box) : nothing;
    },
    getNext: (sheet, [visibleOnly], host) => required(neighbour(sheet, 1, visibleOnly, host)),
    getNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    getPrevious: (sheet, [visibleOnly], host) => required(neighbour(sheet, -1, visibleOnly, host)),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    activate: (sheet, _, host) => {
      activateSheet(host.book, alive(sheet, host));
    },
    delete: (sheet, _, host) => {
      deleteSheet(host.book, alive(sheet, host));
    },
    calculate: (_, __, host) => {
      host.calculate();
    },
  },
});

function find(book: Book, key: unknown): Sheet | null {
  const name = text(key);
  return book.sheet(name) ?? book.sheetById(name);
}

const edge = (book: Book, last: boolean, visibleOnly: unknown): Handle => {
  const sheets = book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  const sheet = last ? sheets.at(-1) : sheets[0];
  return sheet ? handleOf(sheet) : nothing;
};

export const worksheetCollectionType = apiType<Book>({
  items: (book) => book.sheets.map(handleOf),
  item: (book, key) => {
    const sheet = find(book, key);
    if (!sheet) throw new ApiError("ItemNotFound");
    return handleOf(sheet);
  },
  methods: {
    add: (book, [name]) => handleOf(addSheet(book, name == null ? null : text(name))),
    getItem: (book, [key]) => {
      const sheet = find(book, key);
      if (!sheet) throw new ApiError("ItemNotFound");
      return handleOf(sheet);
    },
    getItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet ? handleOf(sheet) : nothing;
    },
    getActiveWorksheet: (book) => (book.activeSheet ? handleOf(book.activeSheet) : nothing),
    getCount: (book, [visibleOnly]) =>
      book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length,
    getFirst: (book, [visibleOnly]) => edge(book, false, visibleOnly),
    getLast: (book, [visibleOnly]) => edge(book, true, visibleOnly),
  },
});
