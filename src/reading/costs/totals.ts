import type { Read } from "../../plan/place";
import { readAmountWords } from "../../plan/read-amount-words";
import { readIn, slice, trimmed, type Passage } from "../text/paragraph";
import type { StatedTotal } from "./cost-event";
import { moneyFrom } from "./money";

const totalWord =
  /^(?:(?!tong\b)\(?[a-z0-9+]{1,8}\)? )?(?:(tong (?:cong|ngan sach|kinh phi|chi phi|so tien|so kinh phi|so|du toan|du tru|chi|tien|nhu cau|gia tri|muc chi|thanh tien|hop)|tong(?= ?[:=(\d])|grand total|total|sum total)|(cong(?= ?(?:$|[:=(\d.]|tat ca|muc|phan|khoan|nhom|chi|tien|dong|[ivx]{1,4}\b|[a-h]\b|theo)))|tong(?= (?:muc|phan|khoan|nhom|[ivx]{1,4}\b|[a-h]\b)))/;
const generic = new Set(
  "kinh phi du kien thuc hien to chuc hoi nghi thao dai tap huan lop le chuong trinh la khoang tong cong so tien toan bo cho de du tru chi nhu cau duoc phe duyet uoc tinh buoi can trien khai ky niem gom bao dam cac hoat dong noi dung het muc ve nay hop tai lieu vnd dong".split(
    " ",
  ),
);

/** The total that a line states with its words, or null. Expects the text without its list marker. */
export function totalOf(whole: Passage, inheritedScale = 1): StatedTotal | null {
  const passage = slice(
    whole,
    /^(?:(?:du kien|uoc tinh|uoc|tam tinh) )*(?=tong |toan bo )/.exec(whole.plain)?.[0].length ?? 0,
  );
  const { text, plain } = passage;
  const match = totalWord.exec(plain);
  const worded = match !== null && /^(\(?[\dA-Z+]{1,8}\)? )?(tổng|cộng|total|grand|sum)/i.test(text.normalize("NFC"));
  if (!worded && !isGeneric(plain)) return null;
  const money = moneyFrom(plain, worded ? (match?.[0].length ?? 0) : 0);
  if (!money || money.per !== null) return null;
  const scale = money.explicit ? 1 : inheritedScale;
  const rest = slice(passage, money.rateEnd);
  return {
    amount: readIn(passage, money.start, money.end, money.value * scale),
    grand: !match || match[1] !== undefined,
    of: sectionNamed(text.slice(match?.[0].length ?? 0, money.start)),
    words: wordsIn(rest) ?? bracketedWords(rest),
  };
}

/** "Kinh phí tổ chức Hội nghị: 13.500.000 đồng": nothing but the whole is named. */
function isGeneric(plain: string): boolean {
  if (!/^(kinh phi|du toan|du tru|nhu cau|toan bo|tong|chi phi)\b/.test(plain)) return false;
  const money = moneyFrom(plain.slice(0, 300));
  if (!money) return false;
  return (plain.slice(0, money.start).match(/[a-z]+/g) ?? []).every((word) => generic.has(word));
}

/** "mục A", "(I)", "II:" behind the word for a total. "(A + B)" and "(1+2+3)" name several and count as none. */
function sectionNamed(text: string): string {
  const bare = text.replace(/[:=]\s*$/, "").trim();
  const match = /^(?:mục|phần|khoản|nhóm|section|part)?\s*\(?([IVX]{1,4}|[A-H]|\d{1,2})\)?$/i.exec(bare);
  return match ? (match[1] as string).toUpperCase() : "";
}

const intro = /(?:\(? ?(?:so tien )?(?:viet |ghi )?(?:bang|=) chu|in words) ?(?::|la)? ?/;

/** The amount in words that a line gives ("Bằng chữ: …"), or null. */
export function wordsIn(passage: Passage): Read<string> | null {
  const match = intro.exec(passage.plain.slice(0, 400));
  if (!match) return null;
  const start = match.index + match[0].length;
  const rest = passage.text.slice(start);
  const end = match[0].startsWith("(") ? rest.indexOf(")") : rest.search(/(?<=đồng(?: chẵn)?)\)?[,;.] /iu);
  return tidy(passage, start, end < 0 ? passage.text.length : start + end);
}

/** The amount in words in brackets right behind its figures: "(Mười ba triệu, năm trăm ngàn đồng)". */
export function bracketedWords(passage: Passage): Read<string> | null {
  const match = /^[ .,;*/]*(?:[^()\d]{3,30} )?\(([^()]{6,300})\)?/.exec(passage.text);
  if (!match) return null;
  const start = match[0].indexOf("(") + 1;
  const inside = passage.plain.slice(start, match[0].length);
  if (
    !/^ ?(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|khong|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twent|fort|eigh|nine)/.test(
      inside,
    )
  )
    return null;
  if (!/(dong|trieu|nghin|ngan|tram|ty|ti|thousand|million|hundred)/.test(inside)) return null;
  return tidy(passage, start, match[0].length);
}

/** A line that is nothing but an amount in words, as it stands below the total. */
export function loneWords(passage: Passage): Read<string> | null {
  const { text } = passage;
  if (text.length > 300 || /\d|:/.test(text) || !/(đồng|dong)( chẵn)?[\s./)]*$/iu.test(text)) return null;
  const words = tidy(passage, 0, text.length);
  return words && readAmountWords(words.value).ok ? words : null;
}

function tidy(passage: Passage, start: number, end: number): Read<string> | null {
  let [from, to] = trimmed(passage.text, start, end);
  while (to > from && /[)"'.\s/;,!*”]/.test(passage.text.charAt(to - 1))) to--;
  while (from < to && /[("'\s:“]/.test(passage.text.charAt(from))) from++;
  const value = passage.text.slice(from, to);
  return /\p{L}{2}/u.test(value) && value.length <= 400 ? readIn(passage, from, to, value) : null;
}
