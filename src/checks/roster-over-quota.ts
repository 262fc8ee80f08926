import { statedHeads } from "../plan/parts";
import type { AttendeeGroup, Member, Plan } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";
import { placeAt } from "../plan/plan-path";
import { wordText } from "../plan/word-text";
import { defineCheck, type Found } from "./check";

export interface RosterOverQuotaFacts {
  readonly name: string;
  /** Whether `name` is a group, and not a member of one. */
  readonly isGroup: boolean;
  readonly confirmed: number;
  readonly quota: number;
}

/**
 * More people are confirmed (or were there) for a member of the quota table than its quota, or for a whole group
 * than its head count. A group over its number because of one member is that member's finding.
 */
export const rosterOverQuota = defineCheck({
  id: "roster-over-quota",
  severity: "error",
  *find(plan) {
    const confirmed = countConfirmed(plan);
    const doubled = doubledNames(plan);
    for (const [i, group] of plan.attendees.groups.entries()) {
      const over = group.members.flatMap((member, j) => {
        const count = confirmed.get(wordText(member.name.value)) ?? 0;
        if (doubled.has(wordText(member.name.value)) || count <= quotaOf(member)) return [];
        const path = `attendees.groups.${i}.members.${j}.quota` as const;
        return [found(plan, path, member.name.value, false, count, quotaOf(member))];
      });
      yield* over;
      if (over.length > 0 || group.name === null) continue;
      const heads = statedHeads(group);
      const count = confirmedIn(group, confirmed, doubled);
      if (heads === null || count === null || count <= heads) continue;
      yield found(plan, `attendees.groups.${i}.declared`, group.name.value, true, count, heads);
    }
  },
});

function found(
  plan: Plan,
  path: PlanPath,
  name: string,
  isGroup: boolean,
  confirmed: number,
  quota: number,
): Found<RosterOverQuotaFacts> {
  const facts: RosterOverQuotaFacts = { name, isGroup, confirmed, quota };
  return { path, place: placeAt(plan, path), facts, expected: quota, actual: confirmed, effect: null, fixes: [] };
}

function countConfirmed({ roster }: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { member, status } of roster) {
    if (member === null || (status?.value !== "confirmed" && status?.value !== "attended")) continue;
    const name = wordText(member.value);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Names that stand twice: nobody can tell to which of them a person on the roster belongs. */
function doubledNames({ attendees }: Plan): ReadonlySet<string> {
  const names = attendees.groups.flatMap((group) => group.members.map((member) => wordText(member.name.value)));
  return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

/** People confirmed for a group under its own name or a member's; null where a member's name stands twice. */
function confirmedIn(
  group: AttendeeGroup,
  confirmed: ReadonlyMap<string, number>,
  doubled: ReadonlySet<string>,
): number | null {
  const members = new Set(group.members.map((member) => wordText(member.name.value)));
  if ([...members].some((name) => doubled.has(name))) return null;
  const names = new Set([...members, wordText(group.name?.value ?? "")]);
  return [...names].reduce((sum, name) => sum + (confirmed.get(name) ?? 0), 0);
}

function quotaOf({ quota, range }: Member): number {
  return Math.max(quota?.value ?? Infinity, range?.[1] ?? 0);
}
