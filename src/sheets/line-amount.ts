import type { Dong } from "../plan/dong";
import type { CostLine } from "../plan/plan";
import { amountOf } from "../plan/totals";

/** What the amount column shows for a line: computed; for a share ("5 %") or a line without factors as stated. */
export function lineAmount(line: CostLine): Dong | null {
  const computed = line.unit?.value.includes("%") ? null : amountOf(line);
  return computed === null ? (line.statedAmount?.value ?? null) : Math.round(computed);
}
