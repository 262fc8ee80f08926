import type { Place } from "../plan/place";
import type { CheckId } from "./index";

const sums: ReadonlySet<CheckId> = new Set<CheckId>([
  "group-quota-mismatch",
  "headcount-total-mismatch",
  "cost-subtotal-mismatch",
  "cost-total-mismatch",
]);
const farOff = 1.9;

interface Sum {
  readonly check: CheckId;
  readonly place: Place;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * Whether a document states about twice or half of what its parts come to. Then it is likelier that the parts were
 * read wrongly than that an office is so far out; in the workbook, where the parts are plain to see, it is told. A
 * zero too many or too few is a slip that happens.
 */
export function isMisread({ check, place, expected, actual }: Sum): boolean {
  if (!sums.has(check) || place.in !== "document") return false;
  if (typeof expected !== "number" || typeof actual !== "number" || expected <= 0 || actual <= 0) return false;
  const ratio = Math.max(expected, actual) / Math.min(expected, actual);
  const zeros = Math.round(Math.log10(ratio));
  const slipOfZeros = zeros > 0 && Math.abs(ratio / 10 ** zeros - 1) < 0.2;
  return ratio >= farOff && !slipOfZeros;
}
