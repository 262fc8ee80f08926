import type { Finding } from "../checks/run-checks";
import type { Words } from "../messages/words";

/** What is wrong, why it matters and what to do, as sentences in the user's language. */
export interface Description {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The words for a finding. */
export function describe(finding: Finding, words: Words): Description {
  const wording = words.checks[finding.check] as (facts: Finding["facts"]) => Description;
  return wording(finding.facts);
}
