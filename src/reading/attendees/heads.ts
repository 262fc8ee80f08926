import { numberAt, numbersIn } from "../numbers";

/** A head count in a text: "khoảng 32 đại biểu", "từ 40 đến 50 người", "mỗi đơn vị 02 người x 15 đơn vị = 30 người". */
export interface HeadCount {
  /** The whole phrase with the words before the number that belong to it. */
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly range: readonly [number, number] | null;
  readonly approximate: boolean;
  /** The numbers that the words allow: the range, or some around one that is hedged; null for an exact one. */
  readonly allowed: readonly [number, number] | null;
  /** Where a name that follows the number begins: "10 báo cáo viên, chuyên gia" names them, "10 đại biểu" does not. */
  readonly nameStart: number;
  /** Whether a word for people stands with it, or only its place says that it counts people. */
  readonly named: boolean;
}

const people =
  "dai bieu|dai dien|nguoi|dong chi|d\\/c|dc|hoc vien|thanh vien|khach moi|khach|vi|can bo|giao vien|giang vien|hoc sinh|sinh vien|hoi vien|doan vien|dang vien|cong nhan|nhan vien|vien chuc|cong chuc|phong vien|nha bao|chuyen gia|bac si|bac sy|dieu duong|tinh nguyen vien|co dong|nhan su|ong|ba|ong\\/ba|em|chau|chi em|chi(?! (?:hoi|bo|doan|nhanh|cuc|phi|tiet|tra|dao|thi|uy|em))|luot nguoi|phu huynh|dien gia|bao cao vien|nguoi lao dong|lao dong|doanh nhan|nong dan|cuu chien binh|trai sinh|doi vien|thanh nien|ca nhan|giam khao|trong tai|cong tac vien|tuyen truyen vien|khach hang|truong thon|bi thu|cu|ky su|ky thuat vien|chien si|van dong vien|thi sinh|db|delegates?|people|persons?|participants?|guests?|members?|attendees|staff|teachers|students|trainees|speakers|officials|representatives";

const headWord = new RegExp(`(?: ?\\((?:${people})\\)| ?(?:${people})(?![a-z]))`, "y");
const rangeBetween = /^ ?(?:-|den|toi|~|hoac|to) ?$/;
const approximately =
  /(?:^|[ (:,-])((?:(?:du kien|uoc|uoc tinh|uoc khoang|khoang|chung|tren duoi|gan|hon|tren|xap xi|about|around|approximately|some|estimated|tam tinh) ?(?:la |co |moi )?)+)$/;

/** The head counts of a folded text, left to right. */
export function headCountsIn(plain: string): HeadCount[] {
  if (plain.length > 4000) return [];
  const counts: HeadCount[] = [];
  for (const token of numbersIn(plain)) {
    if (counts.length > 0 && token.start < (counts[counts.length - 1] as HeadCount).end) continue;
    const word = wordAfter(plain, token.end);
    if (word === null || !Number.isInteger(token.value) || token.value > 1_000_000) continue;
    if (isOrdinal(plain, token.start)) continue;
    counts.push(withRange(plain, token.start, token.end, token.value, word, true));
  }
  return counts;
}

/** What a number behind a colon can count without counting people. */
const things =
  /^(xa|phuong|huyen|quan|tinh|thon|ap|to|khu|don vi|co quan|phong|ban|khoa|truong(?! (?:khu|thon|ban|phong|bo phan|tram|khoa|to|chi|doan|xom|ap|buon))|lop|doi|cau lac bo|chi|buoi|ngay|gio|h\b|phut|lan|nam|thang|tap the|hoi|doan|bo|cai|suat|phan|trieu|nghin|ngan|dong|d\b|dia ban|tuoi|muc|noi dung|phien|chuyen de|mo hinh|goc|bien|san pham|gian|nhom|%|x\b|km|m2|tang|cho|ghe|ban\b|xe|giai|bai|tham luan|villages?|units?|schools?|days?|sessions?|hours?)/;
const ending =
  /(?::| - | = ) ?((?:du kien |khoang |uoc |gan |tu ){0,2}(?:\d{1,5} ?(?:-|den) ?)?)(\d{1,3}\.\d{3}|\d{1,5})((?: [a-z]+){0,3})(?: ?\([^)]{0,200}\))?[ .;,]*$/;

/** A number at the end of "Tên đơn vị: 05", "Tên đơn vị: 05 (ghi chú)" or "Tên đơn vị: 05 dược sĩ". */
export function bareCount(plain: string): HeadCount | null {
  const offset = Math.max(0, plain.length - 400);
  const match = ending.exec(plain.slice(offset));
  if (!match) return null;
  const [whole, lead = "", digits = "", noun = ""] = match;
  if (noun !== "" && (things.test(noun.trim()) || !/^ ?[:=]/.test(whole))) return null;
  const start = offset + match.index + whole.indexOf(digits, whole.indexOf(lead) + lead.length);
  const token = numberAt(plain, start);
  if (!token || !Number.isInteger(token.value)) return null;
  return withRange(plain, token.start, token.end, token.value, token.end, false);
}

/** "12 trưởng thôn", "01 bí thư chi bộ": a number at the beginning with those who bear an office behind it. */
export function leadingCount(plain: string): HeadCount | null {
  const match = /^(?:(?:du kien|khoang|gom|co|moi|va) )*(\d{1,3}) ([a-z]{2})/.exec(plain);
  if (!match || plain.length > 200) return null;
  const start = match[0].length - (match[1] as string).length - 3;
  const token = numberAt(plain, start);
  if (!token || !Number.isInteger(token.value) || things.test(plain.slice(token.end).trim())) return null;
  return withRange(plain, token.start, token.end, token.value, token.end, true);
}

/** End of the word for people that follows a number, or null. */
function wordAfter(plain: string, at: number): number | null {
  headWord.lastIndex = at;
  const match = headWord.exec(plain);
  if (!match) return null;
  return at + match[0].length;
}

/** "lần thứ 2 đại biểu", "năm 2024 đại biểu" count nobody; "văn phòng 35 người", "các khoa 20 người" do. */
function isOrdinal(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 20), start);
  if (/\bnam $/.test(before)) return /^(19|20)\d\d/.test(plain.slice(start));
  if (/\bkhoa $/.test(before)) return !/\b(cac|phong|cac phong|bac si|truong) khoa $|[-,] khoa $/.test(before);
  return /\b(thu|quy|thang|dieu|khoan|cap|loai|nhom) $/.test(before);
}

const anybody =
  /^ ?\(?(dai bieu|nguoi|dong chi|d\/c|dc|vi|db|luot nguoi|delegates?|people|persons?|participants?|attendees)\)?$/;

/** A tenth either way for "khoảng"; "hơn" and "gần" go one way only, "dự kiến" alone names the very number. */
function around(value: number, hedge: string): readonly [number, number] | null {
  const [less, more] = [Math.floor((value * 9) / 10), Math.ceil((value * 11) / 10)];
  if (/\b(tren duoi|khoang|chung|xap xi|about|around|approximately|some|uoc)\b/.test(hedge)) return [less, more];
  if (/\b(hon|tren)\b/.test(hedge)) return [value, more];
  return /\bgan\b/.test(hedge) ? [less, value] : null;
}

function withRange(
  plain: string,
  numberStart: number,
  numberEnd: number,
  value: number,
  end: number,
  named: boolean,
): HeadCount {
  const before = plain.slice(Math.max(0, numberStart - 24), numberStart);
  const lower = /(\d{1,6}) ?(?:dai bieu |nguoi )?(-|den|toi|~|to) ?$/.exec(before);
  let start = numberStart;
  let range: readonly [number, number] | null = null;
  if (lower && Number(lower[1]) < value && Number(lower[1]) > 0 && rangeBetween.test(` ${lower[2] ?? ""} `)) {
    start = numberStart - (before.length - lower.index);
    range = [Number(lower[1]), value];
    const from = /(?:tu|from) $/.exec(plain.slice(Math.max(0, start - 5), start));
    if (from) start -= from[0].length;
  }
  const hedge = approximately.exec(plain.slice(Math.max(0, start - 40), start));
  if (hedge) start -= (hedge[1] as string).length;
  const kept =
    /^ ?dai bieu$/.test(plain.slice(numberEnd, end)) &&
    /^ (?:thanh vien|bau|duong nhien|cua|chinh thuc|chi dinh|du khuyet)\b/.test(plain.slice(end));
  const nameStart = !kept && anybody.test(plain.slice(numberEnd, end)) ? end : numberEnd;
  return {
    start,
    end,
    nameStart,
    numberStart,
    numberEnd,
    value,
    range,
    approximate: range !== null || hedge !== null,
    allowed: range ?? (hedge ? around(value, hedge[1] as string) : null),
    named,
  };
}
