import { isVietnameseSyllable } from "./vietnamese-syllable";

/** How much of a text is looked at: enough to be sure, and the same for a book. */
const sampleLength = 200_000;
const leastShare = 0.8;
const leastLead = 0.15;

/**
 * Which reading of one text is Vietnamese, or null where none is, or two are: a text is never garbled by a guess.
 * Only words with letters beyond ASCII tell the readings apart; a text without any is the first reading.
 */
export function recogniseVietnamese<Name extends string>(
  readings: readonly { readonly name: Name; readonly read: (sample: string) => string }[],
  text: string,
): Name | null {
  const sample = text.slice(0, sampleLength);
  const scored = readings.map(({ name, read }) => ({ name, share: shareOfSyllables(read(sample)) }));
  if (scored.every(({ share }) => share === null)) return scored[0]?.name ?? null;
  const [best, second] = scored.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (best === undefined || (best.share ?? 0) < leastShare) return null;
  return (best.share ?? 0) - (second?.share ?? 0) < leastLead ? null : best.name;
}

/** The share of Vietnamese syllables among the words with letters beyond ASCII; null where there are none. */
export function shareOfSyllables(text: string): number | null {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const telling = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  return telling.length === 0 ? null : telling.filter(isVietnameseSyllable).length / telling.length;
}
