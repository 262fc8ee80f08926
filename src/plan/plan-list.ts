import { emptyCostLine } from "./empty-plan";
import { placeless } from "./place";
import type { AgendaItem, Assignment, CostLine, Member, Plan, Task } from "./plan";

/** The lists of a plan that a person can add to and take from, by their path. */
export type PlanList =
  | "agenda"
  | "assignments"
  | `assignments.${number}.tasks`
  | "recipients"
  | `attendees.groups.${number}.members`
  | "budget.lines";

/**
 * A copy of the plan with an entry more, which says no more than its text.
 * A cost line joins the section of the line before it; a plan without groups gets one flat list of attendees.
 *
 * @param at index that the entry shall have; beyond the end it becomes the last
 */
export function addToList(plan: Plan, list: PlanList, at: number, text: string): Plan {
  const base = list.startsWith("attendees.") && plan.attendees.groups.length === 0 ? withFlatList(plan) : plan;
  return changeList(base, list.split("."), (entries) => {
    const before = entries.slice(0, at);
    return [...before, entryOf(list, text, before.at(-1)), ...entries.slice(at)];
  });
}

/** A copy of the plan without the entry at the index. */
export function removeFromList(plan: Plan, list: PlanList, at: number): Plan {
  return changeList(plan, list.split("."), (entries) => entries.filter((_, index) => index !== at));
}

type Entry = AgendaItem | Assignment | Task | Member | CostLine | Plan["recipients"][number];

function entryOf(list: PlanList, text: string, before: unknown): Entry {
  const said = placeless(text);
  if (list === "recipients") return said;
  if (list === "agenda") return { item: said, lead: null, minutes: null };
  if (list === "assignments") return { unit: said, tasks: [] };
  if (list === "budget.lines") {
    const section = (before as CostLine | undefined)?.section ?? null;
    return { ...emptyCostLine, section, item: said, times: placeless(1) };
  }
  if (list.endsWith(".tasks")) return { task: said, due: null, state: null };
  return { name: said, quota: null, approximate: false, range: null, attended: null, note: null };
}

function withFlatList(plan: Plan): Plan {
  const groups = [{ name: null, declared: null, overlap: null, members: [] }];
  return { ...plan, attendees: { ...plan.attendees, groups } };
}

function changeList<T>(holder: T, [key, ...rest]: string[], change: (entries: readonly unknown[]) => unknown[]): T {
  if (key === undefined) return change(holder as readonly unknown[]) as T;
  if (Array.isArray(holder)) {
    return holder.map((kept: unknown, i) => (i === Number(key) ? changeList(kept, rest, change) : kept)) as T;
  }
  const record = holder as Record<string, unknown>;
  return { ...record, [key]: changeList(record[key], rest, change) } as T;
}
