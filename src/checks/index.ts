import { amountInWordsMismatch } from "./amount-in-words-mismatch";
import { budgetOverFund } from "./budget-over-fund";
import { cellError } from "./cell-error";
import type { Check } from "./check";
import { costLineAmountMismatch } from "./cost-line-amount-mismatch";
import { costLineDuplicate } from "./cost-line-duplicate";
import { costLineIncomplete } from "./cost-line-incomplete";
import { costSubtotalMismatch } from "./cost-subtotal-mismatch";
import { costTotalMismatch } from "./cost-total-mismatch";
import { dateImpossible } from "./date-impossible";
import { documentNumberFormat } from "./document-number-format";
import { eventBeforePlan } from "./event-before-plan";
import { formulaOverwritten } from "./formula-overwritten";
import { giftCountMismatch } from "./gift-count-mismatch";
import { groupQuotaMismatch } from "./group-quota-mismatch";
import { headcountLineMismatch } from "./headcount-line-mismatch";
import { headcountTotalMismatch } from "./headcount-total-mismatch";
import { negativeOrFraction } from "./negative-or-fraction";
import { normUnknown } from "./norm-unknown";
import { notANumber } from "./not-a-number";
import { rosterOverQuota } from "./roster-over-quota";
import { sectionNumberRepeated } from "./section-number-repeated";
import { unitPriceOverNorm } from "./unit-price-over-norm";
import { venueOverCapacity } from "./venue-over-capacity";
import { weekdayMismatch } from "./weekday-mismatch";

/** Every check, in the order in which the documentation lists them. */
export const allChecks = [
  costLineAmountMismatch,
  costSubtotalMismatch,
  costTotalMismatch,
  amountInWordsMismatch,
  groupQuotaMismatch,
  headcountTotalMismatch,
  headcountLineMismatch,
  budgetOverFund,
  unitPriceOverNorm,
  dateImpossible,
  eventBeforePlan,
  rosterOverQuota,
  venueOverCapacity,
  cellError,
  formulaOverwritten,
  notANumber,
  negativeOrFraction,
  costLineIncomplete,
  costLineDuplicate,
  weekdayMismatch,
  sectionNumberRepeated,
  documentNumberFormat,
  normUnknown,
  giftCountMismatch,
] as const;

type AnyCheck = (typeof allChecks)[number];

export type CheckId = AnyCheck["id"];

/** What the check of that id tells about a finding. */
export type FactsOf<Id extends CheckId> =
  Extract<AnyCheck, { readonly id: Id }> extends Check<Id, infer Facts> ? Facts : never;

export const checkIds: readonly CheckId[] = allChecks.map((check) => check.id);
