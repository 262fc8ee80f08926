import type { IsoDate, Weekday, WrittenDate } from "./calendar-date";
import type { Dong } from "./dong";
import type { Norm } from "./norm";
import type { Place, Read } from "./place";

/**
 * A conference plan, the one value in the middle of the house: reading a document and reading back a
 * workbook both end here, and every check starts here. What the plan does not say is null or an empty
 * list, never a guess.
 */
export interface Plan {
  readonly title: Read<string> | null;
  readonly documentNumber: Read<DocumentNumber> | null;
  readonly documentDate: Read<IsoDate> | null;
  /** First day of the event. */
  readonly eventDate: Read<IsoDate> | null;
  /** Last day of an event of several days. */
  readonly eventEnd: Read<IsoDate> | null;
  readonly sessions: Read<number> | null;
  readonly place: Read<string> | null;
  /** Stated number of seats of the place. */
  readonly capacity: Read<number> | null;
  readonly fundingSource: Read<string> | null;
  /** Stated limit of the funding source. */
  readonly fundLimit: Read<Dong> | null;
  readonly agenda: readonly AgendaItem[];
  readonly assignments: readonly Assignment[];
  readonly recipients: readonly Read<string>[];
  readonly signer: Signer | null;
  readonly attendees: Attendees;
  readonly budget: Budget;
  /** People on the roster, where there is one. */
  readonly roster: readonly RosterEntry[];
  /** The user's norms, where the workbook has a table of them. */
  readonly norms: readonly Norm[];
  /** Numbered top-level headings of the document, in order ("II", "Thành phần tham dự"). */
  readonly headings: readonly Read<Heading>[];
  /** Every full date that the document names, with its weekday where one is named. */
  readonly dates: readonly Read<DateMention>[];
  /** Lines that look like they belong to the plan's figures and were not understood. */
  readonly unread: readonly Unread[];
  /** Cells of our tables that cannot be taken as they stand. */
  readonly cellProblems: readonly CellProblem[];
}

/** Number and symbol of an administrative document. Decree 30/2020/NĐ-CP, Annex I, part II, clause 3. */
export interface DocumentNumber {
  /** As somebody typed it: "37 KH/UBND". */
  readonly written: string;
  /** As the decree asks: "37/KH-UBND". */
  readonly proper: string;
}

export interface AgendaItem {
  readonly item: Read<string>;
  readonly lead: Read<string> | null;
  readonly minutes: Read<number> | null;
}

export interface Assignment {
  readonly unit: Read<string>;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly task: Read<string>;
  readonly due: Read<string> | null;
  readonly state: Read<string> | null;
}

export interface Signer {
  /** Capacity and position: "CHỦ TỊCH", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH". */
  readonly position: Read<string> | null;
  readonly name: Read<string> | null;
}

export interface Attendees {
  readonly declaredTotal: Read<number> | null;
  /** What the overall number allows where it is written as a range or with "khoảng"; absent where it is exact. */
  readonly declaredRange?: readonly [number, number];
  readonly groups: readonly AttendeeGroup[];
}

export interface AttendeeGroup {
  /** Null in a plan with one flat list. */
  readonly name: Read<string> | null;
  readonly declared: Read<number> | null;
  /** What the stated number allows where it is written as a range or with "khoảng"; absent where it is exact. */
  readonly declaredRange?: readonly [number, number];
  /** People who are counted in this group and in another one: recorded by the user, never read from a document. */
  readonly overlap: Read<number> | null;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: Read<string>;
  readonly quota: Read<number> | null;
  /** True for "khoảng", "dự kiến khoảng", "trên dưới" and for ranges, whose upper end is taken. */
  readonly approximate: boolean;
  /** The range as written ("từ 40 đến 50"); null where the plan names one number. */
  readonly range: readonly [number, number] | null;
  readonly attended: Read<number> | null;
  readonly note: Read<string> | null;
}

/** Which people a per-head cost line counts: everyone, the awardees, or a part named as a group or member. */
export type HeadRef =
  { readonly of: "all" } | { readonly of: "awardees" } | { readonly of: "part"; readonly name: string };

export interface CostLine {
  /** Name of the budget section it stands in; null in a flat list. */
  readonly section: Read<string> | null;
  readonly item: Read<string> | null;
  /** Null for a lump sum. */
  readonly unit: Read<string> | null;
  readonly quantity: Read<number> | null;
  /** Second factor: sessions, days, rounds. 1 where the plan names none. */
  readonly times: Read<number> | null;
  readonly unitPrice: Read<Dong> | null;
  /** What the plan says that the line costs. */
  readonly statedAmount: Read<Dong> | null;
  /** Null where the text does not tell whose heads are counted. */
  readonly counts: HeadRef | null;
  readonly actual: Read<Dong> | null;
  readonly fund: Read<string> | null;
  readonly note: Read<string> | null;
  /** State of payment, in the workbook only. */
  readonly paid: Read<string> | null;
  /** The whole line in the document, or its row in the table. */
  readonly place: Place;
}

export interface Subtotal {
  readonly section: string;
  readonly stated: Read<Dong>;
}

export interface Budget {
  readonly lines: readonly CostLine[];
  readonly subtotals: readonly Subtotal[];
  readonly declaredTotal: Read<Dong> | null;
  readonly declaredWords: Read<string> | null;
}

export const rosterStatuses = ["invited", "confirmed", "attended", "absent"] as const;
export type RosterStatus = (typeof rosterStatuses)[number];

export interface RosterEntry {
  readonly name: Read<string>;
  readonly position: Read<string> | null;
  readonly unit: Read<string> | null;
  /** Name of the member of the quota table that the person belongs to. */
  readonly member: Read<string> | null;
  readonly status: Read<RosterStatus> | null;
}

export interface Heading {
  /** As written: "II", "3", "A". */
  readonly number: string;
  readonly text: string;
}

export interface DateMention {
  readonly date: WrittenDate;
  readonly weekday: Weekday | null;
}

export interface Unread {
  readonly part: "attendees" | "budget";
  readonly text: string;
  readonly place: Place;
}

export interface CellProblem {
  readonly kind: "error" | "formula-overwritten" | "not-a-number" | "negative" | "fraction";
  /** What the cell shows. */
  readonly shown: string;
  /** For an overwritten formula: the value that the formula would give, where it can be told. */
  readonly expected: number | string | null;
  readonly place: Place;
}
