import type { Plan } from "../plan/plan";
import { wordText } from "../plan/word-text";
import { sumsOf, sumsOfBudget, type Sums } from "./amounts";
import { defineCheck } from "./check";

export interface BudgetOverFundFacts {
  readonly fund: string | null;
  readonly limit: number;
  readonly total: number;
  readonly over: number;
}

/**
 * The budget is above the stated limit of the funding source. The lines decide; the stated total only where they
 * cannot, so that a wrong total is not reported twice. What is reported is the stated total, where that is above too.
 */
export const budgetOverFund = defineCheck({
  id: "budget-over-fund",
  severity: "error",
  *find(plan) {
    const { fundLimit, fundingSource, budget } = plan;
    if (fundLimit === null) return;
    const sums = sumsOfFund(plan);
    if (sums === null) return;
    const byLines = Math.min(...sums.possible);
    const undecided = (!sums.complete || budget.lines.length === 0) && byLines <= fundLimit.value;
    const decided = undecided ? (budget.declaredTotal?.value ?? byLines) : byLines;
    if (decided <= fundLimit.value) return;
    const stated = fundsOf(plan).size < 2 ? (budget.declaredTotal?.value ?? 0) : 0;
    const total = stated > fundLimit.value ? stated : undecided ? decided : sums.computed;
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

function fundsOf({ budget }: Plan): ReadonlySet<string> {
  return new Set(budget.lines.flatMap(({ fund }) => (fund === null ? [] : [wordText(fund.value)])));
}

/** Where the lines are paid from several funds: those of the one fund that the limit is for; null if that is unsure. */
function sumsOfFund(plan: Plan): Sums | null {
  const funds = fundsOf(plan);
  if (funds.size < 2) return sumsOfBudget(plan);
  const source = wordText(plan.fundingSource?.value ?? "");
  const [limited, ...others] = [...funds].filter((fund) => source.includes(fund));
  if (limited === undefined || others.length > 0) return null;
  return sumsOf(plan.budget.lines.filter(({ fund }) => fund !== null && wordText(fund.value) === limited));
}
