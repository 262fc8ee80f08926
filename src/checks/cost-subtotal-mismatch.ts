import { contradicts, hasUnread, sumsOf } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";

export interface CostSubtotalMismatchFacts {
  readonly section: string;
  readonly computed: number;
  readonly stated: number;
}

/** A section's stated subtotal is not the sum of its lines, neither as computed nor as they state it. */
export const costSubtotalMismatch = defineCheck({
  id: "cost-subtotal-mismatch",
  severity: "error",
  *find(plan) {
    for (const [i, { section, stated }] of plan.budget.subtotals.entries()) {
      const lines = plan.budget.lines.filter((line) => line.section?.value === section);
      const sums = sumsOf(lines);
      if (lines.length === 0 || !contradicts(stated.value, sums, hasUnread(plan, "budget"))) continue;
      const facts: CostSubtotalMismatchFacts = { section, computed: sums.computed, stated: stated.value };
      const path = `budget.subtotals.${i}.stated` as const;
      yield {
        path,
        place: stated.place,
        facts,
        expected: sums.computed,
        actual: stated.value,
        effect: sums.computed - stated.value,
        fixes: [{ id: "take-computed-subtotal", edits: carryThrough(plan, [{ path, value: sums.computed }]) }],
      };
    }
  },
});
