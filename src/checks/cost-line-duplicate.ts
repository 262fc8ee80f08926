import type { CostLine } from "../plan/plan";
import { hasAny, wordText } from "../plan/word-text";
import { lineAmount } from "./amounts";
import { defineCheck } from "./check";

export interface CostLineDuplicateFacts {
  readonly item: string;
  readonly section: string | null;
  /** What the second line costs, in đồng; null where it has no amount. */
  readonly amount: number | null;
}

/**
 * The same item twice in one section. Lines that differ in unit, unit price, rounds, note or fund are different
 * things under one name (another day, another rank); "chi khác" names no thing at all.
 */
export const costLineDuplicate = defineCheck({
  id: "cost-line-duplicate",
  severity: "warning",
  *find(plan) {
    const seen = new Set<string>();
    for (const [i, line] of plan.budget.lines.entries()) {
      const key = keyOf(line);
      if (line.item === null || key === null) continue;
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      const amount = lineAmount(line);
      const facts: CostLineDuplicateFacts = { item: line.item.value, section: line.section?.value ?? null, amount };
      yield {
        path: `budget.lines.${i}.item`,
        place: line.item.place,
        facts,
        expected: null,
        actual: line.item.value,
        effect: amount === null ? null : -amount,
        fixes: [],
      };
    }
  },
});

const catchAll = ["chi khác", "khác", "phát sinh", "dự phòng", "chi phí khác", "other", "others", "sundries"];

/** What makes two lines the same; null for a line that can have no double. */
function keyOf(line: CostLine): string | null {
  const item = wordText(line.item?.value ?? "");
  if (!/\p{L}{2}/u.test(item) || hasAny(item, catchAll)) return null;
  const text = (read: { readonly value: string } | null) => wordText(read?.value ?? "");
  const factors = line.unit === null ? [] : [line.unitPrice?.value ?? null, line.times?.value ?? 1];
  return JSON.stringify([text(line.section), item, text(line.unit), text(line.note), text(line.fund), factors]);
}
