import type { WordStyle } from "../../plan/amount-in-words";
import type { IsoDate } from "../../plan/calendar-date";

/** One who signs. The position may have several lines ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"); a null name leaves room for it. */
export interface Signature {
  readonly position: string;
  readonly name: string | null;
}

/** How the summary sheet shall be. */
export interface SummaryOptions {
  readonly form: "estimate" | "actual";
  /** Spelling of the amount in words; null is as in the plan. */
  readonly wordStyle: WordStyle | null;
  /** Roman numeral of the annex where the document has several; null for the only one. */
  readonly annexNumber: string | null;
  /** Who issued the plan, for the reference line; null takes the issuer's letters from the document number. */
  readonly issuer: string | null;
  /** Place and date above the signatures; a null date leaves room for day, month and year. Null leaves the line out. */
  readonly placeAndDate: { readonly place: string | null; readonly date: IsoDate | null } | null;
  /** From left to right, at most three. */
  readonly signatures: readonly Signature[];
  readonly recipients: boolean;
  readonly attendees: boolean;
  readonly charts: boolean;
  /** What the checks say and what was accepted, as text; null leaves them out. */
  readonly notes: { readonly findings: readonly string[]; readonly accepted: readonly string[] } | null;
}
