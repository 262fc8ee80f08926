import type { Dong } from "./dong";
import { isDong } from "./dong";

/** Number words up to nineteen; the first one stands for no digit. */
export const englishUnits = [
  ...["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
] as const;

export const englishTens = [
  "",
  "",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
] as const;

/** Names of the groups of three digits, from the lowest. */
export const englishScales = ["", "thousand", "million", "billion", "trillion"] as const;

export const englishCurrency = "dong";

/**
 * An amount in English words: 13500000 is "Thirteen million five hundred thousand dong".
 * Empty for what is no amount (negative, a fraction, above 10¹⁵ − 1).
 */
export function amountInEnglishWords(amount: Dong): string {
  if (!isDong(amount)) return "";
  const words = `${amount === 0 ? "zero" : readGroups(amount)} ${englishCurrency}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readGroups(amount: number): string {
  return englishScales
    .map((scale, power) => [readGroup(Math.floor(amount / 1000 ** power) % 1000), scale] as const)
    .filter(([digits]) => digits !== "")
    .map(([digits, scale]) => (scale === "" ? digits : `${digits} ${scale}`))
    .reverse()
    .join(" ");
}

function readGroup(group: number): string {
  const hundreds = Math.floor(group / 100);
  return [hundreds === 0 ? "" : `${englishUnits[hundreds]} hundred`, readBelowHundred(group % 100)]
    .filter((words) => words !== "")
    .join(" ");
}

function readBelowHundred(number: number): string {
  if (number < 20) return englishUnits[number] ?? "";
  return [englishTens[Math.floor(number / 10)], englishUnits[number % 10]].filter((word) => word !== "").join("-");
}
