import { ApiError } from "../api-error";
import { readFormula } from "../formula/formula";
import type { Host, RangeTarget } from "../host";
import { contains, overlap, quotedSheet, absoluteName, type Box, boxesAround } from "../model/address";
import { guardLocked } from "../model/edit";
import type { Validation } from "../model/validation";
import { boxOf, flag, oneOf, placeOf } from "./arguments";
import { apiType, isHandle } from "./type";

type Loose = Readonly<Record<string, unknown>>;

const kinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const noAlert: Loose = { title: "", message: "", showAlert: true, style: "Stop" };
const noPrompt: Loose = { title: "", message: "", showPrompt: true };

function validationOf(range: RangeTarget): Validation | null {
  const box = boxOf(range);
  return range.sheet.validations.find((each) => each.box && contains(each.box, box)) ?? null;
}

/** Changes the validation of exactly this range; a larger one is cut where it stands under it. */
function change(range: RangeTarget, with_: (now: Omit<Validation, "box">) => Omit<Validation, "box">): void {
  const box = boxOf(range);
  guardLocked(range.sheet, box);
  const now = validationOf(range);
  const base = now ?? { rule: {}, errorAlert: noAlert, prompt: noPrompt, ignoreBlanks: true };
  const next: Validation = { ...with_(base), box };
  range.sheet.validations = range.sheet.validations.flatMap((each) => around(each, box));
  range.sheet.validations.push(next);
}

/** The pieces of a validation outside a box. */
function around(validation: Validation, hole: Box): Validation[] {
  return validation.box ? boxesAround(validation.box, hole).map((box) => ({ ...validation, box })) : [];
}

/** Checks a rule as Excel does: one kind, known operator, formulas that parse, lists of at most 255 characters. */
function checkedRule(range: RangeTarget, value: unknown, host: Host): Loose {
  const given = Object.entries((value ?? {}) as Loose).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = given;
  if (given.length !== 1 || !entry || !(entry[0] in kinds))
    throw new ApiError("InvalidArgument", "A validation has one rule.");
  const [kind, rule] = entry as [keyof typeof kinds, Loose];
  if (kind === "list")
    return {
      list: { inCellDropDown: rule["inCellDropDown"] !== false, source: listSource(range, rule["source"], host) },
    };
  if (kind === "custom") return { custom: { formula: checkedFormula(rule["formula"]) } };
  const operator = oneOf(rule["operator"], operators);
  const two = operator === "Between" || operator === "NotBetween";
  return {
    [kind]: {
      operator,
      formula1: checkedFormula(rule["formula1"]),
      ...(two ? { formula2: checkedFormula(rule["formula2"]) } : {}),
    },
  };
}

function checkedFormula(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw new ApiError("InvalidArgument", "The rule has no formula.");
  const formula = value.startsWith("=") ? readFormula(value.slice(1), null) : null;
  if (value.startsWith("=") && (!formula || formula.tokens.some((token) => token.kind === "table"))) {
    throw new ApiError("InvalidArgument", `"${value}" cannot be the formula of a validation.`);
  }
  return value;
}

function listSource(range: RangeTarget, source: unknown, host: Host): string {
  if (isHandle(source)) {
    const { sheet, box } = placeOf(source, range.sheet, host);
    return `=${quotedSheet(sheet.name)}!${absoluteName(box)}`;
  }
  if (typeof source !== "string" || source === "") throw new ApiError("InvalidArgument");
  if (source.startsWith("=")) return String(checkedFormula(source));
  if (source.length > 255) throw new ApiError("InvalidArgument", "A typed list has at most 255 characters.");
  return source;
}

export const dataValidationType = apiType<RangeTarget>({
  properties: {
    type: {
      get: (range) => {
        const validation = validationOf(range);
        if (!validation)
          return range.sheet.validations.some((each) => each.box && overlap(each.box, boxOf(range)))
            ? "Inconsistent"
            : "None";
        const [kind] = Object.keys(validation.rule);
        return kind === undefined ? "None" : kinds[kind as keyof typeof kinds];
      },
    },
    rule: {
      get: (range) => validationOf(range)?.rule ?? {},
      set: (range, value: unknown, host) => change(range, (now) => ({ ...now, rule: checkedRule(range, value, host) })),
    },
    errorAlert: {
      get: (range) => validationOf(range)?.errorAlert ?? noAlert,
      set: (range, value: unknown) => {
        const alert = { ...noAlert, ...(value as Loose) };
        oneOf(alert["style"], ["Stop", "Warning", "Information"]);
        limited(alert, 32, 225);
        change(range, (now) => ({ ...now, errorAlert: alert }));
      },
    },
    prompt: {
      get: (range) => validationOf(range)?.prompt ?? noPrompt,
      set: (range, value: unknown) => {
        const prompt = { ...noPrompt, ...(value as Loose) };
        limited(prompt, 32, 255);
        change(range, (now) => ({ ...now, prompt }));
      },
    },
    ignoreBlanks: {
      get: (range) => validationOf(range)?.ignoreBlanks ?? true,
      set: (range, value: unknown) => change(range, (now) => ({ ...now, ignoreBlanks: flag(value) })),
    },
  },
  methods: {
    clear: (range) => {
      const box = boxOf(range);
      guardLocked(range.sheet, box);
      range.sheet.validations = range.sheet.validations.flatMap((each) => around(each, box));
    },
  },
});

/** Lengths that Excel takes for title and message. */
function limited(words: Loose, title: number, message: number): void {
  if (String(words["title"]).length > title || String(words["message"]).length > message) {
    throw new ApiError(
      "InvalidArgument",
      `A title has at most ${String(title)}, a message ${String(message)} characters.`,
    );
  }
}
