import type { Place, Read } from "./place";
import type { Plan } from "./plan";

/** The single values of a plan that a finding can be about or a fix can change, by their path. */
export type PlanPath =
  | "title"
  | "documentNumber"
  | "documentDate"
  | "eventDate"
  | "eventEnd"
  | "sessions"
  | "place"
  | "capacity"
  | "fundingSource"
  | "fundLimit"
  | "attendees.declaredTotal"
  | `attendees.groups.${number}.${"name" | "declared" | "overlap"}`
  | `attendees.groups.${number}.members.${number}.${"name" | "quota" | "attended"}`
  | "budget.declaredTotal"
  | "budget.declaredWords"
  | `budget.subtotals.${number}.stated`
  | `budget.lines.${number}.${"item" | "unit" | "quantity" | "times" | "unitPrice" | "statedAmount" | "actual"}`
  | `headings.${number}`
  | `dates.${number}`
  | `agenda.${number}.${"item" | "lead" | "minutes"}`
  | `assignments.${number}.unit`
  | `assignments.${number}.tasks.${number}.${"task" | "due"}`
  | `recipients.${number}`
  | `roster.${number}.${"name" | "member" | "status"}`
  | "signer.name"
  | "signer.position";

/** One change to a plan: the value that the path shall have. Null takes the value away. */
export interface PlanEdit {
  readonly path: PlanPath;
  readonly value: number | string | null;
}

/** The value at a path with its place, or null where the plan says nothing there. */
export function readAt(plan: Plan, path: PlanPath): Read<unknown> | null {
  let at: unknown = plan;
  for (const key of path.split(".")) {
    if (at === null || at === undefined) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return (at as Read<unknown> | null | undefined) ?? null;
}

/** Where the value at a path was read; "nowhere" where the plan says nothing there. */
export function placeAt(plan: Plan, path: PlanPath): Place {
  return readAt(plan, path)?.place ?? { in: "nowhere" };
}

/** A copy of the plan with the edits made; places stay. Nothing else of the plan changes. */
export function editPlan(plan: Plan, edits: readonly PlanEdit[]): Plan {
  return edits.reduce((edited, { path, value }) => {
    const place = placeAt(edited, path);
    return setAt(edited, path.split("."), value === null ? null : { value: asStored(path, value), place }) as Plan;
  }, plan);
}

function asStored(path: PlanPath, value: number | string): unknown {
  return path === "documentNumber" ? { written: value, proper: value } : value;
}

function setAt(holder: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((kept: unknown, i) => (i === Number(key) ? setAt(kept, rest, value) : kept));
  const record = (holder ?? {}) as Record<string, unknown>;
  return { ...record, [key]: setAt(record[key], rest, value) };
}
