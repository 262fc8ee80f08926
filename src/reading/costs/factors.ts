import { numbersIn, type NumberToken } from "../numbers";
import { moneyAt, type Money } from "./money";

/** A number of a cost line that counts for something: a price or amount, or a count of something. */
export interface Factor {
  readonly start: number;
  /** After the number. */
  readonly numberEnd: number;
  /** After its unit and rate. */
  readonly end: number;
  readonly value: number;
  readonly money: Money | null;
  /** "người" in "110 người", as written; null where nothing follows. */
  readonly unit: string | null;
}

/** Words before a number that make it a name, a reference or a time, never a count or price. */
const notBefore =
  /(?:\b(?:so|tang|phong|khoa|dieu|khoan|diem|muc|nam|quy|lan thu|thu|ngay|thang|khoi|lop|phuong|quan|kho|to|khu|thong tu|nghi dinh|nghi quyet|quyet dinh|dien thoai|dt|sdt|tk|stk|giai|hang|loai|nhiem ky|nam hoc|luc|kho giay) |[/:]|\d[.,-]|\d h ?)$/;
const notAfter =
  /^(?:\/(?=\d|[a-z]{2,}-|nd-|nq-|qd-|tt-)|[:h]\d|h\b|%| %|(?:ml|g|kg|gr|gsm|cm|mm|m|m2|km|l|lit|inch|w|kw|gb|in)\b|-[a-z]{2}\/|\/\d{4}\b)/;

/** The counts and prices of a folded text. Dates, references, phones, rooms, clock times and percentages are none. */
export function factorsIn(text: string, plain: string): Factor[] {
  const factors: Factor[] = [];
  const dates = [...plain.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g)].map(
    (date) => [date.index, date.index + date[0].length] as const,
  );
  let past = 0;
  for (const token of numbersIn(plain)) {
    if (token.start < past || dates.some(([from, to]) => token.start >= from && token.start < to)) continue;
    const money = moneyAt(plain, token);
    if (!money?.explicit && isName(plain, token)) continue;
    const factor = money ? priced(token, money) : counted(text, plain, token);
    factors.push(factor);
    past = factor.end;
  }
  return factors;
}

/** "50m2 x 70.000đ/m2": what is measured and paid by measure. */
const paidByMeasure = /^ ?(m2|m|kg|g|l|lit|km) ?[x×*] ?[\d.,]+ ?(?:d|dong|vnd)\/ ?\1\b/;

function isName(plain: string, token: NumberToken): boolean {
  if (paidByMeasure.test(plain.slice(token.end, token.end + 40))) return false;
  if (notAfter.test(plain.slice(token.end, token.end + 8))) return true;
  const before = plain.slice(Math.max(0, token.start - 14), token.start);
  if (!notBefore.test(before)) return false;
  if (/[:]$/.test(before)) return /\d:$/.test(before);
  if (/\/$/.test(before)) return true;
  const word = plain.slice(token.end, token.end + 12);
  return !(
    /\b(ngay|quy|to|khoa|giai|so|loai|phong|thang|lan thu|thu|khu|hang|khoi|lop) $/.test(before) &&
    /^ ?(nguoi|dai bieu|suat|x |×|phan|giai|bo )/.test(word) &&
    !/\b(so|lan thu|thu|nam) $/.test(before)
  );
}

function priced(token: NumberToken, money: Money): Factor {
  return { start: token.start, numberEnd: money.end, end: money.rateEnd, value: money.value, money, unit: null };
}

const unitWord = /^ ?((?:m[23]|đ\/c(?!\p{L})|\p{L}[\p{L}.]*)(?: \p{L}+){0,5})/u;

function counted(text: string, plain: string, token: NumberToken): Factor {
  const rest = text.slice(token.end, token.end + 60);
  const match = unitWord.exec(rest);
  const words = match ? (match[1] as string).split(" ") : [];
  const stop = words.findIndex(
    (word, i) => /^(x|×|X|là|cho|với|và|để|mỗi|trong|tại|của|theo|từ)$/.test(word) || (i > 0 && /^(x|X)$/.test(word)),
  );
  const kept = (stop < 0 ? words : words.slice(0, stop)).join(" ");
  if (kept === "" || /^x\d/.test(plain.slice(token.end))) {
    return { start: token.start, numberEnd: token.end, end: token.end, value: token.value, money: null, unit: null };
  }
  const end = token.end + (rest.startsWith(" ") ? 1 : 0) + kept.length;
  return { start: token.start, numberEnd: token.end, end, value: token.value, money: null, unit: kept };
}
