import { plainNumber } from "../text/number-format";
import { readEntry } from "../text/entry";
import { errors, isError, type CellError, type Scalar } from "./values";

export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number" || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = readEntry(value, "en", 1900).value;
  return typeof read === "number" ? read : errors.value;
}

export function toText(value: Scalar): string | CellError {
  if (typeof value === "string" || isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return plainNumber(value);
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean" || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : errors.value;
}

const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
const order = new Intl.Collator("en", { sensitivity: "accent" });

/** Order of two values that are no errors: numbers before text before logical; text without regard to case. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? (typeof right === "string" ? "" : typeof right === "boolean" ? false : 0);
  const b = right ?? (typeof a === "string" ? "" : typeof a === "boolean" ? false : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() === b.toLowerCase() ? 0 : order.compare(a, b) || 1;
  return Number(a) - Number(b);
}

/** Excel compares 15 digits. */
function sameNumber(a: number, b: number): boolean {
  return a === b || (Math.abs(a - b) <= 1e-13 * Math.abs(a) && a.toPrecision(15) === b.toPrecision(15));
}
