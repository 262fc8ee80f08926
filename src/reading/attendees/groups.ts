import type { Read } from "../../plan/place";
import type { AttendeeGroup, Attendees, Member } from "../../plan/plan";
import type { Entry } from "./entry";

/** The two levels of the plan from an attendee list of any depth. */
export function groupsOf(entries: readonly Entry[]): Attendees {
  const opened = unwrap(entries);
  const items = opened.items.filter((entry) => !entry.total && entry.name !== null);
  if (items.length === 0) return { declaredTotal: opened.total, groups: [] };
  if (isFlat(items)) {
    return {
      declaredTotal: opened.total,
      groups: [
        groupOf(
          null,
          null,
          items.flatMap((item) => membersOf(item, [])),
        ),
      ],
    };
  }
  return { declaredTotal: opened.total, groups: items.map(asGroup) };
}

interface Opened {
  readonly total: Read<number> | null;
  readonly items: readonly Entry[];
}

/** Takes the overall count out of the list: a line of its own before or after, or the one line that holds all others. */
function unwrap(entries: readonly Entry[]): Opened {
  let items: readonly Entry[] = entries.map(withoutFinalTotal);
  let total: Read<number> | null = finalTotal(entries);
  for (let depth = 0; depth < 6; depth++) {
    const totals = items.filter((entry) => entry.total);
    total ??= totals.find((entry) => entry.count !== null)?.count ?? null;
    const inside = totals.flatMap((entry) => entry.children);
    const others = items.filter((entry) => !entry.total);
    const only = others[0];
    if (inside.length > 0) items = [...others, ...inside];
    else if (only && others.length === 1 && only.children.length >= 2 && holdsAll(only, total)) {
      total ??= only.count;
      items = only.children;
    } else return { total, items: others };
  }
  return { total, items };
}

/** "Tổng cộng: 90 người" without a number of its own behind the last group stands for the whole. */
function finalTotal(entries: readonly Entry[]): Read<number> | null {
  const last = entries[entries.length - 1];
  return last ? (overallIn(last)?.count ?? null) : null;
}

function overallIn(entry: Entry): Entry | null {
  const child = entry.children[entry.children.length - 1];
  if (!child?.total || child.listed !== false || entry.total || !/^(tong|total)/.test(child.passage.plain)) return null;
  return entry.count !== null || entry.children.length === 1 ? child : null;
}

function withoutFinalTotal(entry: Entry, at: number, entries: readonly Entry[]): Entry {
  const overall = at === entries.length - 1 ? overallIn(entry) : null;
  return overall ? { ...entry, children: entry.children.filter((child) => child !== overall) } : entry;
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
  return nested.every((item) => item.count !== null && sumOf(item.children) === item.count.value);
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.total ? 0 : (entry.count?.value ?? sumOf(entry.children))), 0);
}

function asGroup(entry: Entry): AttendeeGroup {
  const totals = entry.children.filter((child) => child.total);
  const items = [...entry.children.filter((child) => !child.total), ...totals.flatMap((child) => child.children)];
  const declared = entry.count ?? totals.find((child) => child.count)?.count ?? null;
  return groupOf(
    entry.name,
    declared,
    items.flatMap((child) => membersOf(child, [])),
  );
}

function groupOf(name: Read<string> | null, declared: Read<number> | null, members: Member[]): AttendeeGroup {
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
  return [
    {
      name: { value, place: entry.name.place },
      quota: entry.count,
      approximate: entry.approximate,
      range: entry.range,
      attended: null,
      note: entry.note,
    },
  ];
}
