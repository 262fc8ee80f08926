import { contradicts, hasUnread, sumsOfBudget } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";

export interface CostTotalMismatchFacts {
  readonly computed: number;
  readonly stated: number;
}

/** The stated total is not the sum of the amounts: of no mixture of computed, stated and subtotalled ones. */
export const costTotalMismatch = defineCheck({
  id: "cost-total-mismatch",
  severity: "error",
  *find(plan) {
    const stated = plan.budget.declaredTotal;
    if (stated === null || plan.budget.lines.length === 0) return;
    const sums = sumsOfBudget(plan);
    if (!contradicts(stated.value, sums, hasUnread(plan, "budget"))) return;
    const facts: CostTotalMismatchFacts = { computed: sums.computed, stated: stated.value };
    yield {
      path: "budget.declaredTotal",
      place: stated.place,
      facts,
      expected: sums.computed,
      actual: stated.value,
      effect: sums.computed - stated.value,
      fixes: [
        {
          id: "take-computed-total",
          edits: carryThrough(plan, [{ path: "budget.declaredTotal", value: sums.computed }]),
        },
      ],
    };
  },
});
