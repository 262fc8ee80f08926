import { ApiError } from "../api-error";
import { boxAt } from "../model/address";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Host } from "../host";
import { oneOf, placeOf, text } from "./arguments";
import { apiType, nothing, type Handle } from "./type";

export function active(book: Book): Sheet {
  if (!book.activeSheet) throw new ApiError("ItemNotFound");
  return book.activeSheet;
}

export const workbookType = apiType<Book>({
  properties: {
    name: { get: () => "Book1.xlsx" },
    readOnly: { get: () => false },
  },
  objects: {
    application: (book) => ({ type: "Application", target: book }),
    worksheets: (book) => ({ type: "WorksheetCollection", target: book }),
    tables: (book) => ({ type: "TableCollection", target: book }),
    names: (book) => ({ type: "NamedItemCollection", target: book }),
    settings: (book) => ({ type: "SettingCollection", target: book }),
    properties: (book) => ({ type: "DocumentProperties", target: book }),
  },
  methods: {
    getSelectedRange: (book, _, host) => host.range(active(book), active(book).selection),
    getActiveCell: (book, _, host) =>
      host.range(active(book), boxAt(active(book).selection.row, active(book).selection.column)),
    _GetObjectByReferenceId: (_, [id], host) => host.byReference(text(id)) ?? nothing,
    _GetRangeForEventByReferenceId: (_, [address], host) => eventRange(address, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [address], host) => eventRange(address, host),
    _RemoveReference: (_, [id], host) => {
      host.release(text(id));
    },
    _RemoveAllReferences: (_, __, host) => {
      host.releaseAll();
    },
  },
});

/** Events name their range by an address with the sheet. */
function eventRange(address: unknown, host: Host): Handle {
  const { sheet, box } = placeOf(address, null, host);
  return host.range(sheet, box);
}

export const applicationType = apiType<Book>({
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_, value: unknown) => {
        if (oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Automatic")
          throw new ApiError("UnsupportedOperation", "Calculation is always automatic here.");
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (_, [kind], host) => {
      host.calculate(oneOf(kind, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate");
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

const property = (key: string) => ({
  get: (book: Book) => book.properties[key] ?? "",
  set: (book: Book, value: unknown) => {
    book.properties[key] = text(value);
  },
});

export const documentPropertiesType = apiType<Book>({
  properties: Object.fromEntries(
    ["title", "subject", "author", "keywords", "comments", "category", "company", "manager"].map((key) => [
      key,
      property(key),
    ]),
  ),
});
