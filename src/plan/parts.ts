import type { AttendeeGroup, Attendees, Member } from "./plan";
import { headsOf } from "./totals";

/** A group or a member as a part of the people; `approximate` where its number is. */
export interface Part {
  readonly name: string;
  readonly isGroup: boolean;
  readonly heads: number | null;
  readonly approximate: boolean;
}

/** A group's stated head count; where it states none, the sum of its members if each has a number. */
export function statedHeads(group: AttendeeGroup): number | null {
  if (group.declared !== null) return group.declared.value;
  return group.members.every((member) => member.quota !== null) ? headsOf(group) : null;
}

export function partOfGroup(group: AttendeeGroup, name: string): Part {
  const approximate = group.members.some((member) => member.approximate);
  return { name, isGroup: true, heads: statedHeads(group), approximate };
}

export function partOfMember(member: Member): Part {
  const heads = member.quota?.value ?? null;
  return { name: member.name.value, isGroup: false, heads, approximate: member.approximate };
}

/** Groups before members, so that a group wins over its member of the same name. */
export function partsOf({ groups }: Attendees): Part[] {
  const named = groups.flatMap((group) => (group.name === null ? [] : [partOfGroup(group, group.name.value)]));
  return [...named, ...groups.flatMap((group) => group.members.map(partOfMember))];
}
