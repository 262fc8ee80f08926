import type { Dong } from "./dong";
import { isDong } from "./dong";

export type AmountWords = { readonly ok: true; readonly amount: Dong } | { readonly ok: false };

/** A group of three digits of an amount; "thousand-billions" are those of nghìn tỷ. */
export type DigitGroup = "units" | "thousands" | "millions" | "billions" | "thousand-billions";

const digitGroups: readonly DigitGroup[] = ["units", "thousands", "millions", "billions", "thousand-billions"];

/**
 * The amount that Vietnamese words name. All regional forms are read (nghìn/ngàn, linh/lẻ or neither,
 * tư/bốn, bảy/bẩy, lăm/nhăm/năm, mốt/một, mươi left out, tỷ/tỉ, rưỡi), with or without "Bằng chữ:",
 * "đồng", "chẵn", capitals, commas, hyphens and brackets. Words that can mean two amounts
 * ("một triệu hai": 1.000.002 or 1.200.000) are not read.
 */
export function readAmountWords(text: string): AmountWords {
  if (text.length > longestWords) return { ok: false };
  const amount = readNumber(numberWords(text));
  return amount !== null && isDong(amount) ? { ok: true, amount } : { ok: false };
}

/** The highest group of three digits in which two amounts differ; null where they are equal. */
export function differingGroup(a: Dong, b: Dong): DigitGroup | null {
  const groupOf = (amount: Dong, power: number): number => Math.floor(amount / 1000 ** power) % 1000;
  return digitGroups.findLast((_, power) => groupOf(a, power) !== groupOf(b, power)) ?? null;
}

/** Fifteen digits take less than 250 letters; what is much longer is something else, and is not searched through. */
const longestWords = 1000;

/** The words of the number itself, in lower case and NFC, without what stands before and behind it. */
function numberWords(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, "");
  const stated = plain
    .replace(/^.*bằng\s+chữ/su, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return stated
    .replace(/^là /u, "")
    .replace(/(?: ?(?:đồng|đ|vnđ|vnd|việt|nam|chẵn|tròn))+$/u, "")
    .split(" ");
}

const scales = [
  { words: ["tỷ", "tỉ"], value: 1e9 },
  { words: ["triệu"], value: 1e6 },
  { words: ["nghìn", "ngàn"], value: 1e3 },
] as const;

/** Splits at the highest scale word: what stands before counts it, what stands behind is below it. */
function readNumber(words: readonly string[]): number | null {
  for (const { words: names, value } of scales) {
    const at = words.findIndex((word) => (names as readonly string[]).includes(word));
    if (at === -1) continue;
    const count = readNumber(words.slice(0, at));
    const rest = readRest(words.slice(at + 1), value);
    return count === null || rest === null || rest >= value ? null : count * value + rest;
  }
  return readThreeDigits(words);
}

function readRest(words: readonly string[], above: number): number | null {
  if (words.length === 0) return 0;
  if (words.length === 1) return isHalf(words[0]) ? above / 2 : null;
  return isOdd(words[0]) ? readLast(words.slice(1)) : readNumber(words);
}

/** One to three digits: "hai trăm linh năm", "hai trăm năm", "hai lăm", "mười", "bảy". */
function readThreeDigits(words: readonly string[]): number | null {
  if (words[1] !== "trăm") return readTwoDigits(words);
  const hundreds = digits.get(words[0] ?? "");
  const rest = readBelowHundred(words.slice(2));
  return hundreds === undefined || rest === null ? null : hundreds * 100 + rest;
}

function readBelowHundred(words: readonly string[]): number | null {
  if (words.length === 0) return 0;
  if (isOdd(words[0])) return readLast(words.slice(1));
  if (words.length > 1) return readTwoDigits(words);
  if (isHalf(words[0])) return 50;
  return words[0] === "mười" ? 10 : (digits.get(words[0] ?? "") ?? null);
}

function readTwoDigits(words: readonly string[]): number | null {
  const [first = "", second = "", third] = words;
  if (words.length === 1 && first !== "mười") return digits.get(first) ?? null;
  if (first === "mười") return words.length > 2 ? null : 10 + (words.length === 1 ? 0 : (lastDigit(second) ?? NaN));
  const tens = digits.get(first);
  if (tens === undefined || tens === 0) return null;
  if (second !== "mươi" && second !== "chục") {
    const last = lastDigit(second);
    return words.length > 2 || tens === 1 || last === null ? null : tens * 10 + last;
  }
  if (third === undefined) return tens * 10;
  const last = lastDigit(third);
  return words.length > 3 || last === null ? null : tens * 10 + last;
}

/** The one digit behind "linh". */
function readLast(words: readonly string[]): number | null {
  return words.length === 1 ? lastDigit(words[0] ?? "") : null;
}

const digits: ReadonlyMap<string, number> = new Map([
  ...["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map(
    (word, digit) => [word, digit] as const,
  ),
  ["bẩy", 7],
]);

/** Spellings that a digit takes behind a ten only. */
const lastDigits: ReadonlyMap<string, number> = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

function lastDigit(word: string): number | null {
  const digit = lastDigits.get(word) ?? digits.get(word) ?? 0;
  return digit === 0 ? null : digit;
}

function isOdd(word: string | undefined): boolean {
  return word === "linh" || word === "lẻ";
}

function isHalf(word: string | undefined): boolean {
  return word === "rưỡi" || word === "rưởi";
}
