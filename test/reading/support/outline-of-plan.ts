import type { Read } from "../../../src/plan/place";
import type { Plan } from "../../../src/plan/plan";
import { signerPosition } from "../../../src/plan/signer-position";

type Value<T> = T | null;

/** What a fixture says beside its plan: the plan's values without their places, and the findings to be raised. */
export interface Expected {
  readonly title: Value<string>;
  readonly documentNumber: Value<string>;
  readonly documentDate: Value<string>;
  readonly eventDate: Value<string>;
  readonly eventEnd?: Value<string>;
  readonly sessions: Value<number>;
  readonly place: Value<string>;
  readonly capacity?: Value<number>;
  readonly fundingSource: Value<string>;
  readonly fundLimit?: Value<number>;
  readonly headings: readonly string[];
  readonly agenda: readonly string[];
  /** Unit and number of tasks. */
  readonly assignments: readonly (readonly [string, number])[];
  readonly recipients: readonly string[];
  readonly signer: readonly [Value<string>, Value<string>] | null;
  readonly declaredHeads: Value<number>;
  /** Group, stated count, members with count and whether it is approximate. */
  readonly groups: readonly (readonly [Value<string>, Value<number>, readonly MemberRow[]])[];
  /** Section, item, unit, quantity, times, unit price, stated amount. */
  readonly lines: readonly (readonly (string | number | null)[])[];
  readonly subtotals: readonly (readonly [string, number])[];
  readonly declaredTotal: Value<number>;
  readonly declaredWords: Value<string>;
  /** Lines that hold a figure and are not understood, by their text. */
  readonly unread?: readonly string[];
  /** Ids of the checks that find something, in any order. */
  readonly findings: readonly string[];
}

export type MemberRow = readonly [string, Value<number>] | readonly [string, Value<number>, boolean];

function valueOf<T>(read: Read<T> | null): T | null {
  return read === null ? null : read.value;
}

/** A plan in the form in which fixtures state what they expect. */
export function outlineOfPlan(plan: Plan): Omit<Expected, "findings"> {
  const { budget } = plan;
  return {
    title: valueOf(plan.title),
    documentNumber: plan.documentNumber?.value.proper ?? null,
    documentDate: valueOf(plan.documentDate),
    eventDate: valueOf(plan.eventDate),
    eventEnd: valueOf(plan.eventEnd),
    sessions: valueOf(plan.sessions),
    place: valueOf(plan.place),
    capacity: valueOf(plan.capacity),
    fundingSource: valueOf(plan.fundingSource),
    fundLimit: valueOf(plan.fundLimit),
    headings: plan.headings.map((heading) => heading.value.number),
    agenda: plan.agenda.map((entry) => entry.item.value),
    assignments: plan.assignments.map(({ unit, tasks }) => [unit.value, tasks.length] as const),
    recipients: plan.recipients.map((entry) => entry.value),
    signer: plan.signer && [
      plan.signer.position && signerPosition(plan.signer.position.value).position,
      valueOf(plan.signer.name),
    ],
    declaredHeads: valueOf(plan.attendees.declaredTotal),
    groups: plan.attendees.groups.map((group) => [
      valueOf(group.name),
      valueOf(group.declared),
      group.members.map(({ name, quota, approximate }) =>
        approximate ? [name.value, valueOf(quota), true] : [name.value, valueOf(quota)],
      ),
    ]),
    lines: budget.lines.map((line) => [
      valueOf(line.section),
      valueOf(line.item),
      valueOf(line.unit),
      valueOf(line.quantity),
      valueOf(line.times),
      valueOf(line.unitPrice),
      valueOf(line.statedAmount),
    ]),
    subtotals: budget.subtotals.map(({ section, stated }) => [section, stated.value] as const),
    declaredTotal: valueOf(budget.declaredTotal),
    declaredWords: valueOf(budget.declaredWords),
    unread: plan.unread.map((unread) => unread.text),
  };
}

/** What a fixture expects, with what it leaves out. */
export function completed(expected: Expected): Omit<Expected, "findings"> {
  const { findings: _findings, ...rest } = expected;
  return { eventEnd: null, capacity: null, fundLimit: null, unread: [], ...rest };
}
