import type { Finding } from "../checks/run-checks";
import type { FindingText } from "../messages/check-words";
import type { Grouping } from "../messages/format";
import type { Words } from "../messages/words";

/** The words for a finding: what is wrong, why it matters and what to do. `grouping` is the language's own if left out. */
export function describe(finding: Finding, words: Words, grouping?: Grouping): FindingText {
  const wording = words.checks[finding.check] as (facts: Finding["facts"], grouping?: Grouping) => FindingText;
  return wording(finding.facts, grouping);
}
