import { computedAmount, hasWrongAmount } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";
import { pricePerHead } from "./heads";
import { missedHeads } from "./line-heads";

export interface CostLineAmountMismatchFacts {
  readonly item: string | null;
  readonly quantity: number;
  readonly times: number;
  readonly unitPrice: number;
  readonly computed: number;
  readonly stated: number;
}

/**
 * quantity × times × unit price is not the amount that the line states. An amount that is right for the stated head
 * count shows that the number of people slipped: that is the line's one finding.
 */
export const costLineAmountMismatch = defineCheck({
  id: "cost-line-amount-mismatch",
  severity: "error",
  *find(plan) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const computed = computedAmount(line);
      if (!hasWrongAmount(line) || computed === null || line.statedAmount === null) continue;
      const heads = missedHeads(plan, line);
      if (heads !== null && Math.round(heads * pricePerHead(line)) === line.statedAmount.value) continue;
      const facts: CostLineAmountMismatchFacts = {
        item: line.item?.value ?? null,
        quantity: line.quantity?.value ?? 1,
        times: line.times?.value ?? 1,
        unitPrice: line.unitPrice?.value ?? 0,
        computed,
        stated: line.statedAmount.value,
      };
      yield {
        path: `budget.lines.${i}.statedAmount`,
        place: line.statedAmount.place,
        facts,
        expected: computed,
        actual: facts.stated,
        effect: computed - facts.stated,
        fixes: [
          {
            id: "take-computed-amount",
            edits: carryThrough(plan, [{ path: `budget.lines.${i}.statedAmount`, value: computed }]),
          },
        ],
      };
    }
  },
});
