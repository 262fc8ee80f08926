import { awardeeParts, headsOfRef, statedHeads } from "../plan/people";
import type { CostLine, HeadRef, Plan } from "../plan/plan";
import { wordText } from "../plan/word-text";
import { carryThrough } from "./carry-through";
import { defineCheck } from "./check";
import { memberSpan, pricePerHead, possibleSpans, statedSpan, type Span } from "./heads";

export interface HeadcountLineMismatchFacts {
  readonly item: string | null;
  readonly counted: number;
  readonly heads: number;
  /** Name of the part that the line counts; null where it counts everyone. */
  readonly part: string | null;
  readonly effect: number;
}

/** A per-head cost line counts other people than the stated head count. */
export const headcountLineMismatch = defineCheck({
  id: "headcount-line-mismatch",
  severity: "error",
  *find(plan) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const ref = line.counts;
      const heads = ref === null || countsAwardees(ref, plan) ? null : headsOfRef(ref, plan.attendees);
      if (ref === null || heads === null || line.quantity === null) continue;
      const counted = line.quantity.value;
      if (!isCount(counted) || counted === heads || isExplained(plan, line, ref, heads, counted)) continue;
      const effect = Math.round((heads - counted) * pricePerHead(line));
      const facts: HeadcountLineMismatchFacts = {
        item: line.item?.value ?? null,
        counted,
        heads,
        part: ref.of === "part" ? ref.name : null,
        effect,
      };
      const path = `budget.lines.${i}.quantity` as const;
      yield {
        path,
        place: line.quantity.place,
        facts,
        expected: heads,
        actual: counted,
        effect,
        fixes: [{ id: "take-stated-heads", edits: carryThrough(plan, [{ path, value: heads }]) }],
      };
    }
  },
});

/** What is no count of people is another finding. */
function isCount(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 0;
}

/** What is given to awardees is another check's matter. */
function countsAwardees(ref: HeadRef, { attendees }: Plan): boolean {
  if (ref.of === "awardees") return true;
  return ref.of === "part" && awardeeParts(attendees).some((part) => wordText(part.name) === wordText(ref.name));
}

/**
 * A number that the plan gives reason for is no contradiction: the people as they add up where a stated number is
 * wrong, one whole group where the line names nobody, a range, or everyone once for each session.
 */
function isExplained(plan: Plan, line: CostLine, ref: HeadRef, heads: number, counted: number): boolean {
  if (spansFor(plan, ref).some(({ low, high }) => counted >= low && counted <= high)) return true;
  if (ref.of === "all" && isMainPart(plan, counted, heads)) return true;
  const rounds = counted / heads;
  return (line.times?.value ?? 1) === 1 && Number.isInteger(rounds) && rounds > 1 && rounds <= mostRounds(plan);
}

function spansFor({ attendees }: Plan, ref: HeadRef): readonly Span[] {
  if (ref.of === "all") return [...possibleSpans(attendees), statedSpan(attendees)].filter((span) => span.complete);
  if (ref.of === "awardees") return [];
  const name = wordText(ref.name);
  const groups = attendees.groups.filter((group) => group.name !== null && wordText(group.name.value) === name);
  const members = attendees.groups.flatMap((group) => group.members);
  const ranges = members.filter((member) => wordText(member.name.value) === name).map((member) => member.range);
  return [
    ...groups.map(memberSpan).filter((span) => span.complete),
    ...ranges.flatMap((range) => (range === null ? [] : [{ low: range[0], high: range[1], complete: true }])),
  ];
}

/** A line that names nobody may mean those for whom the event is held: a group, or most of a list. */
function isMainPart({ attendees }: Plan, counted: number, heads: number): boolean {
  const groups = attendees.groups.filter((group) => group.name !== null);
  if (groups.some((group) => statedHeads(group) === counted)) return true;
  const members = attendees.groups.flatMap((group) => group.members);
  return counted * 2 >= heads && members.some((member) => member.quota?.value === counted);
}

/** Two sessions a day where the plan names days only; none where it says one session. */
function mostRounds({ sessions, eventDate, eventEnd }: Plan): number {
  if (sessions !== null) return sessions.value;
  if (eventDate === null || eventEnd === null) return 2;
  return 2 * (1 + Math.round((Date.parse(eventEnd.value) - Date.parse(eventDate.value)) / 86_400_000));
}
