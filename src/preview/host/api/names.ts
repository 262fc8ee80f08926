import { ApiError } from "../api-error";
import { apiValue } from "../model/edit";
import { absoluteName, quotedSheet } from "../model/address";
import { Book, type DefinedName } from "../model/book";
import { readFormula } from "../formula/formula";
import { renderTokens } from "../formula/render";
import { isError } from "../formula/values";
import { Sheet } from "../model/sheet";
import { guardName } from "../model/tables";
import type { Host } from "../host";
import { flag, placeOf, text, required } from "./arguments";
import { apiType, isHandle, nothing, type Handle } from "./type";
import { active } from "./workbook";

const scopeOf = (owner: Book | Sheet): Sheet | null => (owner instanceof Sheet ? owner : null);
const namesOf = (owner: Book | Sheet, host: Host): DefinedName[] =>
  host.book.names.filter((name) => owner instanceof Book || name.sheet === owner);
const nameHandle = (name: DefinedName): Handle => ({ type: "NamedItem", target: name });

function findName(owner: Book | Sheet, key: unknown, host: Host): Handle {
  const wanted = text(key).toLowerCase();
  const found = namesOf(owner, host).find((name) => name.name.toLowerCase() === wanted);
  return found ? nameHandle(found) : nothing;
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
        name.visible = flag(value);
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
