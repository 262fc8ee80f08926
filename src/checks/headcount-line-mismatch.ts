import { lineAmount } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";
import { pricePerHead } from "./heads";
import { missedHeads } from "./line-heads";

export interface HeadcountLineMismatchFacts {
  readonly item: string | null;
  readonly counted: number;
  readonly heads: number;
  /** Name of the part that the line counts; null where it counts everyone. */
  readonly part: string | null;
  /** What the right count costs more than the line states; null where it costs the same or has no price. */
  readonly effect: number | null;
}

/** A per-head cost line counts other people than the stated head count. */
export const headcountLineMismatch = defineCheck({
  id: "headcount-line-mismatch",
  severity: "error",
  *find(plan) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const heads = missedHeads(plan, line);
      if (heads === null || line.quantity === null) continue;
      const stated = line.statedAmount?.value ?? lineAmount(line);
      const more = stated === null || line.unitPrice === null ? 0 : Math.round(heads * pricePerHead(line)) - stated;
      const facts: HeadcountLineMismatchFacts = {
        item: line.item?.value ?? null,
        counted: line.quantity.value,
        heads,
        part: line.counts?.of === "part" ? line.counts.name : null,
        effect: more === 0 ? null : more,
      };
      const path = `budget.lines.${i}.quantity` as const;
      yield {
        path,
        place: line.quantity.place,
        facts,
        expected: heads,
        actual: facts.counted,
        effect: facts.effect,
        fixes: [{ id: "take-stated-heads", edits: carryThrough(plan, [{ path, value: heads }]) }],
      };
    }
  },
});
