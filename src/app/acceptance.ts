import type { Finding } from "../checks/run-checks";
import type { Plan } from "../plan/plan";
import { readAt, type PlanPath } from "../plan/plan-path";
import { fingerprint } from "./fingerprint";
import type { WorkbookState } from "./workbook";

/** Under which name acceptances are kept with the workbook: reasons by finding key. */
export const acceptedKey = "accepted";

export interface Acceptance {
  readonly reason: string;
}

/**
 * Names a finding by its check, by what it is about (names, never positions, so that it survives sorting and
 * inserted rows) and by its figures: when these change it is another finding, and an acceptance no longer holds.
 */
export function findingKey(finding: Finding, plan: Plan): string {
  const subject = finding.path === null ? [] : namesOn(plan, finding.path);
  return `${finding.check}:${fingerprint([subject, finding.facts, finding.expected, finding.actual, finding.effect])}`;
}

/** The acceptances kept with a workbook. */
export function acceptedIn(state: WorkbookState): ReadonlyMap<string, Acceptance> {
  const kept = state.kept[acceptedKey];
  if (typeof kept !== "object" || kept === null) return new Map();
  return new Map(
    Object.entries(kept as Record<string, unknown>).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, { reason: value }] as const] : [],
    ),
  );
}

/** The path with each position replaced by the name of what stands there. */
function namesOn(plan: Plan, path: PlanPath): string[] {
  const keys = path.split(".");
  return keys.map((key, i) => (/^\d+$/.test(key) ? nameAt(plan, keys.slice(0, i + 1).join(".")) : key));
}

function nameAt(plan: Plan, path: string): string {
  const holder = readAt(plan, path as PlanPath) as unknown as Record<string, unknown> | null;
  const named = ["name", "item", "section"].map((key) => textOf(holder?.[key])).filter((text) => text !== "");
  return named.join("/");
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return "";
}
