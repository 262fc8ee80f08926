import { isValidOn, kindOf } from "../plan/match-norm";
import type { NormKind, Norms } from "../plan/norm";
import type { Plan } from "../plan/plan";
import { defineCheck } from "./check";

export interface NormUnknownFacts {
  readonly kind: string;
  readonly item: string;
  /** Day for which a norm is wanted; null where the plan names none. */
  readonly eventDate: string | null;
}

/** No norm is on file for a line that has one by law. One hint a kind, at its first line. */
export const normUnknown = defineCheck({
  id: "norm-unknown",
  severity: "hint",
  *find(plan, norms) {
    const told = new Set<NormKind>();
    for (const [i, line] of plan.budget.lines.entries()) {
      if (line.item === null || line.unit === null || line.unitPrice === null) continue;
      const kind = kindOf(line.item.value, norms.kinds);
      if (kind === null || told.has(kind) || isOnFile(kind, plan, norms)) continue;
      told.add(kind);
      const facts: NormUnknownFacts = {
        kind: kind.kind,
        item: line.item.value,
        eventDate: plan.eventDate?.value ?? null,
      };
      yield {
        path: `budget.lines.${i}.unitPrice`,
        place: line.unitPrice.place,
        facts,
        expected: null,
        actual: line.unitPrice.value,
        effect: null,
        fixes: [],
      };
    }
  },
});

/** Without a date of the event any cap of the kind will do. */
function isOnFile(kind: NormKind, plan: Plan, norms: Norms): boolean {
  const date = plan.eventDate?.value ?? null;
  return norms.caps.some(
    (cap) =>
      cap.basis.trim() !== "" && kindOf(cap.kind, norms.kinds) === kind && (date === null || isValidOn(cap, date)),
  );
}
