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

/** The spelling for the sums of a plan: what the user chose, or the plan's own where it is the usual one. */
export function wordStyleFor({ budget }: Plan, chosen: WordStyle): WordStyle {
  const words = budget.declaredWords?.value ?? null;
  const isUsual = (Object.keys(defaultWordStyle) as (keyof WordStyle)[]).every(
    (part) => chosen[part] === defaultWordStyle[part],
  );
  return words === null || !isUsual ? chosen : { ...wordStyleOf(words), suffix: suffixOf(words) };
}

/** Words without a currency are words of đồng all the same. */
function suffixOf(words: string): WordStyle["suffix"] {
  return wordStyleOf(words).suffix || defaultWordStyle.suffix;
}
