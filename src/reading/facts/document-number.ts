import type { Read } from "../../plan/place";
import type { DocumentNumber } from "../../plan/plan";
import { readIn, type Passage } from "../text/paragraph";

const title =
  /^\(?(?:so|no|ref)(?: ?\/ ?no)? ?[:.]{0,2} ?(\d{1,5}) ?([/ -]) ?((?:\d{4} ?\/ ?)?[a-z][a-z0-9]*(?: ?[-/&.] ?[a-z][a-z0-9]*)*)/;
const reference =
  /(?:kem theo|ban hanh kem theo)[^)]{0,40}?\b(?:ke hoach|quyet dinh|to trinh|thong bao|cong van|plan)\b[^)\d]{0,20}?(?:so|no\.?):? ?(\d{1,5}) ?([/ -]) ?((?:\d{4} ?\/ ?)?[a-z][a-z0-9]*(?: ?[-/&.] ?[a-z][a-z0-9]*)*)/;

/** The number in the title block, "Số: 37/KH-UBND"; null where it is blank ("Số:   /KH-UBND"). */
export function titleNumber(passage: Passage): Read<DocumentNumber> | null {
  return numberBy(title, passage);
}

/** The number of the plan in an annex's reference line, "(kèm theo Kế hoạch số 37/KH-UBND ngày …)". */
export function referenceNumber(passage: Passage): Read<DocumentNumber> | null {
  return numberBy(reference, passage);
}

function numberBy(pattern: RegExp, passage: Passage): Read<DocumentNumber> | null {
  const match = pattern.exec(passage.plain.slice(0, 300));
  if (!match) return null;
  const [whole, digits = "", , letters = ""] = match;
  const start = match.index + whole.lastIndexOf(digits, whole.length - letters.length - 1);
  const symbolStart = match.index + whole.length - letters.length;
  const symbol = symbolAt(passage.text, symbolStart);
  if (symbol === "") return null;
  const end = symbolStart + symbol.length;
  // "Số:  203 /KH-UBND": the blank was left for the number to be filled in, which is no slip.
  const written = passage.text.slice(start, end).replace(/^(\d+) \//, "$1/");
  return readIn(passage, start, end, { written, proper: properNumber(written) });
}

/** The symbol from a place on: groups of capitals; it ends before a word such as "ngày". */
function symbolAt(text: string, start: number): string {
  const match =
    /^[\p{Lu}\d][\p{L}\d]*(?: ?[-/&.] ?\p{Lu}[\p{L}\d]*)*/u.exec(text.slice(start, start + 60)) ??
    /^[\p{L}\d]+(?:[-/]\p{L}[\p{L}\d]*)+/u.exec(text.slice(start, start + 60));
  const symbol = match?.[0] ?? "";
  return /\p{Lu}{2}|[-/]/u.test(symbol) ? symbol : "";
}

/** Bodies of the Party and the unions of youth number "05-KH/ĐU" by their own rules, not by the decree. */
const ownRules =
  /^\d{1,5}-[A-ZĐ][\p{L}]*\/(?!UBND|HĐND|UB\b|VP\b|S[A-ZĐ]{2,}|P[A-ZĐ]{2,}|TH|THCS|THPT|MN|BV|TTYT)[\p{Lu}][\p{L}-]*$/u;

/**
 * A document number as the decree asks: number of at least two digits, "/", type, "-", issuer, without blanks.
 * Decree 30/2020/NĐ-CP, Annex I, part II, clause 3.
 */
export function properNumber(written: string): string {
  const tight = written.replace(/ ?([-/&.]) ?/g, "$1");
  const [, number, rest] = /^(\d+)[/ -](.+)$/u.exec(tight) ?? [];
  if (number === undefined || rest === undefined) return tight;
  const digits = number.padStart(2, "0");
  if (ownRules.test(tight)) return `${digits}${tight.slice(number.length)}`;
  const year = /^(\d{4})\/(.+)$/.exec(rest);
  const symbol = (year?.[2] ?? rest).replace(/[/ ]/g, "-").replace(/^ttr-/i, "TTr-");
  const capital = symbol === symbol.toLowerCase() ? symbol.toUpperCase() : symbol;
  return `${digits}/${year ? `${year[1]}/` : ""}${capital}`;
}
