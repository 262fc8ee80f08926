import type { WorkbookFinding } from "../app/check-workbook";
import type { Plan } from "../plan/plan";
import type { PlanEdit } from "../plan/plan-path";

/** A member of a group that does not add up, with the number that would make it add up. */
export interface MemberFix {
  readonly name: string;
  readonly quota: number;
  readonly corrected: number;
  readonly edits: readonly PlanEdit[];
}

/**
 * For a group whose members do not add up to its stated number: for each member the number with which they
 * would. Which of them is wrong only the user knows.
 */
export function memberFixes(plan: Plan, finding: WorkbookFinding): MemberFix[] {
  if (finding.check !== "group-quota-mismatch" || finding.path === null) return [];
  const g = Number(finding.path.split(".")[2]);
  const { stated, sum } = finding.facts;
  return (plan.attendees.groups[g]?.members ?? []).flatMap(({ name, quota }, m): MemberFix[] => {
    if (quota === null) return [];
    const corrected = quota.value + stated - sum;
    if (corrected < 0) return [];
    const edits: PlanEdit[] = [{ path: `attendees.groups.${g}.members.${m}.quota`, value: corrected }];
    return [{ name: name.value, quota: quota.value, corrected, edits }];
  });
}
