import type { WordStyle } from "../plan/amount-in-words";
import { defaultWordStyle } from "../plan/amount-in-words";
import { hasPhrase, wordText } from "../plan/word-text";

/** The regional spelling that an amount in words is written in, so that corrected words keep it. */
export function wordStyleOf(words: string): WordStyle {
  const text = wordText(words);
  const { thousand, odd, billion } = defaultWordStyle;
  return {
    thousand: hasPhrase(text, "ngàn") ? "ngàn" : thousand,
    odd: hasPhrase(text, "lẻ") ? "lẻ" : odd,
    billion: hasPhrase(text, "tỉ") ? "tỉ" : billion,
    suffix: hasPhrase(text, "chẵn") ? "đồng chẵn" : hasPhrase(text, "đồng") ? "đồng" : "",
  };
}
