import { awardeeParts } from "../plan/awardees";
import { statedHeads } from "../plan/parts";
import { headsCounted, headsOfRef } from "../plan/people";
import type { CostLine, HeadRef, Plan } from "../plan/plan";
import { copyUnits } from "../plan/people-words";
import { hasAny, wordText } from "../plan/word-text";
import { memberSpan, possibleSpans, statedSpan, type Span } from "./heads";

/** People whom a line should count by the plan; null where it counts them rightly, or where that cannot be told. */
export function missedHeads(plan: Plan, line: CostLine): number | null {
  const ref = line.counts;
  if (ref === null || line.quantity === null || countsAwardees(ref, plan)) return null;
  if (ref.of === "all" && countsCopies(line)) return null;
  const heads = headsOfRef(ref, plan.attendees);
  const counted = line.quantity.value;
  if (heads === null || counted === heads || !isCount(counted)) return null;
  return isExplained(plan, line, ref, heads, counted) || linesAgree(plan, ref, counted) ? null : heads;
}

/**
 * Where the plan states no overall number, lines that count everybody and agree with each other say better how many
 * come than the members that it lists.
 */
function linesAgree({ attendees, budget }: Plan, ref: HeadRef, counted: number): boolean {
  if (ref.of !== "all" || attendees.declaredTotal !== null) return false;
  return budget.lines.filter((line) => line.counts?.of === "all" && line.quantity?.value === counted).length > 1;
}

/** Papers are often fewer than people, or some more: one a head is usual, not owed. */
function countsCopies({ unit }: CostLine): boolean {
  return unit !== null && hasAny(wordText(unit.value), copyUnits);
}

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
  if (ref.of === "part" && isForEverybody(plan, line, counted)) return true;
  const rounds = counted / heads;
  return (line.times?.value ?? 1) === 1 && Number.isInteger(rounds) && rounds > 1 && rounds <= mostRounds(plan);
}

function spansFor({ attendees }: Plan, ref: HeadRef): readonly Span[] {
  if (ref.of === "all")
    return [
      ...possibleSpans(attendees),
      statedSpan(attendees),
      ...(attendees.declaredRange ? [asSpan(attendees.declaredRange)] : []),
    ].filter((span) => span.complete);
  if (ref.of === "awardees") return [];
  const name = wordText(ref.name);
  const groups = attendees.groups.filter((group) => group.name !== null && wordText(group.name.value) === name);
  const members = attendees.groups.flatMap((group) => group.members);
  const ranges = members.filter((member) => wordText(member.name.value) === name).map((member) => member.range);
  return [
    ...groups.map(memberSpan).filter((span) => span.complete),
    ...groups.flatMap(({ declaredRange }) => (declaredRange ? [asSpan(declaredRange)] : [])),
    ...ranges.flatMap((range) => (range === null ? [] : [asSpan(range)])),
  ];
}

function asSpan([low, high]: readonly [number, number]): Span {
  return { low, high, complete: true };
}

/** Under a heading for some of the people a line that names nobody may still count everybody. */
function isForEverybody({ attendees }: Plan, line: CostLine, counted: number): boolean {
  const [item, unit, note] = [line.item, line.unit, line.note].map((read) => read?.value ?? null);
  const alone = headsCounted(item ?? null, unit ?? null, note ?? null, attendees);
  return alone?.of === "all" && headsOfRef(alone, attendees) === counted;
}

/** A line that names nobody may mean those for whom the event is held: a group, or most of a list. */
function isMainPart({ attendees }: Plan, counted: number, heads: number): boolean {
  const groups = attendees.groups.filter((group) => group.name !== null);
  if (groups.some((group) => statedHeads(group) === counted)) return true;
  const members = attendees.groups.flatMap((group) => group.members);
  if (counted * 2 < heads) return false;
  return members.some((member) => member.quota?.value === counted) || sumsByKind(members).includes(counted);
}

/** How many "Học viên" there are where several members are learners of one sort or another. */
function sumsByKind(members: Plan["attendees"]["groups"][number]["members"]): number[] {
  const sums = new Map<string, number>();
  for (const { name, quota } of members) {
    const kind = wordText(name.value).trim().split(" ").slice(0, 2).join(" ");
    sums.set(kind, (sums.get(kind) ?? 0) + (quota?.value ?? 0));
  }
  return [...sums.values()];
}

/** Two sessions a day where the plan names days only; none where it says one session. */
function mostRounds({ sessions, eventDate, eventEnd }: Plan): number {
  if (sessions !== null) return sessions.value;
  if (eventDate === null || eventEnd === null) return 2;
  return 2 * (1 + Math.round((Date.parse(eventEnd.value) - Date.parse(eventDate.value)) / 86_400_000));
}
