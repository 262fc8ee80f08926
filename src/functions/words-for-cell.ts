import { functions as english } from "../messages/en/functions";
import type { Language } from "../messages/language";
import { functions as vietnamese } from "../messages/vi/functions";
import { amountInEnglishWords } from "../plan/amount-in-english-words";
import { amountInWords, defaultWordStyle, type WordStyle } from "../plan/amount-in-words";
import { isDong } from "../plan/dong";

export type WordsForCell =
  { readonly ok: true; readonly words: string } | { readonly ok: false; readonly message: string };

/**
 * The amount in words for a cell, or the sentence that says why there is none, in the language asked for.
 *
 * @param style words in any order, parted by blanks or commas: "ngàn lẻ", "chẵn", "số" (the number without đồng), "en"
 */
export function wordsForCell(amount: number, style = ""): WordsForCell {
  const asked = style
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== "");
  const language: Language = asked.some((word) => languages.get(word) === "en") ? "en" : "vi";
  const messages = language === "en" ? english : vietnamese;
  const unknown = asked.find((word) => !choices.has(word) && !languages.has(word));
  if (unknown !== undefined) return { ok: false, message: messages.unknownStyle(unknown) };
  if (!isDong(amount)) return { ok: false, message: messages.notAnAmount };
  if (language === "en") return { ok: true, words: amountInEnglishWords(amount) };
  const chosen = asked.reduce<WordStyle>((all, word) => ({ ...all, ...choices.get(word) }), defaultWordStyle);
  return { ok: true, words: amountInWords(amount, chosen) };
}

const languages: ReadonlyMap<string, Language> = new Map([
  ["vi", "vi"],
  ["en", "en"],
]);

const choices: ReadonlyMap<string, Partial<WordStyle>> = new Map<string, Partial<WordStyle>>([
  ["nghìn", { thousand: "nghìn" }],
  ["ngàn", { thousand: "ngàn" }],
  ["linh", { odd: "linh" }],
  ["lẻ", { odd: "lẻ" }],
  ["tỷ", { billion: "tỷ" }],
  ["tỉ", { billion: "tỉ" }],
  ["đồng", { suffix: "đồng" }],
  ["chẵn", { suffix: "đồng chẵn" }],
  ["số", { suffix: "" }],
]);
