import type { Place, Read } from "../plan/place";
import type { CostLine, Plan } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";
import { defineCheck } from "./check";

export interface NegativeOrFractionFacts {
  readonly problem: "negative" | "fraction";
  /** What is counted: people, money, or how often. */
  readonly of: Counted;
  readonly shown: string;
}

export type Counted = "people" | "money" | "amount";

interface Figure {
  readonly path: PlanPath;
  readonly read: Read<number> | null;
  readonly of: Counted;
}

/**
 * A count or a price below zero, or a fraction of a person or a đồng. Half days, half months and other measured
 * quantities are fine.
 */
export const negativeOrFraction = defineCheck({
  id: "negative-or-fraction",
  severity: "warning",
  *find(plan) {
    const seen: Place[] = [];
    for (const { path, read, of } of figuresOf(plan)) {
      const problem = read === null ? null : problemOf(read.value, of);
      if (read === null || problem === null) continue;
      seen.push(read.place);
      const facts: NegativeOrFractionFacts = { problem, of, shown: String(read.value) };
      yield { path, place: read.place, facts, expected: null, actual: read.value, effect: null, fixes: [] };
    }
    for (const { kind, shown, place } of plan.cellProblems) {
      if ((kind !== "negative" && kind !== "fraction") || seen.some((other) => isSame(other, place))) continue;
      const facts: NegativeOrFractionFacts = { problem: kind, of: "amount", shown };
      yield { path: null, place, facts, expected: null, actual: shown, effect: null, fixes: [] };
    }
  },
});

function problemOf(value: number, of: Counted): NegativeOrFractionFacts["problem"] | null {
  if (value < 0) return "negative";
  return of !== "amount" && !Number.isInteger(value) ? "fraction" : null;
}

function figuresOf(plan: Plan): Figure[] {
  const { attendees, budget } = plan;
  return [
    { path: "sessions", read: plan.sessions, of: "amount" },
    { path: "capacity", read: plan.capacity, of: "people" },
    { path: "fundLimit", read: plan.fundLimit, of: "money" },
    { path: "attendees.declaredTotal", read: attendees.declaredTotal, of: "people" },
    ...attendees.groups.flatMap((group, i): Figure[] => [
      { path: `attendees.groups.${i}.declared`, read: group.declared, of: "people" },
      { path: `attendees.groups.${i}.overlap`, read: group.overlap, of: "people" },
      ...group.members.map((member, j): Figure => ({
        path: `attendees.groups.${i}.members.${j}.quota`,
        read: member.quota,
        of: "people",
      })),
    ]),
    ...budget.lines.flatMap((line, i): Figure[] => [
      { path: `budget.lines.${i}.quantity`, read: line.quantity, of: countedBy(line) },
      { path: `budget.lines.${i}.times`, read: line.times, of: "amount" },
      { path: `budget.lines.${i}.unitPrice`, read: line.unitPrice, of: "money" },
      { path: `budget.lines.${i}.statedAmount`, read: line.statedAmount, of: "money" },
    ]),
    ...budget.subtotals.map(({ stated }, i): Figure => ({
      path: `budget.subtotals.${i}.stated`,
      read: stated,
      of: "money",
    })),
    { path: "budget.declaredTotal", read: budget.declaredTotal, of: "money" },
  ];
}

function countedBy(line: CostLine): Counted {
  return line.counts !== null || /^\s*(người|đại biểu)/iu.test(line.unit?.value.normalize("NFC") ?? "")
    ? "people"
    : "amount";
}

function isSame(a: Place, b: Place): boolean {
  if (a.in === "table") return b.in === "table" && a.table === b.table && a.row === b.row && a.column === b.column;
  return a.in === "document" && b.in === "document" && a.line === b.line && a.start === b.start;
}
