import { normFor } from "../plan/match-norm";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";

export interface UnitPriceOverNormFacts {
  readonly item: string;
  readonly unitPrice: number;
  readonly cap: number;
  readonly unit: string | null;
  readonly kind: string;
  readonly basis: string;
}

/** A unit price is above the norm that applies at the event's date. */
export const unitPriceOverNorm = defineCheck({
  id: "unit-price-over-norm",
  severity: "error",
  *find(plan, norms) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const norm = normFor(line, plan, norms);
      if (norm === null || line.item === null || line.unitPrice === null || line.unitPrice.value <= norm.cap) continue;
      const facts: UnitPriceOverNormFacts = {
        item: line.item.value,
        unitPrice: line.unitPrice.value,
        cap: norm.cap,
        unit: norm.unit,
        kind: norm.kind,
        basis: norm.basis,
      };
      const path = `budget.lines.${i}.unitPrice` as const;
      const factor = (line.quantity?.value ?? 0) * (line.times?.value ?? 1);
      yield {
        path,
        place: line.unitPrice.place,
        facts,
        expected: norm.cap,
        actual: facts.unitPrice,
        effect: factor === 0 ? null : Math.round((norm.cap - facts.unitPrice) * factor),
        fixes: [{ id: "take-the-cap", edits: carryThrough(plan, [{ path, value: norm.cap }]) }],
      };
    }
  },
});
