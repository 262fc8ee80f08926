import { CellError, errorTexts, type Scalar } from "../formula/values";
import { isDate, serialOf } from "./serial-date";

/** What a typed text becomes; `format` is the number format that comes with it, as for "12%". */
export interface Entry {
  readonly value: Scalar;
  readonly format: string | null;
}

/** Which separators and order of day and month a typed text follows. */
export type Typing = "en" | "vi";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads a text as Excel reads what is typed: number, percent, money, date, time, TRUE, error; else text. */
export function readEntry(text: string, typing: Typing, thisYear: number): Entry {
  // Most text begins with a letter, and then only truth values are more than text.
  if (/^\p{L}/u.test(text) && !/^(?:true|false)\s*$/i.test(text)) return { value: text, format: null };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text, format: null };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", format: null };
  if (errorTexts.includes(upper)) return { value: CellError.of(upper), format: null };
  return (
    readNumber(trimmed, typing) ??
    readDate(trimmed, typing, thisYear) ??
    readTime(trimmed) ?? { value: text, format: null }
  );
}

function readNumber(text: string, typing: Typing): Entry | null {
  const money = typing === "vi" ? /\s*(?:₫|đ)$/iu : /^(-?)\s*\$\s*/;
  const hasMoney = money.test(text);
  let rest = text.replace(money, typing === "vi" ? "" : "$1");
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) {
    sign = -1;
    rest = bracketed[1] ?? "";
  }
  const percent = /^(.*?)\s*%$/.exec(rest) ?? /^%\s*(.*)$/.exec(rest);
  if (percent) rest = percent[1] ?? "";
  const [group, point] = typing === "vi" ? ["\\.", ","] : [",", "\\."];
  const number = new RegExp(
    `^([+-]?)(?:(\\d+)|(\\d{1,3}(?:${group}\\d{3})+))?(?:${point}(\\d*))?(?:[eE]([+-]?\\d+))?$`,
  ).exec(rest.trim());
  if (!number) return readFraction(rest, sign);
  const [, minus = "", plain, grouped, decimals, exponent] = number;
  if (plain === undefined && grouped === undefined && (decimals === undefined || decimals === "")) return null;
  const whole = plain ?? (grouped ?? "").replace(/\D/g, "");
  let value = sign * (minus === "-" ? -1 : 1) * Number(`${whole || "0"}.${decimals || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return null;
  value = Number(value.toPrecision(15));
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: decimals ? "0.00%" : "0%" };
  if (exponent !== undefined) return { value, format: "0.00E+00" };
  if (hasMoney) return { value, format: typing === "vi" ? '#,##0 "₫"' : decimals ? "$#,##0.00" : "$#,##0" };
  if (grouped !== undefined) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  return { value, format: null };
}

function readFraction(text: string, sign: number): Entry | null {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text.trim());
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: sign * (match[1] === "-" ? -value : value), format: "# ?/?" };
}

function readDate(text: string, typing: Typing, thisYear: number): Entry | null {
  const dated = (year: number, month: number, day: number, format: string): Entry | null =>
    isDate(year, month, day) ? { value: serialOf(year, month, day), format } : null;
  const fullYear = (digits: string): number =>
    digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (iso) {
    const date = dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
    const time = iso[4] === undefined ? null : readTime(iso[4]);
    if (!date || (iso[4] !== undefined && !time)) return null;
    return time ? { value: Number(date.value) + Number(time.value), format: "m/d/yyyy h:mm" } : date;
  }
  const numeric = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? "")];
    return typing === "vi" ? dated(year, second, first, "dd/mm/yyyy") : dated(year, first, second, "m/d/yyyy");
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    return typing === "vi" ? dated(thisYear, second, first, "d-mmm") : dated(thisYear, first, second, "d-mmm");
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  const month = named ? monthNames.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1 : 0;
  if (named && month > 0) {
    const year = named[3] === undefined ? thisYear : fullYear(named[3]);
    return dated(year, month, Number(named[1]), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  return null;
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(AM|PM))?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toUpperCase();
  let hour = Number(match[1]);
  const [minute, second] = [Number(match[2]), Number(match[3] ?? "0")];
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  if (half !== undefined) hour = (hour % 12) + (half === "PM" ? 12 : 0);
  const seconds = match[3] === undefined ? "" : ":ss";
  return { value: (hour * 3600 + minute * 60 + second) / 86400, format: `h:mm${seconds}${half ? " AM/PM" : ""}` };
}
