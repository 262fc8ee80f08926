import type { Norms } from "../plan/norm";
import type { Place } from "../plan/place";
import type { Plan } from "../plan/plan";
import { tableColumns, tableNames } from "../plan/tables";
import type { Found, Severity } from "./check";
import { allChecks, type CheckId, type FactsOf } from "./index";
import { isMisread } from "./misread";

/** What a check found, with the check's id and severity; the id tells the type of the facts. */
export type FindingOf<Id extends CheckId> = Found<FactsOf<Id>> & { readonly check: Id; readonly severity: Severity };
export type Finding = { [Id in CheckId]: FindingOf<Id> }[CheckId];

export interface CheckOptions {
  /** Checks that the user has switched off. */
  readonly without?: readonly CheckId[];
}

/** Runs every check over a plan: worst first, then by place. The plan's own norms are measured against as well. */
export function runChecks(plan: Plan, norms: Norms, options: CheckOptions = {}): Finding[] {
  const caps = { ...norms, caps: [...plan.norms, ...norms.caps] };
  const found = allChecks
    .filter((check) => !options.without?.includes(check.id))
    .flatMap((check) =>
      Array.from(
        check.find(plan, caps) as Iterable<Found<unknown>>,
        (one) => ({ ...one, check: check.id, severity: check.severity }) as Finding,
      ),
    )
    .filter((finding) => !isMisread(finding));
  return found.sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || comparePlaces(a.place, b.place));
}

const severities: readonly Severity[] = ["error", "warning", "hint"];

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Documents before tables before what has no place; within each from top to bottom. */
function comparePlaces(a: Place, b: Place): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  const at = first.findIndex((part, i) => part !== second[i]);
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

function orderOf(place: Place): readonly [number, number, number, number] {
  if (place.in === "nowhere") return [2, 0, 0, 0];
  if (place.in === "document") return [0, place.line, place.start, 0];
  const columns: readonly string[] = tableColumns[place.table];
  return [1, tableNames.indexOf(place.table), place.row, columns.indexOf(place.column)];
}
