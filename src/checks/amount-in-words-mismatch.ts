import { amountInWords } from "../plan/amount-in-words";
import { differingGroup, readAmountWords, type DigitGroup } from "../plan/read-amount-words";
import { contradicts, hasUnread, sumsOfBudget } from "./amounts";
import { defineCheck } from "./check";
import { wordStyleOf } from "../plan/word-style-of";

export interface AmountInWordsMismatchFacts {
  readonly words: string;
  /** What the words say, and what the figures say. */
  readonly said: number;
  readonly figures: number;
  /** The highest group of three digits in which they differ. */
  readonly group: DigitGroup | null;
  readonly rightWords: string;
}

/**
 * The words say another amount than the stated total. Words that agree with a wrong total are right; where the
 * figures alone went wrong and the words name the sum of the lines, the wrong total is the one finding.
 */
export const amountInWordsMismatch = defineCheck({
  id: "amount-in-words-mismatch",
  severity: "error",
  *find(plan) {
    const { declaredWords, declaredTotal, lines } = plan.budget;
    const read = declaredWords === null ? null : readAmountWords(declaredWords.value);
    if (declaredWords === null || read === null || !read.ok) return;
    const sums = sumsOfBudget(plan);
    const unsure = hasUnread(plan, "budget");
    const summed = lines.length > 0 && sums.complete && !unsure ? sums.computed : null;
    const figures = declaredTotal?.value ?? summed;
    if (figures === null || read.amount === figures || figures < 0) return;
    const namesSum = lines.length > 0 && sums.possible.has(read.amount);
    if (namesSum && (declaredTotal === null || contradicts(figures, sums, unsure))) return;

    const rightWords = amountInWords(figures, wordStyleOf(declaredWords.value));
    const facts: AmountInWordsMismatchFacts = {
      words: declaredWords.value,
      said: read.amount,
      figures,
      group: differingGroup(read.amount, figures),
      rightWords,
    };
    yield {
      path: "budget.declaredWords",
      place: declaredWords.place,
      facts,
      expected: figures,
      actual: read.amount,
      effect: null,
      fixes: [{ id: "write-right-words", edits: [{ path: "budget.declaredWords", value: rightWords }] }],
    };
  },
});
