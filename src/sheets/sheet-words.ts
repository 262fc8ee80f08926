import type { RosterStatus } from "../plan/plan";
import type { ColumnOf, TableName } from "../plan/tables";
import type { AmountLanguage } from "./words-formula";

/** The sheets that hold tables. The summary sheet has words of its own. */
export const sheetIds = ["plan", "costs", "attendees", "roster", "norms", "agenda", "assignments"] as const;
export type SheetId = (typeof sheetIds)[number];

/** Rows of the table `KeHoach` that stand once, in their order. */
export const planFields = [
  "title",
  "documentNumber",
  "documentNumberWritten",
  "documentDate",
  "eventDate",
  "eventEnd",
  "sessions",
  "place",
  "capacity",
  "signerPosition",
  "signerName",
  "declaredHeads",
  "declaredHeadsRange",
  "computedHeads",
  "headsToCount",
  "fundingSource",
  "fundLimit",
  "declaredTotal",
  "computedTotal",
  "totalDifference",
  "declaredWords",
  "computedWords",
  "remainingFund",
  "actualTotal",
  "linesToReview",
] as const;
export type PlanField = (typeof planFields)[number];

/**
 * Every word of the sheets that hold tables. Sheet names have at most 31 characters; headers contain none of
 * `[ ] # ' @`. A text with `{…}` takes values at these places.
 */
export interface SheetWords {
  readonly language: AmountLanguage;
  readonly sheets: Readonly<Record<SheetId, { readonly name: string; readonly title: string; readonly hint: string }>>;
  readonly headers: { readonly [T in TableName]: { readonly [C in ColumnOf<T>]: string } };
  /** Labels of the rows of `KeHoach`. */
  readonly fields: Readonly<Record<PlanField, string>>;
  /** Rows of `KeHoach` that stand any number of times: the label, or the label up to the name that follows it. */
  readonly repeated: {
    readonly recipient: string;
    readonly statedSubtotal: string;
    readonly computedSubtotal: string;
    readonly fundTotal: string;
  };
  readonly choices: {
    readonly everyone: string;
    readonly awardees: string;
    /** In `counts`: the line counts no heads, whatever its wording. */
    readonly nobody: string;
    readonly approximate: string;
    /** Item of a line for contingencies. */
    readonly contingency: string;
    readonly status: Readonly<Record<RosterStatus, string>>;
    readonly paid: readonly string[];
    readonly taskStates: readonly string[];
    /** Stands for the one group of a flat list in the table of quotas. */
    readonly flatGroup: string;
  };
  /** What the check columns say; `{…}` are figures. */
  readonly says: {
    readonly cellError: string;
    readonly notNumber: string;
    readonly negative: string;
    readonly noItem: string;
    readonly noQuantity: string;
    readonly noPrice: string;
    readonly amountDiffers: string;
    readonly headsDiffer: string;
    readonly groupUnknown: string;
    readonly noGroup: string;
    readonly rosterOverQuota: string;
    readonly quotaDiffers: string;
    readonly totalHeadsDiffer: string;
    readonly totalDiffers: string;
    readonly wordsDiffer: string;
    readonly subtotalDiffers: string;
    readonly overFund: string;
    readonly overCapacity: string;
    readonly eventBeforePlan: string;
    readonly endBeforeStart: string;
    readonly overspent: string;
    readonly duplicate: string;
    readonly memberUnknown: string;
    readonly noBasis: string;
    readonly validityReversed: string;
  };
  /** Shown beside an input cell when it is chosen, and when what is typed is refused. */
  readonly inputs: Readonly<
    Record<
      | "count"
      | "factor"
      | "money"
      | "date"
      | "group"
      | "member"
      | "status"
      | "counts"
      | "paid"
      | "taskState"
      | "approximate"
      | "section",
      { readonly title: string; readonly message: string }
    >
  >;
}
