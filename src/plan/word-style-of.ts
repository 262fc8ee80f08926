import { defaultWordStyle, type WordStyle } from "./amount-in-words";
import type { Plan } from "./plan";
import { hasPhrase, wordText } from "./word-text";

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

/** The language that an amount in words is written in; null where no word of it tells. */
export function amountLanguageOf(words: string): "vi" | "en" | null {
  const text = wordText(words);
  const has = (signs: readonly string[]) => signs.some((sign) => hasPhrase(text, sign));
  if (has(["đồng", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm", "mươi", "mười"])) return "vi";
  return has(["dong", "thousand", "million", "billion", "hundred"]) ? "en" : null;
}

/** The spelling for the sums of a plan: what the user chose; null is the plan's own, or else the usual one. */
export function wordStyleFor({ budget }: Pick<Plan, "budget">, chosen: WordStyle | null): WordStyle {
  return spellingFor(budget.declaredWords?.value ?? null, chosen);
}

/** As {@link wordStyleFor}, for the words in which a plan states its total; null where it does not. */
export function spellingFor(words: string | null, chosen: WordStyle | null): WordStyle {
  if (chosen !== null) return chosen;
  return words === null ? defaultWordStyle : { ...wordStyleOf(words), suffix: suffixOf(words) };
}

/** Words without a currency are words of đồng all the same. */
function suffixOf(words: string): WordStyle["suffix"] {
  return wordStyleOf(words).suffix || defaultWordStyle.suffix;
}
