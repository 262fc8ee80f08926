import type { PlanPath } from "../plan/plan-path";

interface Placed {
  readonly path: PlanPath | null;
}

/** Findings by the item of the review they belong to, and those that belong to none. */
export interface PlacedFindings<F extends Placed> {
  readonly byItem: ReadonlyMap<string, readonly F[]>;
  readonly others: readonly F[];
}

/** Puts each finding to the item whose id is its path or the longest beginning of it. */
export function placeFindings<F extends Placed>(findings: readonly F[], itemIds: Iterable<string>): PlacedFindings<F> {
  const ids = new Set(itemIds);
  const byItem = new Map<string, F[]>();
  const others: F[] = [];
  for (const finding of findings) {
    const id = beginnings(finding.path).find((beginning) => ids.has(beginning));
    if (id === undefined) others.push(finding);
    else byItem.set(id, [...(byItem.get(id) ?? []), finding]);
  }
  return { byItem, others };
}

/** "a.b.c", "a.b", "a". */
function beginnings(path: PlanPath | null): string[] {
  const keys = path?.split(".") ?? [];
  return keys.map((_, index) => keys.slice(0, keys.length - index).join("."));
}
