import type { AmountLanguage } from "../words-formula";

/** Every word of the summary sheet. A text with `{…}` takes values at these places. */
export interface SummaryWords {
  readonly language: AmountLanguage;
  readonly sheet: string;
  readonly chartsSheet: string;
  /** The word for an annex, on a line of its own; `numbered` where there are several. */
  readonly annex: string;
  readonly numberedAnnex: string;
  readonly names: { readonly estimate: string; readonly actual: string };
  readonly reference: { readonly full: string; readonly withoutNumber: string; readonly dots: string };
  readonly unit: string;
  readonly headings: {
    readonly costs: string;
    readonly attendees: string;
    readonly findings: string;
    readonly accepted: string;
  };
  readonly columns: {
    readonly no: string;
    readonly item: string;
    readonly unit: string;
    readonly quantity: string;
    readonly times: string;
    readonly unitPrice: string;
    readonly amount: string;
    readonly estimated: string;
    readonly actual: string;
    readonly difference: string;
    readonly percent: string;
    readonly note: string;
    readonly attendees: string;
    readonly heads: string;
    readonly attended: string;
  };
  readonly otherLines: string;
  readonly subtotal: string;
  readonly total: string;
  readonly totalHeads: string;
  readonly inWords: string;
  readonly fund: string;
  readonly ofWhich: string;
  /** For lines that name no fund while others do. */
  readonly noFund: string;
  readonly placeAndDate: string;
  readonly signers: { readonly preparer: string; readonly accountant: string; readonly head: string };
  readonly recipients: string;
  readonly charts: {
    readonly title: string;
    readonly costs: string;
    readonly attendees: string;
    readonly name: string;
    readonly value: string;
    /** For the smaller ones that have no bar of their own. */
    readonly others: string;
  };
  /** The list that those who come sign. */
  readonly signIn: {
    readonly sheet: string;
    readonly title: string;
    readonly name: string;
    readonly position: string;
    readonly unit: string;
    readonly signature: string;
    /** When and where; either may be missing. */
    readonly time: string;
    readonly place: string;
  };
  /** Shown beside the sheet, not printed, when lines were added since it was written. */
  readonly outdated: string;
}
