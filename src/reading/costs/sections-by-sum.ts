import type { CostLine, Subtotal } from "../../plan/plan";
import { amountOf } from "../../plan/totals";
import { blocksBySum } from "../blocks-by-sum";
import type { CostDraft } from "./cost-event";

/**
 * The lines of an estimate without the headings among them that say what the lines behind them cost together, where
 * layout and numbers do not tell them apart; null where there are none.
 */
export function sectionsBySum(
  drafts: readonly CostDraft[],
  total: number | null,
): { drafts: CostDraft[]; subtotals: Subtotal[] } | null {
  if (total === null || drafts.some(({ line }) => line.section !== null)) return null;
  const blocks = blocksBySum(
    drafts.map(({ line }) => line.statedAmount?.value ?? amountOf(line)),
    total,
  );
  const heads = blocks?.map(({ head }) => drafts[head]?.line) ?? [];
  if (!blocks || !heads.every(isHeading)) return null;
  return {
    drafts: blocks.flatMap(({ head, end }) => {
      const section = drafts[head]?.line.item ?? null;
      return drafts.slice(head + 1, end).map((draft) => ({ ...draft, line: { ...draft.line, section } }));
    }),
    subtotals: heads.flatMap((line) =>
      line?.item && line.statedAmount ? [{ section: line.item.value, stated: line.statedAmount }] : [],
    ),
  };
}

function isHeading(line: CostLine | undefined): boolean {
  return line?.item !== null && line?.quantity?.value === 1 && line.unit === null;
}
