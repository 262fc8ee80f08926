import { awardeeParts } from "../plan/awardees";
import { headsOfRef } from "../plan/people";
import type { HeadRef, Plan } from "../plan/plan";
import { wordText } from "../plan/word-text";
import { defineCheck } from "./check";
import { pricePerHead } from "./heads";

export interface GiftCountMismatchFacts {
  readonly item: string | null;
  readonly gifts: number;
  readonly awardees: number;
}

/**
 * Gifts or flowers for awardees in another number than the awardees. An approximate number of awardees ("khoảng
 * 32") says nothing about how many gifts are right.
 */
export const giftCountMismatch = defineCheck({
  id: "gift-count-mismatch",
  severity: "hint",
  *find(plan) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const awardees = line.counts === null ? null : awardeesOf(plan, line.counts);
      if (awardees === null || line.quantity === null || line.quantity.value === awardees) continue;
      const gifts = line.quantity.value;
      const facts: GiftCountMismatchFacts = { item: line.item?.value ?? null, gifts, awardees };
      yield {
        path: `budget.lines.${i}.quantity`,
        place: line.quantity.place,
        facts,
        expected: awardees,
        actual: gifts,
        effect: Math.round((awardees - gifts) * pricePerHead(line)),
        fixes: [],
      };
    }
  },
});

function awardeesOf({ attendees }: Plan, ref: HeadRef): number | null {
  if (ref.of === "all") return null;
  const parts = awardeeParts(attendees);
  const meant = ref.of === "awardees" ? parts : parts.filter((part) => wordText(part.name) === wordText(ref.name));
  if (meant.length === 0 || meant.some((part) => part.approximate)) return null;
  return headsOfRef(ref, attendees);
}
