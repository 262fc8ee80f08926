import { headsCounted } from "../../plan/people";
import type { Read } from "../../plan/place";
import type { Attendees, Budget, CostLine, Unread } from "../../plan/plan";
import type { Node } from "../outline";
import { budgetOf, linesWith } from "./budget";
import { costEntries } from "./cost-entries";

export interface CostsRead {
  readonly budget: Budget;
  readonly unread: readonly Unread[];
}

/**
 * The cost estimate from the parts of the plan about it. Where the plan itself and its annex both list costs,
 * the annex is the estimate and the plan's list its summary.
 */
export function readCosts(main: readonly Node[], annexes: readonly Node[], attendees: Attendees): CostsRead {
  const inside = budgetOf(main.flatMap(costEntries));
  const outside = budgetOf(annexes.flatMap(costEntries));
  const [base, other] = outside.drafts.length > 0 ? [outside, inside] : [inside, outside];
  const declaredTotal = base.budget.declaredTotal ?? other.budget.declaredTotal;
  const words = base.budget.declaredWords ?? sameTotal(declaredTotal, other.budget);
  const lines = linesWith(base.drafts, (line) => countsOf(line, attendees));
  return { budget: { ...base.budget, lines, declaredTotal, declaredWords: words }, unread: base.unread };
}

function sameTotal(total: Read<number> | null, other: Budget): Read<string> | null {
  return total === null || other.declaredTotal === null || total.value === other.declaredTotal.value
    ? other.declaredWords
    : null;
}

function countsOf({ item, unit, note, section }: CostLine, attendees: Attendees): CostLine["counts"] {
  const [named, counted, remark, part] = [item, unit, note, section].map((read) => read?.value ?? null);
  return headsCounted(named ?? null, counted ?? null, remark ?? null, attendees, part ?? null);
}
