import type { CheckId, FactsOf } from "../checks";
import type { Severity } from "../checks/check";
import type { FixId } from "../checks/fix-id";
import type { Grouping } from "./format";

/** What is wrong, why it matters and what to do, as sentences. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The wording of every check, from the facts of a finding. `grouping` is the language's own where left out. */
export type CheckWords = {
  readonly [Id in CheckId]: (facts: FactsOf<Id>, grouping?: Grouping) => FindingText;
};

export type CheckNames = { readonly [Id in CheckId]: string };
export type FixNames = { readonly [Id in FixId]: string };
export type SeverityNames = { readonly [S in Severity]: string };
