/** A number as it stands in a text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** With thousands set apart: "2.000.000", "3 500 000". */
  readonly grouped: boolean;
}

const grouped = /\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?![\d])(?:,00(?!\d)|\.00(?!\d))?(?![.,]?\d)/y;
const simple = /\d{1,15}(?:[.,]\d{1,2}(?![\d]|[.,]\d))?/y;

/** A times sign before a number in a folded text; the x of "HTX 68" is none. */
export const timesNumber = /(?<![a-z])[x×*] ?\d/;

/**
 * The numbers of a folded text, left to right. "2.000.000", "2,000,000" and "2 000 000" are two million,
 * "1,5" is one and a half. Numbers glued to a letter before ("A4", "K35") are none.
 */
export function numbersIn(plain: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let at = 0; at < plain.length;) {
    const code = plain.charCodeAt(at);
    if (code < 48 || code > 57) {
      at++;
      continue;
    }
    const token = numberAt(plain, at);
    if (!token) {
      at = endOfRun(plain, at);
      continue;
    }
    if (!/[a-z_]/.test(plain.charAt(at - 1)) || /(^|[^a-z])x$/.test(plain.slice(Math.max(0, at - 2), at)))
      tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The number that begins at a place, or null where it is too long to be one. */
export function numberAt(plain: string, at: number): NumberToken | null {
  grouped.lastIndex = at;
  const group = grouped.exec(plain);
  if (group && !isSpacedByChance(group)) {
    const digits = group[0].replace(/[.,]00$/, (tail) => (group[1] === tail.charAt(0) ? tail : "")).replace(/\D/g, "");
    const value = Number(digits);
    return Number.isSafeInteger(value) ? { start: at, end: at + group[0].length, value, grouped: true } : null;
  }
  simple.lastIndex = at;
  const plainNumber = simple.exec(plain);
  if (!plainNumber || /^(\d|[.,]\d)/.test(plain.slice(at + plainNumber[0].length, at + plainNumber[0].length + 2)))
    return null;
  const value = Number(plainNumber[0].replace(",", "."));
  return { start: at, end: at + plainNumber[0].length, value, grouped: false };
}

/** Where digits, dots and commas from a place on end: what is no number as a whole has no numbers inside. */
export function endOfRun(plain: string, at: number): number {
  let end = at;
  while (end < plain.length && /[\d.,]/.test(plain.charAt(end))) end++;
  return end;
}

/** "tầng 5 200 người": blanks group digits only where two groups follow or the number is a round thousand. */
function isSpacedByChance(group: RegExpExecArray): boolean {
  if (group[1] !== " ") return false;
  return group[0].split(" ").length === 2 && !group[0].endsWith("000") && !group[0].endsWith("500");
}
