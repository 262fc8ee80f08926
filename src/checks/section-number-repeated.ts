import { defineCheck } from "./check";

export interface SectionNumberRepeatedFacts {
  readonly number: string;
  readonly first: string;
  readonly second: string;
}

type Numbering = "roman" | "letter" | "figure";

/**
 * Two sections bear the same number. Numbering that begins anew (an annex, or sections below a new heading of
 * another kind) is a run of its own.
 */
export const sectionNumberRepeated = defineCheck({
  id: "section-number-repeated",
  severity: "warning",
  *find(plan) {
    const runs = new Map<Numbering, Map<string, string>>();
    let before: { numbering: Numbering; number: string } | null = null;
    for (const [i, { value, place }] of plan.headings.entries()) {
      const number = value.number.trim().toUpperCase();
      const numbering = numberingOf(number, before?.number ?? null);
      if (isFirst(number) && before !== null && (before.numbering !== numbering || !isFirst(before.number))) {
        runs.delete(numbering);
      }
      before = { numbering, number };
      const run = runs.get(numbering) ?? new Map<string, string>();
      runs.set(numbering, run);
      const first = run.get(number);
      run.set(number, first ?? value.text);
      if (first === undefined) continue;
      const facts: SectionNumberRepeatedFacts = { number: value.number, first, second: value.text };
      yield { path: `headings.${i}`, place, facts, expected: null, actual: value.number, effect: null, fixes: [] };
    }
  },
});

/** "I" behind "H" is a letter, "C" and "D" always; else I, V and X are Roman. */
function numberingOf(number: string, before: string | null): Numbering {
  if (/^\d/u.test(number)) return "figure";
  const next = before?.length === 1 && String.fromCodePoint((before.codePointAt(0) ?? 0) + 1) === number;
  if (/^[IVX]$/u.test(number)) return next && before !== "I" ? "letter" : "roman";
  return /^[IVXLC]{2,}$/u.test(number) ? "roman" : "letter";
}

function isFirst(number: string): boolean {
  return number === "I" || number === "A" || number === "1";
}
