import type { WordStyle } from "../plan/amount-in-words";
import { englishCurrency, englishScales, englishTens, englishUnits } from "../plan/amount-in-english-words";
import { maxDong } from "../plan/dong";

/**
 * The amount in words as one formula of functions that Excel 2010, LibreOffice and WPS know, so that a workbook
 * spells its own total where no add-in is. It gives what `amountInWords` gives for every amount up to 10¹⁵ − 1, and
 * "" where the cell holds no such amount.
 *
 * @param cell reference to the cell with the amount ("$H$12", "'Kế hoạch'!$B$9"); it is repeated about sixty times,
 *   and Excel takes 8192 characters, so it must not be longer than {@link longestReference}
 */
export function amountInWordsFormula(cell: string, style: WordStyle): string {
  const ending = style.suffix === "" ? "" : ` ${style.suffix}`;
  return spell(cell, vietnameseGroups(cell, style), "không", "kmhbnstc", ending);
}

/** Languages in which a sheet writes amounts in words. */
export type AmountLanguage = "vi" | "en";

/** The formula for the amount in words in the language of the sheet; the style is that of Vietnamese words. */
export function wordsFormulaIn(language: AmountLanguage, cell: string, style: WordStyle): string {
  return language === "en" ? amountInEnglishWordsFormula(cell) : amountInWordsFormula(cell, style);
}

/** The same in English, as `amountInEnglishWords` gives it. */
export function amountInEnglishWordsFormula(cell: string): string {
  return spell(cell, englishGroups(cell), "zero", "zotfsen", ` ${englishCurrency}`);
}

/** Characters of a reference with which both formulas are within Excel's bound, whatever the style. */
export const longestReference = 75;

/**
 * Joins the groups, takes out double blanks and sets a capital first letter. That letter is one of few, and a mark
 * before it shows where it is: without LET the words would have to be spelled twice to take them apart.
 */
function spell(cell: string, groups: string, zero: string, firstLetters: string, ending: string): string {
  const words = `"^"&TRIM(IF(${cell}=0,"${zero}",${groups}))`;
  const capital = [...firstLetters].reduce(
    (text, letter) => `SUBSTITUTE(${text},"^${letter}","${letter.toUpperCase()}")`,
    words,
  );
  const isAmount = `AND(${cell}>=0,${cell}<=${maxDong},INT(${cell})=${cell})`;
  return `=IF(ISNUMBER(${cell}),IF(${isAmount},${capital}&"${ending}",""),"")`;
}

/** Numbers of the groups of three digits, from the highest one, nghìn tỷ, to the units. */
const groupPowers = [4, 3, 2, 1, 0] as const;

/** The digit at 10^`power` of the amount as text: its fifteen digits with leading zeros. */
function digitAt(cell: string, power: number, count = 1): string {
  return `MID(TEXT(${cell},"${"0".repeat(15)}"),${15 - power},${count})`;
}

function choose(digit: string, words: readonly string[]): string {
  return `CHOOSE(1+${digit},${words.map((word) => (word.startsWith("=") ? word.slice(1) : `"${word}"`)).join(",")})`;
}

function vietnameseGroups(cell: string, style: WordStyle): string {
  const scales = [[""], [style.thousand], ["triệu"], [style.billion], [style.thousand]].flat();
  return groupPowers
    .map((group) => {
      const digits = vietnameseDigits(cell, group * 3, style);
      const words = `IF(${digitAt(cell, group * 3 + 2, 3)}="000","",${digits}&" ${scales[group]} ")`;
      // "Nghìn tỷ": what stands in the thousands of billions is followed by tỷ even where no billions are.
      return group === 3
        ? `IF(${cell}<1E+9,"",${words.replace(` ${style.billion} `, " ")}&"${style.billion} ")`
        : words;
    })
    .join("&");
}

/** The hundred is read where it is not zero or where higher digits are: both are told by the size of the amount. */
function vietnameseDigits(cell: string, power: number, { odd }: WordStyle): string {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const [hundreds, tens, units] = [2, 1, 0].map((place) => digitAt(cell, power + place)) as [string, string, string];
  const hasHundreds = `${cell}>=1E+${power + 2}`;
  const spelledHundreds = `IF(${hasHundreds},${choose(hundreds, digits)}&" trăm ","")`;
  const missingTen = `=IF(AND(${hasHundreds},${units}>"0"),"${odd} ","")`;
  const spelledTens = choose(tens, [missingTen, "mười ", ...digits.slice(2).map((digit) => `${digit} mươi `)]);
  const one = `=IF(${tens}>"1","mốt","một")`;
  const four = `=IF(${tens}>"1","tư","bốn")`;
  const five = `=IF(${tens}>"0","lăm","năm")`;
  return `${spelledHundreds}&${spelledTens}&${choose(units, ["", one, "hai", "ba", four, five, ...digits.slice(6)])}`;
}

function englishGroups(cell: string): string {
  return groupPowers
    .map((group) => {
      const [hundreds, tens, units] = [2, 1, 0].map((place) => digitAt(cell, group * 3 + place)) as [
        string,
        string,
        string,
      ];
      const spelledHundreds = choose(hundreds, ["", ...englishUnits.slice(1, 10).map((unit) => `${unit} hundred `)]);
      const belowTwenty = choose(digitAt(cell, group * 3 + 1, 2), englishUnits);
      const hyphen = `IF(${units}>"0","-","")`;
      const aboveTwenty = `${choose(tens, englishTens)}&${hyphen}&${choose(units, englishUnits.slice(0, 10))}`;
      const spelled = `${spelledHundreds}&IF(${tens}<"2",${belowTwenty},${aboveTwenty})`;
      return `IF(${digitAt(cell, group * 3 + 2, 3)}="000","",${spelled}&" ${englishScales[group]} ")`;
    })
    .join("&");
}
