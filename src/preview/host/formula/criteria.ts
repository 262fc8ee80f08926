import { readEntry } from "../text/entry";
import { compareScalars } from "./coerce";
import { isError, type Scalar } from "./values";

/** A condition of COUNTIF and its kin. `equals` is the key to look it up by, where an index can answer. */
export interface Criterion {
  readonly equals: string | null;
  test(value: Scalar): boolean;
}

/** Key of a value in an index; equal values (whatever their case) have equal keys. */
export function keyOf(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (isError(value)) return `e${value.text}`;
  return typeof value === "number" ? `n${String(value)}` : `b${String(value)}`;
}

/** Reads a criterion: a value, or a text such as ">=5", "<>", "a*". */
export function criterionOf(criterion: Scalar): Criterion {
  if (criterion === null) return sameAs(0);
  if (typeof criterion !== "string") return sameAs(criterion);
  const match = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion);
  const op = match?.[1] ?? "";
  const operand = match?.[2] ?? "";
  if (operand === "" && op !== "") {
    if (op === "=") return { equals: null, test: (value) => value === null };
    if (op === "<>") return { equals: null, test: (value) => value !== null };
    return { equals: null, test: () => false };
  }
  const read = readEntry(operand, "en", new Date().getFullYear()).value;
  const wanted = typeof read === "string" || read === null ? operand : read;
  if (op === "" || op === "=") {
    if (operand === "") return { equals: null, test: (value) => value === null || value === "" };
    return typeof wanted === "string" ? textCriterion(wanted) : sameAs(wanted);
  }
  if (op === "<>") {
    const same = typeof wanted === "string" ? textCriterion(wanted) : sameAs(wanted);
    return { equals: null, test: (value) => !same.test(value) };
  }
  return {
    equals: null,
    test: (value) => {
      if (value === null || isError(value) || isError(wanted) || typeof value !== typeof wanted) return false;
      const order = compareScalars(value, wanted);
      return op === "<" ? order < 0 : op === ">" ? order > 0 : op === "<=" ? order <= 0 : order >= 0;
    },
  };
}

function sameAs(wanted: Exclude<Scalar, null | string>): Criterion {
  // A number also matches its text, so an index by value cannot answer for it alone.
  if (typeof wanted === "number") {
    return {
      equals: null,
      test: (value) =>
        value === wanted ||
        (typeof value === "string" && value !== "" && readEntry(value, "en", 1900).value === wanted),
    };
  }
  return { equals: keyOf(wanted), test: (value) => value === wanted };
}

function textCriterion(pattern: string): Criterion {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return { equals: keyOf(pattern), test: (value) => typeof value === "string" && value.toLowerCase() === wanted };
  }
  const expression = wildcard(pattern);
  return { equals: null, test: (value) => typeof value === "string" && expression.test(value) };
}

/** A pattern with * and ? (and ~ to take them as they are) as a regular expression over the whole text. */
export function wildcard(pattern: string, whole = true): RegExp {
  const source = pattern.replace(
    /~([*?~])|([*])|([?])|([\\^$.|+()[\]{}])/g,
    (_, plain?: string, star?: string, one?: string, special?: string) => {
      if (plain !== undefined) return `\\${plain}`;
      if (star !== undefined) return "[\\s\\S]*";
      return one !== undefined ? "[\\s\\S]" : `\\${special ?? ""}`;
    },
  );
  return new RegExp(whole ? `^${source}$` : source, "iu");
}
