import type { SourceLine } from "../source-document";
import type { Paragraph } from "./paragraph";

/** Width at which a text file breaks its lines; null where each line is a paragraph. */
export function isWrapped(lines: readonly SourceLine[]): number | null {
  let widest = 0;
  let continued = 0;
  let previous = "";
  for (const line of lines) {
    if (line.cells) continue;
    const text = line.text.trim();
    widest = Math.max(widest, text.length);
    if (previous.length >= 50 && /[\p{L},]$/u.test(previous) && /^\p{Ll}/u.test(text.slice(0, 2))) continued++;
    previous = text;
  }
  return widest >= 50 && widest <= 140 && continued >= 3 ? widest : null;
}

/** What begins a line of its own, though the line before it is full. */
const label =
  /^(?:tong (?:cong|so|kinh phi|du toan|chi phi)|cong|bang chu|so tien bang chu|nguon(?: kinh phi)?|noi nhan|ghi chu) ?[(:]/;

/** A label that somebody wrote small: "địa điểm: …". */
const field =
  /^(?:thoi gian|dia diem|thanh phan|so luong|kinh phi|noi dung|chuong trinh|bang chu|tong|so tien|nguon|nguoi|don vi|chu tri)[a-z ]{0,25}:/;

/** Whether `next` is the rest of the paragraph `last`, which a text file broke. */
export function joinWrapped(last: Paragraph, next: Paragraph, wrapped: number | null): boolean {
  if (next.gapBefore || last.text.length > 8000) return false;
  const { text, plain } = next;
  if (/^(=(?!>)|[x×*] ?\d)/.test(plain.slice(0, 4))) return /\d|\p{L}/u.test(last.text);
  if (/=$/.test(last.text)) return /^\d/.test(text);
  if (next.marker || label.test(plain) || (/^\p{Lu}/u.test(text) && /^(?:tong|cong)\b[^:]{0,40}:/.test(plain)))
    return false;
  if (wrapped !== null && /:$/.test(last.text) && last.marker && isFull(last, wrapped) && /^\d+ \p{Ll}/u.test(text))
    return true;
  if (last.text.length >= 50 && /(?:,|(?<!\p{L})(?:ngày|tháng|từ|đến|của|và|tại|số|lúc))$/u.test(last.text))
    return true;
  if (/[.;:!?…]$/.test(last.text)) return false;
  if (/^\p{Ll}/u.test(text)) return !field.test(plain);
  if (/^\(/.test(text))
    return (
      !/^\((so \d|kem|ban hanh|bang chu|viet bang|da ky|ky|so tien)/.test(plain.slice(0, 20)) &&
      !/^\(\d/.test(text.slice(0, 3))
    );
  return wrapped !== null && isFull(last, wrapped) && /[\p{L}\d,–-]$/u.test(last.text) && /^[\p{L}\d]/u.test(text);
}

function isFull(paragraph: Paragraph, width: number): boolean {
  return paragraph.text.length - (paragraph.origins[paragraph.origins.length - 1]?.at ?? 0) >= width * 0.72;
}
