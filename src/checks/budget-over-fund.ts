import { sumsOfBudget } from "./amounts";
import { defineCheck } from "./check";

export interface BudgetOverFundFacts {
  readonly fund: string | null;
  readonly limit: number;
  readonly total: number;
  readonly over: number;
}

/**
 * The budget is above the stated limit of the funding source. The lines decide; the stated total only where they
 * cannot, so that a wrong total is not reported twice.
 */
export const budgetOverFund = defineCheck({
  id: "budget-over-fund",
  severity: "error",
  *find(plan) {
    const { fundLimit, fundingSource, budget } = plan;
    if (fundLimit === null) return;
    const sums = sumsOfBudget(plan);
    const byLines = Math.min(...sums.possible);
    const byTotal = sums.complete && budget.lines.length > 0 ? byLines : (budget.declaredTotal?.value ?? byLines);
    const total = byLines > fundLimit.value ? sums.computed : byTotal;
    if (Math.max(byLines, byTotal) <= fundLimit.value) return;
    const facts: BudgetOverFundFacts = {
      fund: fundingSource?.value ?? null,
      limit: fundLimit.value,
      total,
      over: total - fundLimit.value,
    };
    yield {
      path: budget.declaredTotal === null ? "fundLimit" : "budget.declaredTotal",
      place: budget.declaredTotal?.place ?? fundLimit.place,
      facts,
      expected: fundLimit.value,
      actual: total,
      effect: null,
      fixes: [],
    };
  },
});
