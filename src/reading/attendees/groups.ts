import type { Read } from "../../plan/place";
import type { AttendeeGroup, Attendees, Member } from "../../plan/plan";
import { blocksBySum } from "../blocks-by-sum";
import { saysTotal, type Entry } from "./entry";
import { mainCount } from "./main-count";
import { cleanName } from "./name";

/** The two levels of the plan from an attendee list of any depth. */
export function groupsOf(entries: readonly Entry[]): Attendees {
  const opened = unwrap(entries);
  const items = opened.items.filter((entry) => !entry.total && entry.name !== null);
  const declared = { declaredTotal: opened.total?.count ?? null, ...rangeOf(opened.total) };
  if (items.length === 0) return { ...declared, groups: [] };
  const flat = isFlat(items)
    ? groupOf(
        null,
        null,
        items.flatMap((item) => membersOf(item, [])),
      )
    : null;
  const parted = flat && groupsBySum(flat.members, opened.total?.count?.value ?? null);
  const groups = parted ?? (flat ? [flat] : items.map(asGroup));
  return { ...declared, groups: withoutStrangers(groups, opened.total?.count?.value ?? null) };
}

/**
 * The groups with nobody in them who stands behind the very members that make up a group's number, where all comes to
 * the overall number only when those are counted beside it.
 */
function withoutStrangers(groups: readonly AttendeeGroup[], total: number | null): readonly AttendeeGroup[] {
  const parted = groups.map((group) => [group, strangersIn(group)] as const);
  if (total === null || parted.every(([, strangers]) => strangers === 0)) return groups;
  const beside = parted.flatMap(([group, strangers]) =>
    strangers === 0
      ? [group]
      : [
          { ...group, members: group.members.slice(0, -strangers) },
          ...group.members.slice(-strangers).map(({ name, quota }) => groupOf(name, quota, [])),
        ],
  );
  const sum = beside.reduce((heads, group) => heads + (group.declared?.value ?? membersIn(group.members)), 0);
  return sum === total ? beside : groups;
}

/** How many members stand behind those that add up to the group's stated number; 0 where all of them do, or none. */
function strangersIn({ declared, members }: AttendeeGroup): number {
  if (declared === null || membersIn(members) === declared.value) return 0;
  let heads = 0;
  const own = members.findIndex(({ quota }) => (heads += quota?.value ?? 0) === declared.value) + 1;
  return own === 0 ? 0 : members.length - own;
}

function membersIn(members: readonly Member[]): number {
  return members.reduce((heads, { quota }) => heads + (quota?.value ?? 0), 0);
}

/** The groups of a list whose headings stand among the members, told apart by their numbers alone; null for any other. */
function groupsBySum(members: readonly Member[], total: number | null): AttendeeGroup[] | null {
  const blocks =
    total === null
      ? null
      : blocksBySum(
          members.map(({ quota }) => quota?.value ?? null),
          total,
        );
  return (
    blocks?.map(({ head, end }) =>
      groupOf(members[head]?.name ?? null, members[head]?.quota ?? null, members.slice(head + 1, end)),
    ) ?? null
  );
}

function rangeOf(entry: Entry | null): Pick<Attendees, "declaredRange"> {
  return entry?.count && entry.allowed ? { declaredRange: entry.allowed } : {};
}

interface Opened {
  /** The line that states the overall count. */
  readonly total: Entry | null;
  readonly items: readonly Entry[];
}

/** Takes the overall count out of the list: a line of its own before or after, or the one line that holds all others. */
function unwrap(entries: readonly Entry[]): Opened {
  let items: readonly Entry[] = entries.map(withoutFinalTotal);
  let total: Entry | null = finalTotal(entries);
  for (let depth = 0; depth < 6; depth++) {
    const totals = items.filter((entry) => entry.total);
    total ??= totals.find((entry) => entry.count !== null) ?? null;
    const inside = totals.flatMap((entry) => entry.children);
    const others = items.filter((entry) => !entry.total);
    const only = others[0];
    if (inside.length > 0) items = [...others, ...inside];
    else if (only && others.length === 1 && only.children.length >= 2 && holdsAll(only, total?.count ?? null)) {
      total ??= only.count && only;
      items = only.children;
    } else return { total, items: others };
  }
  return { total, items };
}

/** "Tổng cộng: 90 người" behind the last group stands for the whole where that group's own number is another. */
function finalTotal(entries: readonly Entry[]): Entry | null {
  const last = entries[entries.length - 1];
  const found = last ? (overallIn(last, null) ?? sumOfAll(entries, last)) : null;
  return found?.count ? found : null;
}

/** A total behind the last of several groups without numbers of their own, nearer to the sum of all than to that one's. */
function sumOfAll(entries: readonly Entry[], last: Entry): Entry | null {
  const total = last.children[last.children.length - 1];
  if (!total?.total || total.listed !== false || last.count !== null || !total.count || entries.length < 2) return null;
  const own = sumOf(last.children);
  const all = entries.reduce(
    (sum, entry) => sum + (entry.total ? 0 : (entry.count?.value ?? sumOf(entry.children))),
    0,
  );
  const stated = total.count.value;
  return Math.abs(stated - all) < Math.abs(stated - own) ? total : null;
}

/** The total in or below an entry. One with a bullet lies below the last bullet of another kind. */
function overallIn(entry: Entry, above: Entry | null): Entry | null {
  const child = entry.children[entry.children.length - 1];
  if (!child || entry.total) return null;
  if (!child.total) return overallIn(child, entry);
  if (!saysTotal(child.passage.text)) return null;
  if (/^cong/.test(child.passage.plain) && entry.count?.value === child.count?.value) return null;
  const group = above?.count ? above : entry;
  if (child.listed !== false) return group.count && child.count && child.count.value > group.count.value ? child : null;
  return entry.count !== null || entry.children.length === 1 ? child : null;
}

function withoutFinalTotal(entry: Entry, at: number, entries: readonly Entry[]): Entry {
  const overall = at === entries.length - 1 ? (overallIn(entry, null) ?? sumOfAll(entries, entry)) : null;
  return overall ? without(entry, overall) : entry;
}

function without(entry: Entry, left: Entry): Entry {
  const children = entry.children.filter((child) => child !== left);
  return { ...entry, children: children.map((child) => without(child, left)) };
}

/** A single heading above the whole list is the list's own name, unless it is a group beside a different total. */
function holdsAll(only: Entry, total: Read<number> | null): boolean {
  if (total !== null && only.count !== null && only.count.value !== total.value) return false;
  return (
    only.children.some((child) => child.children.length > 0) ||
    only.count === null ||
    (only.listed === false &&
      /(gồm|trong đó|cụ thể|như sau|whom|including|follows|which)\W*$/i.test(only.passage.text)) ||
    /^(thanh phan|dai bieu|so luong|tong|khach|nguoi|hoc vien)/.test(only.passage.plain)
  );
}

/** A list without levels, or one where a single line is broken down into the very number that it states. */
function isFlat(items: readonly Entry[]): boolean {
  const nested = items.filter((item) => item.children.length > 0);
  if (nested.length === 0) return true;
  if (nested.length * 2 >= items.length || items.length < 4) return false;
  return nested.every((item) => item.count === null || sumOf(item.children) === item.count.value);
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.total ? 0 : (entry.count?.value ?? sumOf(entry.children))), 0);
}

function asGroup(entry: Entry): AttendeeGroup {
  const only = namedBehindColon(entry);
  if (only) return groupOf(only.group, null, [{ ...memberOf(entry), name: only.member }]);
  const totals = entry.children.filter((child) => child.total);
  const items = [...entry.children.filter((child) => !child.total), ...totals.flatMap((child) => child.children)];
  const declaring = entry.count ? entry : (totals.find((child) => child.count) ?? null);
  const members = items.flatMap((child) => membersOf(child, []));
  return { ...groupOf(entry.name, declaring?.count ?? null, members), ...rangeOf(declaring) };
}

/** "Cấp trên: Hội Cựu chiến binh tỉnh 02 đồng chí" beside groups with a list: the group and its one member. */
function namedBehindColon({ passage, count, children }: Entry): { group: Read<string>; member: Read<string> } | null {
  const colon = passage.text.indexOf(":");
  const main = colon > 0 && count && children.length === 0 ? mainCount(passage.plain) : null;
  if (!main || main.start <= colon + 3) return null;
  const group = cleanName(passage, 0, colon);
  const member = cleanName(passage, colon + 1, main.start);
  return group && member ? { group, member } : null;
}

function groupOf(name: Read<string> | null, declared: Read<number> | null, members: readonly Member[]): AttendeeGroup {
  return { name, declared, overlap: null, members };
}

/** The members at and below an entry; a heading between group and member is kept in the member's name. */
function membersOf(entry: Entry, above: readonly string[]): Member[] {
  if (entry.name === null) return entry.children.flatMap((child) => membersOf(child, above));
  const items = entry.children.filter((child) => !child.total);
  if (items.length > 0 && items.some((child) => child.count !== null || child.children.length > 0)) {
    return items.flatMap((child) => membersOf(child, [...above, entry.name?.value ?? ""]));
  }
  const value = [...above, entry.name.value].join(" – ");
  return [{ ...memberOf(entry), name: { value, place: entry.name.place } }];
}

function memberOf({ count, approximate, range, note }: Entry): Omit<Member, "name"> {
  return { quota: count, approximate, range, attended: null, note };
}
