import { toIsoDate, type Weekday } from "../../src/plan/calendar-date";
import { emptyCostLine, emptyPlan } from "../../src/plan/empty-plan";
import { headsCounted } from "../../src/plan/people";
import { placeless } from "../../src/plan/place";
import type {
  AttendeeGroup,
  Attendees,
  CellProblem,
  CostLine,
  DateMention,
  Member,
  Plan,
  RosterEntry,
  RosterStatus,
} from "../../src/plan/plan";
import type { ColumnId, TableName } from "../../src/plan/tables";
import type { Read } from "../../src/plan/place";

export function maybe<T>(value: T | null | undefined): Read<T> | null {
  return value === null || value === undefined ? null : placeless(value);
}

export function member(name: string, quota: number | null, more: Partial<Member> = {}): Member {
  return {
    name: placeless(name),
    quota: maybe(quota),
    approximate: false,
    range: null,
    attended: null,
    note: null,
    ...more,
  };
}

export function group(
  name: string | null,
  declared: number | null,
  members: Member[] = [],
  overlap?: number,
): AttendeeGroup {
  return { name: maybe(name), declared: maybe(declared), overlap: maybe(overlap), members };
}

export function attendees(declaredTotal: number | null, ...groups: AttendeeGroup[]): Attendees {
  return { declaredTotal: maybe(declaredTotal), groups };
}

export interface LineParts {
  readonly times?: number;
  readonly stated?: number | null;
  readonly section?: string;
  readonly note?: string;
  readonly fund?: string;
}

/** A line of quantity × unit price that states its right amount, unless told otherwise. */
export function line(
  item: string | null,
  unit: string | null,
  quantity: number | null,
  unitPrice: number | null,
  { times = 1, stated, section, note, fund }: LineParts = {},
): CostLine {
  const amount = quantity === null || unitPrice === null ? null : quantity * times * unitPrice;
  return {
    ...emptyCostLine,
    item: maybe(item),
    unit: maybe(unit),
    quantity: maybe(quantity),
    times: placeless(times),
    unitPrice: maybe(unitPrice),
    statedAmount: maybe(stated === undefined ? amount : stated),
    section: maybe(section),
    note: maybe(note),
    fund: maybe(fund),
  };
}

export function lump(item: string, amount: number, parts: LineParts = {}): CostLine {
  return line(item, null, 1, amount, parts);
}

/** A plan whose lines count the heads that their words tell, as the reader does it. */
export function plan(parts: Partial<Plan>): Plan {
  const whole = { ...emptyPlan, ...parts };
  return { ...whole, budget: { ...whole.budget, lines: whole.budget.lines.map((each) => withHeads(each, whole)) } };
}

function withHeads(each: CostLine, { attendees }: Plan): CostLine {
  const counts = headsCounted(each.item?.value ?? null, each.unit?.value ?? null, each.note?.value ?? null, attendees);
  return { ...each, counts };
}

export interface BudgetParts {
  readonly total?: number | null;
  readonly words?: string;
  readonly subtotals?: readonly (readonly [section: string, stated: number])[];
}

/** A budget with the right total, unless told otherwise. */
export function budget(lines: CostLine[], { total, words, subtotals = [] }: BudgetParts = {}): Plan["budget"] {
  const sum = lines.reduce((all, each) => all + (each.statedAmount?.value ?? 0), 0);
  return {
    lines,
    subtotals: subtotals.map(([section, stated]) => ({ section, stated: placeless(stated) })),
    declaredTotal: maybe(total === undefined ? sum : total),
    declaredWords: maybe(words),
  };
}

export function dated(day: number, month: number, year: number, weekday: Weekday | null = null): Read<DateMention> {
  return placeless({ date: { day, month, year }, weekday });
}

export function onDay(day: number, month: number, year: number): Read<string> {
  return placeless(toIsoDate({ day, month, year }) ?? "");
}

export function headings(...all: string[]): Plan["headings"] {
  return all.map((text) => placeless({ number: text.split(". ")[0] ?? "", text: text.split(". ")[1] ?? "" }));
}

export function guests(memberName: string, count: number, status: RosterStatus): RosterEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    name: placeless(`Đại biểu ${i + 1}`),
    position: null,
    unit: null,
    member: placeless(memberName),
    status: placeless(status),
  }));
}

export function cellProblem(
  kind: CellProblem["kind"],
  shown: string,
  table: TableName,
  row: number,
  column: ColumnId,
  expected: CellProblem["expected"] = null,
): CellProblem {
  return { kind, shown, expected, place: { in: "table", table, row, column } };
}
