import type { Plan } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";
import { hasUnread } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck, type Fix } from "./check";
import { effectOnLines, meets, memberSpan, outside, possibleSpans, statedSpan, type Span } from "./heads";

export interface HeadcountTotalMismatchFacts {
  readonly stated: number;
  readonly sum: number;
  /** Whether the people stand in one flat list instead of groups. */
  readonly flat: boolean;
  readonly effect: number | null;
}

/**
 * The stated overall head count is not the sum of the groups' stated counts, or of the one flat list. A number
 * that fits once a wrong group is put right is a consequence of that group.
 */
export const headcountTotalMismatch = defineCheck({
  id: "headcount-total-mismatch",
  severity: "error",
  *find(plan) {
    const { attendees } = plan;
    const [first] = attendees.groups;
    if (first === undefined) return;
    const flat = attendees.groups.length === 1 && first.name === null;
    const stated = attendees.declaredTotal ?? (flat ? first.declared : null);
    if (stated === null) return;
    const unread = hasUnread(plan, "attendees");
    const spans = flat ? [memberSpan(first)] : possibleSpans(attendees);
    if (spans.some((span) => !outside(stated.value, span, unread) || meets(attendees.declaredRange, span))) return;

    const span = flat ? memberSpan(first) : statedSpan(attendees);
    const effect = effectOnLines(plan, (ref) => ref.of === "all", span.high - stated.value);
    const facts: HeadcountTotalMismatchFacts = { stated: stated.value, sum: span.high, flat, effect };
    const path = attendees.declaredTotal === null ? "attendees.groups.0.declared" : "attendees.declaredTotal";
    yield {
      path,
      place: stated.place,
      facts,
      expected: span.high,
      actual: stated.value,
      effect,
      fixes: fixesOf(plan, path, stated.value, span, flat),
    };
  },
});

function fixesOf(plan: Plan, path: PlanPath, stated: number, span: Span, flat: boolean): Fix[] {
  const fixes: Fix[] = [];
  if (span.complete) fixes.push({ id: "take-the-sum", edits: carryThrough(plan, [{ path, value: span.high }]) });
  if (flat && span.high > stated) {
    const overlap = (plan.attendees.groups[0]?.overlap?.value ?? 0) + span.high - stated;
    fixes.push({ id: "record-overlap", edits: [{ path: "attendees.groups.0.overlap", value: overlap }] });
  }
  return fixes;
}
