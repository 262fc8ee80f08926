import type { Place } from "../plan/place";

interface Shown {
  readonly check: string;
  readonly severity: string;
  readonly path: string | null;
  readonly place: Place;
}

/** A finding with the name under which it is shown as long as it is about the same value. */
export interface Named<F> {
  readonly id: string;
  readonly finding: F;
}

/**
 * Names findings by their check and the value they are about, not by their figures: while a number is being
 * corrected step by step its finding stays the same one on the screen.
 */
export function nameFindings<F extends Shown>(findings: readonly F[]): Named<F>[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = `${finding.check} ${finding.path ?? placeName(finding.place)}`;
    const times = (seen.get(about) ?? 0) + 1;
    seen.set(about, times);
    return { id: `${about} ${times}`, finding };
  });
}

/**
 * The order in which findings are shown: worst first as the checks give them, and those that were shown before stay in the order
 * they had, so that nothing moves under the reader's eyes while figures are typed.
 * @param before names in the order of the last time
 * @param findings what is found now, in the order of the checks
 */
export function keepOrder<F extends Shown>(before: readonly string[], findings: readonly Named<F>[]): Named<F>[] {
  const had = new Map(before.map((id, index) => [id, index]));
  const place = new Map(findings.map(({ id }, index) => [id, had.get(id) ?? before.length + index]));
  const severities = [...new Set(findings.map(({ finding }) => finding.severity))];
  const rank = ({ finding }: Named<F>) => severities.indexOf(finding.severity);
  const at = ({ id }: Named<F>) => place.get(id) ?? 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || at(a) - at(b));
}

function placeName(place: Place): string {
  return Object.values(place).join(".");
}
