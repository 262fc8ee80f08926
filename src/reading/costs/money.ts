import { endOfRun, numberAt, type NumberToken } from "../numbers";

/** An amount or price in a text. */
export interface Money {
  readonly start: number;
  /** After the number, its words and its currency. */
  readonly end: number;
  readonly value: number;
  /** Whether it says that it is money ("đồng", "triệu"), not only looks like it. */
  readonly explicit: boolean;
  /** What it is for one of: "người", "buổi"; null for a plain amount. */
  readonly per: string | null;
  /** After the "/người" that belongs to it. */
  readonly rateEnd: number;
}

const scales: Readonly<Record<string, number>> = {
  ty: 1e9,
  ti: 1e9,
  trieu: 1e6,
  tr: 1e6,
  nghin: 1e3,
  ngan: 1e3,
  ng: 1e3,
  k: 1e3,
  million: 1e6,
  thousand: 1e3,
};
const scale = / ?(trieu|tr|ty|ti|nghin|ngan|ng|k|million|thousand)(?![a-z])/y;
const currency = /[ .,]{0,2}\(?(dong|vnd|vnđ|d)\)?(?![a-z0-9])(?! (chi|phuc|nghiep|bao|hanh|to chuc)\b)(?!\/c\b)/y;
const further = / ?(\d{1,3}) ?(trieu|tr|nghin|ngan|ng|k)(?![a-z])/y;
const half = / ruoi\b/y;
const rate =
  / ?(?:\/|\bmoi\b|\bmot\b(?= (?:nguoi|dai bieu|suat|buoi|ngay))) ?(?:0?1 )?([a-z][a-z ]{0,30}?(?:\/[a-z][a-z ]{0,20}?)?)(?= ?(?:$|[^a-z /])| x | × |\/\d)/y;

/**
 * The money that begins with a number, or null where nothing says that the number is money: "2.000.000 đồng",
 * "1,5 triệu", "2 triệu 500 nghìn đồng", "30.000đồng/1 tập", "500k". A bare number counts as money only where it
 * has its thousands set apart or is large; `explicit` is false then.
 */
export function moneyAt(plain: string, token: NumberToken): Money | null {
  let end = token.end;
  let value = token.value;
  let explicit = false;
  const scaled = match(scale, plain, end);
  if (scaled) {
    const factor = scales[scaled[1] as string] ?? 1;
    value = token.grouped && token.value >= 1000 && factor >= 1e6 ? token.value * factor : token.value * factor;
    end += scaled[0].length;
    explicit = true;
    const more = match(further, plain, end);
    const nextScale = scales[more?.[2] ?? ""] ?? 0;
    if (more && nextScale < factor) {
      value += Number(more[1]) * nextScale;
      end += more[0].length;
    } else if (match(half, plain, end)) {
      value += factor / 2;
      end += " ruoi".length;
    }
  }
  const unit = match(currency, plain, end);
  if (unit) {
    end += unit[0].length;
    explicit = true;
  }
  value = Math.round(value * 100) / 100;
  if (!explicit && !(token.grouped && token.value >= 1000) && !(token.value >= 10_000)) return null;
  if (!Number.isSafeInteger(value)) return null;
  const per = match(rate, plain, end);
  const each = per
    ? null
    : /\b(?:moi|mot) ([a-z]{2,10}(?: [a-z]{2,8})?)(?: la| muc| gia|:)? ?$/.exec(
        plain.slice(Math.max(0, token.start - 40), token.start),
      );
  return {
    start: token.start,
    end,
    value,
    explicit,
    per: per?.[1] ?? each?.[1] ?? null,
    rateEnd: end + (per?.[0].length ?? 0),
  };
}

/** The first amount of a folded text at or after a place, or null. */
export function moneyFrom(plain: string, from = 0): Money | null {
  for (let at = from; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    const token = numberAt(plain, at);
    if (!token) {
      at = endOfRun(plain, at) - 1;
      continue;
    }
    const money = moneyAt(plain, token);
    if (money) return money;
    at = token.end - 1;
  }
  return null;
}

function match(expression: RegExp, plain: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(plain);
}
