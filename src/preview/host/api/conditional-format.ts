import { ApiError } from "../api-error";
import { readFormula, type Formula } from "../formula/formula";
import { renderTokens } from "../formula/render";
import { displayNumber } from "./rule-text";
import type { Host, RangeTarget } from "../host";
import { overlap } from "../model/address";
import {
  clearConditionalFormats,
  noPaint,
  type CellValueRule,
  type ConditionalFormat,
} from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { guardProtected } from "../model/edit";
import { boxOf, flag, oneOf, text, wholeNumber, itemAt, required } from "./arguments";
import { apiType, nothing, type Handle, type Property } from "./type";

export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const handleOf = (sheet: Sheet, format: ConditionalFormat): Handle => ({
  type: "ConditionalFormat",
  target: { sheet, format },
});

/** Formats that touch the range, the one that wins first. */
function formatsIn(range: RangeTarget): ConditionalFormat[] {
  const box = boxOf(range);
  return range.sheet.conditionalFormats
    .filter((format) => format.box && overlap(format.box, box))
    .sort((a, b) => a.priority - b.priority);
}

function byId(range: RangeTarget, id: unknown): Handle {
  const format = formatsIn(range).find((each) => each.id === id);
  return format ? handleOf(range.sheet, format) : nothing;
}

function add(range: RangeTarget, [kind]: readonly unknown[], host: Host): Handle {
  const known = [
    "Custom",
    "CellValue",
    "DataBar",
    "ColorScale",
    "IconSet",
    "TopBottom",
    "PresetCriteria",
    "ContainsText",
  ] as const;
  const type = oneOf(kind, known);
  if (type !== "Custom" && type !== "CellValue") throw new ApiError("ApiNotFound", `conditional format ${type}`);
  guardProtected(range.sheet, "allowFormatCells");
  for (const each of range.sheet.conditionalFormats) each.priority++;
  const format: ConditionalFormat = {
    id: host.book.nextId(),
    type,
    box: boxOf(range),
    formula: null,
    rule: null,
    paint: noPaint(),
    stopIfTrue: false,
    priority: 0,
  };
  range.sheet.conditionalFormats.push(format);
  return handleOf(range.sheet, format);
}

export const formatCollectionType = apiType<RangeTarget>({
  items: (range) => formatsIn(range).map((format) => handleOf(range.sheet, format)),
  item: (range, id) => required(byId(range, id)),
  methods: {
    add,
    clearAll: (range, _, host) => {
      guardProtected(range.sheet, "allowFormatCells");
      clearConditionalFormats(host.book, range.sheet, boxOf(range));
    },
    getCount: (range) => formatsIn(range).length,
    getItem: (range, [id]) => required(byId(range, id)),
    getItemOrNullObject: (range, [id]) => byId(range, id),
    getItemAt: (range, [index]) => handleOf(range.sheet, itemAt(formatsIn(range), index)),
  },
});

/** The format to change, while it is there and may be changed. */
export function alive({ sheet, format }: FormatTarget): ConditionalFormat {
  if (!sheet.conditionalFormats.includes(format)) throw new ApiError("ItemNotFound");
  guardProtected(sheet, "allowFormatCells");
  return format;
}

const part = (kind: ConditionalFormat["type"], type: string) => (target: FormatTarget) => {
  if (target.format.type !== kind) throw new ApiError("InvalidOperation", `The format is not of the kind ${kind}.`);
  return { type, target };
};

const partOrNull = (kind: ConditionalFormat["type"], type: string) => (target: FormatTarget) =>
  target.format.type === kind ? { type, target } : nothing;

export const conditionalFormatType = apiType<FormatTarget>({
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ format }) => format.priority,
      set: (target, value: unknown) => {
        alive(target).priority = wholeNumber(value, 0);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value: unknown) => {
        alive(target).stopIfTrue = flag(value);
      },
    },
  },
  objects: {
    custom: part("Custom", "CustomConditionalFormat"),
    customOrNullObject: partOrNull("Custom", "CustomConditionalFormat"),
    cellValue: part("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: partOrNull("CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    delete: (target) => {
      const format = alive(target);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((each) => each !== format);
    },
    getRange: (target, _, host) => rangeOf(target, host),
    getRangeOrNullObject: (target, _, host) => rangeOf(target, host),
  },
});

function rangeOf(target: FormatTarget, host: Host): Handle {
  const { box } = target.format;
  return box && target.sheet.conditionalFormats.includes(target.format) ? host.range(target.sheet, box) : nothing;
}

/** A rule's formula. Conditional formats take no structured references, as in Excel. */
function ruleFormula(target: FormatTarget, value: unknown): Formula {
  const given = typeof value === "number" ? String(value) : text(value);
  const formula = readFormula(given.replace(/^=/, ""), null);
  if (!formula || formula.tokens.some((token) => token.kind === "table")) {
    throw new ApiError("InvalidArgument", `"${given}" cannot be the formula of a conditional format.`);
  }
  alive(target);
  return formula;
}

export const customFormatType = apiType<FormatTarget>({
  objects: {
    rule: (target) => ({ type: "ConditionalFormatRule", target }),
    format: (target) => ({ type: "ConditionalRangeFormat", target }),
  },
});

const ruleText: Property<FormatTarget> = {
  get: ({ format }) => (format.formula ? `=${renderTokens(format.formula.tokens, { form: "api" })}` : ""),
  set: (target, value: unknown) => {
    target.format.formula = ruleFormula(target, value);
  },
};

export const formatRuleType = apiType<FormatTarget>({
  properties: { formula: ruleText, formulaLocal: { ...ruleText, hidden: true } },
});

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueFormatType = apiType<FormatTarget>({
  properties: {
    rule: {
      get: ({ format }) => format.rule && shownRule(format.rule),
      set: (target, value: unknown) => {
        const given = value as { operator?: unknown; formula1?: unknown; formula2?: unknown };
        const operator = oneOf(given.operator, operators);
        const two = operator === "Between" || operator === "NotBetween";
        target.format.rule = {
          operator,
          formula1: ruleFormula(target, given.formula1),
          formula2: two ? ruleFormula(target, given.formula2) : null,
        };
      },
    },
  },
  objects: { format: (target) => ({ type: "ConditionalRangeFormat", target }) },
});

const shownRule = ({ operator, formula1, formula2 }: CellValueRule) => ({
  operator,
  formula1: displayNumber(formula1),
  ...(formula2 ? { formula2: displayNumber(formula2) } : {}),
});
