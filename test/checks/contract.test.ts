import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allChecks, checkIds, type CheckId } from "../../src/checks";
import type { Severity } from "../../src/checks/check";
import { fixIds } from "../../src/checks/fix-id";
import { runChecks, type Finding } from "../../src/checks/run-checks";
import type { FindingText } from "../../src/messages/check-words";
import * as en from "../../src/messages/en/checks";
import * as vi from "../../src/messages/vi/checks";
import { cases, type Case } from "./cases";

const root = join(__dirname, "../..");
const noNorms = { caps: [], kinds: [] };

/** The promise: ids and severities for ever. */
const promised: { readonly [Id in CheckId]: Severity } = {
  "cost-line-amount-mismatch": "error",
  "cost-subtotal-mismatch": "error",
  "cost-total-mismatch": "error",
  "amount-in-words-mismatch": "error",
  "group-quota-mismatch": "error",
  "headcount-total-mismatch": "error",
  "headcount-line-mismatch": "error",
  "budget-over-fund": "error",
  "unit-price-over-norm": "error",
  "date-impossible": "error",
  "event-before-plan": "error",
  "roster-over-quota": "error",
  "venue-over-capacity": "error",
  "cell-error": "error",
  "formula-overwritten": "warning",
  "not-a-number": "warning",
  "negative-or-fraction": "warning",
  "cost-line-incomplete": "warning",
  "cost-line-duplicate": "warning",
  "weekday-mismatch": "warning",
  "section-number-repeated": "warning",
  "document-number-format": "warning",
  "norm-unknown": "hint",
  "gift-count-mismatch": "hint",
};

function check({ plan, norms }: Case): Finding[] {
  return runChecks(plan, norms ?? noNorms);
}

function say(words: typeof vi, finding: Finding): FindingText {
  const wording = words.checks[finding.check] as (facts: Finding["facts"]) => FindingText;
  return wording(finding.facts);
}

it("has the checks that are promised, with their severities", () => {
  expect(Object.fromEntries(allChecks.map(({ id, severity }) => [id, severity]))).toEqual(promised);
});

it("has no page for a check that is not there", () => {
  const pages = readdirSync(join(root, "docs/checks")).map((name) => name.replace(/\.md$/u, ""));
  expect(pages.sort()).toEqual([...checkIds].sort());
});

describe.each(checkIds)("%s", (id) => {
  const { accepted, rejected } = cases[id];

  it("has a file of its own name that declares it, and a page", () => {
    expect(readFileSync(join(root, `src/checks/${id}.ts`), "utf8")).toContain(`id: "${id}"`);
    expect(existsSync(join(root, `docs/checks/${id}.md`))).toBe(true);
  });

  it("has at least one case that it accepts and one that it rejects", () => {
    expect(accepted.length).toBeGreaterThan(0);
    expect(rejected.length).toBeGreaterThan(0);
  });

  it.each(accepted)("accepts $says", (accept) => {
    expect(check(accept).filter((finding) => finding.check === id)).toEqual([]);
    expect(errors(accept).filter((other) => other !== "cost-line-incomplete")).toEqual([]);
  });

  it.each(rejected)("rejects $says", (reject) => {
    const { expected, actual, effect } = reject;
    const wanted = Object.fromEntries(
      Object.entries({ expected, actual, effect }).filter(([, value]) => value !== undefined),
    );
    expect(check(reject).filter((finding) => finding.check === id)).toEqual([expect.objectContaining(wanted)]);
    expect(errors(reject).filter((other) => other !== id)).toEqual([]);
  });

  it.each(rejected)("is worded in both languages: $says", (reject) => {
    for (const finding of check(reject)) {
      const both = [say(vi, finding), say(en, finding)];
      for (const { what, why, remedy } of both) {
        for (const sentence of [what, why, remedy]) {
          expect(sentence).toMatch(/^\S.*\.$/su);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s{2}/u);
        }
      }
      expect(both[0]).not.toEqual(both[1]);
      expect(finding.fixes.every((fix) => fix.edits.length > 0 && fixIds.includes(fix.id))).toBe(true);
    }
  });

  it("has a short name in both languages", () => {
    expect(vi.checkNames[id]).not.toBe("");
    expect(en.checkNames[id]).not.toBe("");
  });
});

function errors(one: Case): CheckId[] {
  return check(one)
    .filter(({ severity }) => severity !== "hint")
    .map((finding) => finding.check);
}
