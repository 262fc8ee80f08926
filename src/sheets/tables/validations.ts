import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";

/** Accepts whole numbers from 0 on. */
export function whole(input: "count" | "money"): (words: SheetWords) => ValidationSpec {
  return ({ inputs }) => ({ kind: "whole", min: 0, ...inputs[input] });
}

/** Accepts dates. */
export function date({ inputs }: SheetWords): ValidationSpec {
  return { kind: "date", ...inputs.date };
}
