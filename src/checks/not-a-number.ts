import { defineCheck } from "./check";

export interface NotANumberFacts {
  readonly shown: string;
  /** The number that the text spells, for a number stored as text; null for other text. */
  readonly number: number | null;
}

/** Text where a number belongs, also a number stored as text. */
export const notANumber = defineCheck({
  id: "not-a-number",
  severity: "warning",
  *find(plan) {
    for (const { kind, shown, expected, place } of plan.cellProblems) {
      if (kind !== "not-a-number") continue;
      const facts: NotANumberFacts = { shown, number: typeof expected === "number" ? expected : null };
      yield { path: null, place, facts, expected, actual: shown, effect: null, fixes: [] };
    }
  },
});
