import type { AttendeeGroup, Plan } from "../../plan/plan";
import type { SheetWords } from "../sheet-words";

/**
 * The groups of a plan, each with the text that stands for it in the tables. A name that two groups share gets a
 * number, or the formulas would add both up; a group without a name bears the word for a flat list.
 */
export function allGroups(plan: Plan, { choices }: SheetWords): { group: AttendeeGroup; label: string }[] {
  const seen = new Map<string, number>();
  return plan.attendees.groups.map((group) => {
    const name = group.name?.value ?? choices.flatGroup;
    const key = textKey(name);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { group, label: count === 1 ? name : `${name} (${count})` };
  });
}

/** By what Excel takes two texts for the same: case and outer spaces do not count. */
export function textKey(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
