/**
 * Text as a row of bare lower-case words with a space before, between and after: " nước uống 2 buổi ".
 * In NFC, so that both ways to write "ộ" are one; punctuation counts as a space.
 */
export function wordText(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const row = rowOfWords(text);
  if (lately.size >= 10_000) lately.clear();
  lately.set(text, row);
  return row;
}

/** Names are asked for again with each cost line, so what was made of them lately is kept. */
const lately = new Map<string, string>();

function rowOfWords(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return ` ${words.join(" ")} `;
}

/** Whether a {@link wordText} has a phrase in it as whole words. The phrase is lower-case words, one space between. */
export function hasPhrase(text: string, phrase: string): boolean {
  return text.includes(` ${phrase} `);
}

/** Whether a {@link wordText} has any of the phrases in it. */
export function hasAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(text, phrase));
}
