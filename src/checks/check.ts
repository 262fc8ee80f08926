import type { Norms } from "../plan/norm";
import type { Place } from "../plan/place";
import type { Plan } from "../plan/plan";
import type { PlanEdit, PlanPath } from "../plan/plan-path";
import type { FixId } from "./fix-id";

/** error: figures contradict each other. warning: very likely a slip. hint: worth a look. */
export type Severity = "error" | "warning" | "hint";

/** A change that mends a finding, as data: shown before it is made. `id` names its words in `messages`. */
export interface Fix {
  readonly id: FixId;
  readonly edits: readonly PlanEdit[];
}

/** What a check found: places and facts, no words. */
export interface Found<Facts> {
  /** The value it is about; null where the finding is about a cell that is no value of the plan. */
  readonly path: PlanPath | null;
  readonly place: Place;
  /** The figures and names that the wording needs. */
  readonly facts: Facts;
  /** What it should be, computed, and what the document or workbook says. */
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** What putting it right adds to the budget, in đồng, less than zero where it saves; null where it does nothing. */
  readonly effect: number | null;
  readonly fixes: readonly Fix[];
}

/** One rule: data and one function. It sees a plan and the norms, and nothing else. */
export interface Check<Id extends string, Facts> {
  readonly id: Id;
  readonly severity: Severity;
  readonly find: (plan: Plan, norms: Norms) => Iterable<Found<Facts>>;
}

/** Declares a check and keeps its id and facts in its type. */
export function defineCheck<const Id extends string, Facts>(check: Check<Id, Facts>): Check<Id, Facts> {
  return check;
}
