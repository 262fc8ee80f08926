import { statedHeads } from "../plan/parts";
import { headsOfRef } from "../plan/people";
import type { AttendeeGroup, Attendees, CostLine, HeadRef, Plan } from "../plan/plan";

/** Lowest and highest number of people that numbers written as ranges allow. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** False where somebody has no number, so that a larger stated number may be right. */
  readonly complete: boolean;
}

/** The people of a group by its members, less those counted elsewhere. */
export function memberSpan(group: AttendeeGroup): Span {
  const overlap = group.overlap?.value ?? 0;
  const known = group.members.flatMap(({ quota, range }) => {
    if (quota === null || quota.value < 0 || !Number.isInteger(quota.value)) return [];
    return [range ?? [quota.value, quota.value]];
  });
  return {
    low: known.reduce((sum, [low]) => sum + low, 0) - overlap,
    high: known.reduce((sum, [, high]) => sum + high, 0) - overlap,
    complete: group.members.length > 0 && known.length === group.members.length,
  };
}

/** Whether a stated number contradicts a span. People who were not understood can only add to it. */
export function outside(stated: number, span: Span, unread: boolean): boolean {
  return stated < span.low || (stated > span.high && span.complete && !unread);
}

/** Whether what an inexact number allows and what the people add up to have a number in common. */
export function meets(range: readonly [number, number] | undefined, span: Span): boolean {
  return range !== undefined && range[0] <= span.high && (range[1] >= span.low || !span.complete);
}

/** The groups together, each by its stated number, or else by its members. */
export function statedSpan({ groups }: Attendees): Span {
  return addSpans(groups.map(statedSpanOf));
}

/**
 * Every overall number that the groups allow when a group counts by its stated number or by its members:
 * an overall number in here is at most a consequence of a group that does not add up.
 */
export function possibleSpans({ groups }: Attendees): readonly Span[] {
  const choices = groups.map((group) => (group.members.length === 0 ? [statedSpanOf(group)] : spansOf(group)));
  return choices
    .slice(0, 12)
    .reduce<Span[]>(
      (spans, choice) => spans.flatMap((span) => choice.map((one) => addSpans([span, one]))),
      [addSpans(choices.slice(12).flatMap((choice) => choice.slice(0, 1)))],
    );
}

/** What more people (or fewer) do to the lines that count them by the stated number; null where no line does. */
export function effectOnLines(plan: Plan, counted: (ref: HeadRef) => boolean, difference: number): number | null {
  const lines = plan.budget.lines.filter((line) => {
    if (line.counts === null || line.quantity === null || line.unitPrice === null || !counted(line.counts))
      return false;
    return line.quantity.value === headsOfRef(line.counts, plan.attendees);
  });
  if (lines.length === 0 || difference === 0) return null;
  return lines.reduce((sum, line) => sum + difference * pricePerHead(line), 0);
}

/** Unit price × times of a line, in đồng. */
export function pricePerHead(line: CostLine): number {
  return (line.unitPrice?.value ?? 0) * (line.times?.value ?? 1);
}

function statedSpanOf(group: AttendeeGroup): Span {
  const stated = group.declared === null ? null : statedHeads(group);
  const { declaredRange } = group;
  if (stated !== null && declaredRange) return { low: declaredRange[0], high: declaredRange[1], complete: true };
  return stated === null ? memberSpan(group) : { low: stated, high: stated, complete: true };
}

function spansOf(group: AttendeeGroup): Span[] {
  return group.declared === null ? [memberSpan(group)] : [statedSpanOf(group), memberSpan(group)];
}

function addSpans(spans: readonly Span[]): Span {
  return {
    low: spans.reduce((sum, span) => sum + span.low, 0),
    high: spans.reduce((sum, span) => sum + span.high, 0),
    complete: spans.every((span) => span.complete),
  };
}
