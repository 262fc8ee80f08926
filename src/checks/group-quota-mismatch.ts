import type { AttendeeGroup, Plan } from "../plan/plan";
import type { PlanEdit } from "../plan/plan-path";
import { wordText } from "../plan/word-text";
import { hasUnread } from "./amounts";
import { carryThrough } from "./carry-through";
import { defineCheck, type Fix } from "./check";
import { effectOnLines, meets, memberSpan, outside, possibleSpans, type Span } from "./heads";

export interface GroupQuotaMismatchFacts {
  readonly group: string;
  readonly stated: number;
  /** People by the members, less the overlap on record. */
  readonly sum: number;
  readonly overlap: number;
  /** What per-head lines that count the stated number would cost more; null where none does. */
  readonly effect: number | null;
}

/** A group's stated head count is not the sum of its members, less those counted elsewhere. */
export const groupQuotaMismatch = defineCheck({
  id: "group-quota-mismatch",
  severity: "error",
  *find(plan) {
    for (const [i, group] of plan.attendees.groups.entries()) {
      const { name, declared } = group;
      if (name === null || declared === null || group.members.length === 0) continue;
      const span = memberSpan(group);
      if (!outside(declared.value, span, hasUnread(plan, "attendees")) || meets(group.declaredRange, span)) continue;
      const sum = span.high;
      const counted = effectOnLines(
        plan,
        (ref) => ref.of === "all" || (ref.of === "part" && wordText(ref.name) === wordText(name.value)),
        sum - declared.value,
      );
      const facts: GroupQuotaMismatchFacts = {
        group: name.value,
        stated: declared.value,
        sum,
        overlap: group.overlap?.value ?? 0,
        effect: counted,
      };
      yield {
        path: `attendees.groups.${i}.declared`,
        place: declared.place,
        facts,
        expected: sum,
        actual: declared.value,
        effect: counted,
        fixes: fixesOf(plan, i, group, span),
      };
    }
  },
});

function fixesOf(plan: Plan, i: number, group: AttendeeGroup, span: Span): Fix[] {
  const stated = group.declared?.value ?? 0;
  const fixes: Fix[] = [];
  if (span.complete) {
    const edits: PlanEdit[] = [{ path: `attendees.groups.${i}.declared`, value: span.high }];
    fixes.push({ id: "take-the-sum", edits: carryThrough(plan, [...edits, ...overallEdit(plan, span.high - stated)]) });
  }
  if (span.high > stated) {
    const overlap = (group.overlap?.value ?? 0) + span.high - stated;
    fixes.push({ id: "record-overlap", edits: [{ path: `attendees.groups.${i}.overlap`, value: overlap }] });
  }
  return fixes;
}

/** The overall number follows where it counted the group's stated number; one that fits the sum already stays. */
function overallEdit({ attendees }: Plan, difference: number): PlanEdit[] {
  const overall = attendees.declaredTotal?.value ?? null;
  if (overall === null) return [];
  const [byStated] = possibleSpans(attendees);
  if (byStated === undefined || outside(overall, byStated, false)) return [];
  return [{ path: "attendees.declaredTotal", value: overall + difference }];
}
