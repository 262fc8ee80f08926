import { ApiError } from "../api-error";
import { apiValue } from "../model/edit";
import { absoluteName, boxAt, quotedSheet } from "../model/address";
import { Book, type DefinedName } from "../model/book";
import { readFormula } from "../formula/formula";
import { renderTokens } from "../formula/render";
import { isError } from "../formula/values";
import { Sheet } from "../model/sheet";
import { guardName } from "../model/tables";
import type { Host } from "../host";
import { oneOf, placeOf, text } from "./arguments";
import { apiType, isHandle, nothing, type Handle } from "./type";

function active(book: Book): Sheet {
  if (!book.activeSheet) throw new ApiError("ItemNotFound");
  return book.activeSheet;
}

export const workbookType = apiType<Book>({
  properties: {
    name: { get: () => "Book1.xlsx" },
    readOnly: { get: () => false },
    isDirty: { get: () => false },
    autoSave: { get: () => false },
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
      set: (_, value: unknown) => void oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]),
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

const scopeOf = (owner: Book | Sheet): Sheet | null => (owner instanceof Sheet ? owner : null);
const namesOf = (owner: Book | Sheet, host: Host): DefinedName[] =>
  host.book.names.filter((name) => owner instanceof Book || name.sheet === owner);
const nameHandle = (name: DefinedName): Handle => ({ type: "NamedItem", target: name });

function findName(owner: Book | Sheet, key: unknown, host: Host): Handle {
  const wanted = text(key).toLowerCase();
  const found = namesOf(owner, host).find((name) => name.name.toLowerCase() === wanted);
  return found ? nameHandle(found) : nothing;
}

function required(handle: Handle): Handle {
  if (handle === nothing) throw new ApiError("ItemNotFound");
  return handle;
}

export const namesType = apiType<Book | Sheet>({
  items: (owner, host) => namesOf(owner, host).map(nameHandle),
  item: (owner, key, host) => required(findName(owner, key, host)),
  methods: {
    add: (owner, [asked, reference, comment], host) => {
      const name = text(asked);
      guardName(name);
      if (
        namesOf(owner, host).some(
          (each) => each.name.toLowerCase() === name.toLowerCase() && each.sheet === scopeOf(owner),
        ) ||
        host.book.table(name)
      ) {
        throw new ApiError("ItemAlreadyExists");
      }
      const formula = readFormula(referenceText(reference, host).replace(/^=/, ""), null);
      if (!formula) throw new ApiError("InvalidArgument");
      const made: DefinedName = {
        name,
        formula,
        comment: comment == null ? "" : text(comment),
        visible: true,
        sheet: scopeOf(owner),
      };
      host.book.names.push(made);
      host.book.calculation.restructure();
      return nameHandle(made);
    },
    getCount: (owner, _, host) => namesOf(owner, host).length,
    getItem: (owner, [key], host) => required(findName(owner, key, host)),
    getItemOrNullObject: (owner, [key], host) => findName(owner, key, host),
  },
});

function referenceText(reference: unknown, host: Host): string {
  if (!isHandle(reference)) return typeof reference === "number" ? String(reference) : text(reference);
  const { sheet, box } = placeOf(reference, null, host);
  return `${quotedSheet(sheet.name)}!${absoluteName(box)}`;
}

function rangeOfName(name: DefinedName, host: Host): Handle {
  const { tree } = name.formula;
  if (tree.kind !== "area") return nothing;
  const sheet = tree.area.sheet === null ? name.sheet : host.book.sheet(tree.area.sheet);
  return sheet ? host.range(sheet, tree.area) : nothing;
}

export const namedItemType = apiType<DefinedName>({
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    comment: {
      get: ({ comment }) => comment,
      set: (name, value: unknown) => {
        name.comment = text(value);
      },
    },
    visible: {
      get: ({ visible }) => visible,
      set: (name, value: unknown) => {
        name.visible = value === true;
      },
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    type: { get: ({ formula }) => (formula.tree.kind === "area" ? "Range" : "String") },
    formula: { get: ({ formula }) => `=${renderTokens(formula.tokens, { form: "api" })}` },
    value: {
      get: ({ formula, sheet }, host) => {
        if (formula.tree.kind === "area") return `=${renderTokens(formula.tokens, { form: "api" })}`.slice(1);
        const home = sheet ?? active(host.book);
        const value = host.book.calculation.valueOf(formula.tree, home, 0, 0);
        return isError(value) ? value.text : apiValue(value);
      },
    },
  },
  methods: {
    delete: (name, _, host) => {
      host.book.names = host.book.names.filter((each) => each !== name);
      host.book.calculation.restructure();
    },
    getRange: (name, _, host) => required(rangeOfName(name, host)),
    getRangeOrNullObject: (name, _, host) => rangeOfName(name, host),
  },
});

export interface SettingTarget {
  readonly key: string;
}

const settingHandle = (key: string): Handle => ({ type: "Setting", target: { key } });

function findSetting(book: Book, key: unknown): Handle {
  return typeof key === "string" && book.settings.has(key) ? settingHandle(key) : nothing;
}

export const settingsType = apiType<Book>({
  items: (book) => [...book.settings.keys()].map(settingHandle),
  item: (book, key) => required(findSetting(book, key)),
  methods: {
    add: (book, [asked, value]) => {
      const key = text(asked);
      if (key === "") throw new ApiError("InvalidArgument");
      book.settings.set(key, value);
      return settingHandle(key);
    },
    getCount: (book) => book.settings.size,
    getItem: (book, [key]) => required(findSetting(book, key)),
    getItemOrNullObject: (book, [key]) => findSetting(book, key),
  },
});

export const settingType = apiType<SettingTarget>({
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, host) => host.book.settings.get(key),
      set: ({ key }, value: unknown, host) => {
        host.book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ key }, _, host) => {
      host.book.settings.delete(key);
    },
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
