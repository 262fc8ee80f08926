import { amountInWords } from "../plan/amount-in-words";
import { headsOfRef } from "../plan/people";
import type { Plan } from "../plan/plan";
import { editPlan, type PlanEdit } from "../plan/plan-path";
import { readAmountWords } from "../plan/read-amount-words";
import type { Sums } from "./amounts";
import { computedAmount, isShare, lineAmount, sumsOf, sumsOfBudget } from "./amounts";
import { wordStyleOf } from "../plan/word-style-of";

/**
 * The edits with all that follows from them: quantities of per-head lines that counted the old number, stated
 * amounts, subtotals, the total and its words. Only what was right before follows; what was wrong stays for its
 * own finding.
 */
export function carryThrough(plan: Plan, edits: readonly PlanEdit[]): PlanEdit[] {
  const steps = [followHeads, followAmounts, followShares, followSubtotals, followTotal, followWords];
  return steps.reduce<PlanEdit[]>(
    (made, follow) => [...made, ...follow(plan, editPlan(plan, made)).filter((edit) => !touches(made, edit))],
    [...edits],
  );
}

function touches(made: readonly PlanEdit[], edit: PlanEdit): boolean {
  return made.some(({ path }) => path === edit.path);
}

function followHeads(before: Plan, after: Plan): PlanEdit[] {
  if (after.attendees === before.attendees) return [];
  return before.budget.lines.flatMap((line, i): PlanEdit[] => {
    if (line.counts === null || line.quantity === null) return [];
    const heads = headsOfRef(line.counts, after.attendees);
    const counted = line.quantity.value === headsOfRef(line.counts, before.attendees);
    if (!counted || heads === null || heads === line.quantity.value) return [];
    return [{ path: `budget.lines.${i}.quantity`, value: heads }];
  });
}

function followAmounts(before: Plan, after: Plan): PlanEdit[] {
  return before.budget.lines.flatMap((line, i): PlanEdit[] => {
    const edited = after.budget.lines[i];
    if (line.statedAmount === null || edited === undefined || edited === line) return [];
    const amount = computedAmount(edited);
    const right = line.statedAmount.value === computedAmount(line);
    if (!right || amount === null || amount === line.statedAmount.value) return [];
    return [{ path: `budget.lines.${i}.statedAmount`, value: amount }];
  });
}

/** A line of so many per cent of the others, as for contingencies. */
function followShares(before: Plan, after: Plan): PlanEdit[] {
  return before.budget.lines.flatMap((line, i): PlanEdit[] => {
    const share = shareOfOthers(after, i);
    if (line.statedAmount === null || line.statedAmount.value !== shareOfOthers(before, i)) return [];
    if (share === null || share === line.statedAmount.value) return [];
    return [{ path: `budget.lines.${i}.statedAmount`, value: share }];
  });
}

function shareOfOthers({ budget: { lines } }: Plan, index: number): number | null {
  const line = lines[index];
  if (line === undefined || !isShare(line) || line.quantity === null) return null;
  const others = lines.reduce((sum, other, i) => (i === index ? sum : sum + (lineAmount(other) ?? 0)), 0);
  return Math.round((others * line.quantity.value) / 100);
}

function followSubtotals(before: Plan, after: Plan): PlanEdit[] {
  return before.budget.subtotals.flatMap(({ section, stated }, i): PlanEdit[] => {
    const sums = (plan: Plan) => sumsOf(plan.budget.lines.filter((line) => line.section?.value === section));
    const sum = following(stated.value, sums(before), sums(after));
    return sum === null ? [] : [{ path: `budget.subtotals.${i}.stated`, value: sum }];
  });
}

function followTotal(before: Plan, after: Plan): PlanEdit[] {
  const stated = before.budget.declaredTotal?.value ?? null;
  const sum = stated === null ? null : following(stated, sumsOfBudget(before), sumsOfBudget(after));
  return sum === null ? [] : [{ path: "budget.declaredTotal", value: sum }];
}

function followWords(before: Plan, after: Plan): PlanEdit[] {
  const { declaredTotal, declaredWords } = before.budget;
  const total = after.budget.declaredTotal?.value ?? null;
  if (declaredWords === null || declaredTotal === null || total === null || total === declaredTotal.value) return [];
  const read = readAmountWords(declaredWords.value);
  if (!read.ok || read.amount !== declaredTotal.value) return [];
  return [{ path: "budget.declaredWords", value: amountInWords(total, wordStyleOf(declaredWords.value)) }];
}

/** What a stated sum becomes; null where it stays: it was wrong before, or is right for the new figures too. */
function following(stated: number, before: Sums, after: Sums): number | null {
  if (!before.possible.has(stated) || !after.complete) return null;
  if (stated === before.asStated) return after.asStated === stated ? null : after.asStated;
  return after.possible.has(stated) ? null : after.computed;
}
