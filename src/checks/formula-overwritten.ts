import { defineCheck } from "./check";

export interface FormulaOverwrittenFacts {
  readonly shown: string;
  /** What the formula would give; null where that cannot be told. */
  readonly expected: number | string | null;
}

/** A calculated column holds a typed value. */
export const formulaOverwritten = defineCheck({
  id: "formula-overwritten",
  severity: "warning",
  *find(plan) {
    for (const { kind, shown, expected, place } of plan.cellProblems) {
      if (kind !== "formula-overwritten") continue;
      const facts: FormulaOverwrittenFacts = { shown, expected };
      yield { path: null, place, facts, expected, actual: shown, effect: null, fixes: [] };
    }
  },
});
