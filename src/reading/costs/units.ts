import { fold } from "../text/fold";

const times =
  /^(buoi|ngay|lan|dem|dot|bua|thang|luot|vong|tiet|ky|tuan|gio|nua ngay|session|sessions|day|days|time|times|night|nights|month|months|round|rounds)\b/;
const kinds =
  /^(tap the|can bo|giay chung nhan|ban an|ban tiec|to gap|nguoi|dai bieu|hoc vien|dong chi|d\/c|thanh vien|khach moi|khach|suat an|suat qua|suat|phan qua|phan an|phan|xuat|tap|bo|quyen|cuon|ban|to|cai|chiec|bo ho so|bo tai lieu|chai|lon|ly|coc|thung|binh|lo|lang|bo hoa|gio hoa|gio|hop|goi|tui|kg|m2|m|met|tam|khung|giay|bang|phong|xe|chuyen|luot|bai|tiet muc|giai|cap|can|day|cay|chau|mam|ban an|ban tiec|tieng|trang|ky|cong|tap the|ca nhan|don vi|gia dinh|ho|em|chau|vi|can bo|giao vien|hoc sinh|sinh vien|giang vien|bao cao vien|nhan vien|hoi vien|doan vien|dang vien|buoi|ngay|lan|dem|dot|bua|thang|tiet|tuan|lop|people|persons?|delegates?|participants?|guests?|sets?|copies|copy|packs?|pieces?|bottles?|rooms?|bunch(?:es)?|items?|meals?|bouquets?|banners?|units?)(?![a-z])/;

/** Whether a unit is one of sessions, days or rounds, a second factor rather than a quantity. */
export function isTimes(unit: string | null): boolean {
  return unit !== null && times.test(fold(unit).trim());
}

/** Whether a word is one of the units in which things are bought and people counted. */
export function isUnit(word: string): boolean {
  const plain = fold(word).trim();
  return kinds.exec(plain)?.[0].length === plain.length;
}

/** The unit proper at the beginning of the words behind a number ("bó" of "bó hoa tươi loại lớn"), with its case. */
export function unitIn(words: string | null): string | null {
  if (words === null) return null;
  const known = kinds.exec(fold(words));
  if (known) return words.slice(0, known[0].length);
  const parts = words.split(" ");
  return parts.length <= 2 ? words : (parts[0] ?? null);
}
