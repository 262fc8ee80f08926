import type { Dong } from "./dong";
import type { AttendeeGroup, CostLine, Plan } from "./plan";

/** quantity × times × unit price in đồng; null where a factor is missing. A missing `times` counts as 1. */
export function amountOf(line: CostLine): Dong | null {
  if (line.quantity === null || line.unitPrice === null) return null;
  return line.quantity.value * (line.times?.value ?? 1) * line.unitPrice.value;
}

/** Sum of the computed amounts of the lines, in đồng; a line without an amount adds nothing. */
export function totalOf(lines: readonly CostLine[]): Dong {
  return lines.reduce((sum, line) => sum + (amountOf(line) ?? 0), 0);
}

/** People of a group by its members' quotas, less those counted elsewhere; null where no member has a number. */
export function headsOf(group: AttendeeGroup): number | null {
  const quotas = group.members.flatMap((member) => (member.quota === null ? [] : [member.quota.value]));
  if (quotas.length === 0) return null;
  return quotas.reduce((sum, quota) => sum + quota, 0) - (group.overlap?.value ?? 0);
}

/** People of the whole plan: each group by its members where they have numbers, else by its stated count. */
export function totalHeads(plan: Plan): number | null {
  const heads = plan.attendees.groups.map((group) => headsOf(group) ?? group.declared?.value ?? null);
  const known = heads.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
