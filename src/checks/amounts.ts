import type { Dong } from "../plan/dong";
import type { CostLine, Plan } from "../plan/plan";
import { amountOf } from "../plan/totals";

/** Sums of amounts that a stated figure may rightly have, seen from the lines as they stand. */
export interface Sums {
  /** By the factors of each line. */
  readonly computed: Dong;
  /** By the amounts that the lines state, where they state one. */
  readonly asStated: Dong;
  /** Every mixture of stated and computed amounts; a sum in here is at most a consequence of a wrong line. */
  readonly possible: ReadonlySet<Dong>;
  /** False where a line has no amount at all, so that a larger stated figure may be right. */
  readonly complete: boolean;
}

const mostMixtures = 4096;

/** Share lines ("5%") have no factors that could be multiplied: what they state is taken. */
export function isShare(line: CostLine): boolean {
  return line.unit?.value.includes("%") ?? false;
}

/**
 * quantity × times × unit price in whole đồng; null where a factor is missing or counts below zero, and where the
 * line is a share.
 */
export function computedAmount(line: CostLine): Dong | null {
  const amount =
    isShare(line) || (line.quantity?.value ?? 0) < 0 || (line.times?.value ?? 0) < 0 ? null : amountOf(line);
  return amount === null ? null : Math.round(amount);
}

/** What a line costs: computed, or else as stated; null where it says neither. */
export function lineAmount(line: CostLine): Dong | null {
  return computedAmount(line) ?? line.statedAmount?.value ?? null;
}

/** Whether a line states another amount than its factors give. */
export function hasWrongAmount(line: CostLine): boolean {
  const computed = computedAmount(line);
  return computed !== null && line.statedAmount !== null && Math.abs(line.statedAmount.value - computed) >= 1;
}

/** The sums of lines. */
export function sumsOf(lines: readonly CostLine[]): Sums {
  const parts = lines.map(sumsOfLine);
  return addUp(parts);
}

/** The sums of the whole budget; a section may count with its stated subtotal. */
export function sumsOfBudget({ budget }: Plan): Sums {
  const sections = new Map<string | null, CostLine[]>();
  for (const line of budget.lines) {
    const name = line.section?.value ?? null;
    sections.set(name, [...(sections.get(name) ?? []), line]);
  }
  return addUp(
    [...sections].map(([name, lines]) => {
      const sums = sumsOf(lines);
      const stated = budget.subtotals.flatMap((subtotal) => (subtotal.section === name ? [subtotal.stated.value] : []));
      const asStated = stated.length === 1 && stated[0] !== undefined ? stated[0] : sums.asStated;
      return { ...sums, asStated, possible: new Set([...sums.possible, ...stated]) };
    }),
  );
}

/** Whether a stated sum contradicts the lines. Lines that were not understood can only add to it. */
export function contradicts(stated: Dong, sums: Sums, unread: boolean): boolean {
  const whole = [...sums.possible].map(Math.round);
  if (whole.some((sum) => Math.abs(sum - stated) < 1)) return false;
  return (sums.complete && !unread) || stated < Math.min(...whole);
}

/** Whether lines of the budget or of the attendees were not understood. */
export function hasUnread(plan: Plan, part: "attendees" | "budget"): boolean {
  return plan.unread.some((unread) => unread.part === part);
}

function sumsOfLine(line: CostLine): Sums {
  const computed = computedAmount(line);
  const stated = line.statedAmount?.value ?? null;
  const known = [computed, stated].filter((amount) => amount !== null);
  return {
    computed: computed ?? stated ?? 0,
    asStated: stated ?? computed ?? 0,
    possible: new Set(known.length === 0 ? [0] : known),
    complete: known.length > 0,
  };
}

function addUp(parts: readonly Sums[]): Sums {
  const add = (pick: (sums: Sums) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  const computed = add((part) => part.computed);
  const asStated = add((part) => part.asStated);
  return {
    computed,
    asStated,
    possible: new Set([computed, asStated, ...mixtures(parts)]),
    complete: parts.every((part) => part.complete),
  };
}

/** Beyond a bound only the computed amounts are followed: a plan that wrong has findings enough. */
function mixtures(parts: readonly Sums[]): Iterable<number> {
  return parts.reduce<ReadonlySet<number>>(
    (sums, part) => {
      const many = sums.size * part.possible.size > mostMixtures;
      const amounts = many ? [part.computed] : [...part.possible];
      return new Set([...sums].flatMap((sum) => amounts.map((amount) => sum + amount)));
    },
    new Set([0]),
  );
}
