/** What a column holds. */
export type Role =
  | "no"
  | "item"
  | "detail"
  | "unit"
  | "quantity"
  | "times"
  | "price"
  | "amount"
  | "fund"
  | "note"
  | "party"
  | "group"
  | "person"
  | "position"
  | "clock"
  | "lead"
  | "due";

const terms: readonly (readonly [RegExp, Role])[] = [
  [/^(stt|tt|so tt|so thu tu|no\.?|#|s\.tt)$/, "no"],
  [/^(ho (va )?ten|ho, ten|ten dai bieu|name of delegate|full name)/, "person"],
  [/^(chuc vu|chuc danh|vi tri cong tac|position|job title)/, "position"],
  [
    /^(thanh tien|so tien|tong tien|thanh toan|tien($| ?\()|kinh phi|tong kinh phi|du toan|du tru|tong cong|tong($| ?\()|cong($| ?\()|gia tri|amount|total|chi phi)(?![a-z])(?! (thuc hien|phu trach))/,
    "amount",
  ],
  [/^(don gia|muc chi|dinh muc|gia($| ?\(| tien)|muc gia|unit price|price|rate|unit cost|cost)/, "price"],
  [/^(nguon|kinh phi tu nguon|fund|source)\b/, "fund"],
  [/^(ghi chu|chu thich|note|remark)/, "note"],
  [/^(dvt|d\.v\.t|don vi tinh|dv tinh|dvi tinh|dv|unit)\b/, "unit"],
  [
    /^(so )?(buoi|ngay|lan|dem|dot|bua|thang|luot|vong|tiet|ngay, buoi|buoi\/ngay|ngay\/buoi)\b|^(sessions|days|times)\b/,
    "times",
  ],
  [
    /^(don vi|bo phan|co quan|nguoi|ca nhan|phong, ban|phong ban|don vi, ca nhan)[^|]{0,20}(thuc hien|chu tri|phu trach|dam nhiem|phoi hop|chiu trach nhiem|trinh bay)/,
    "lead",
  ],
  [
    /^(phu trach|phan cong|chu tri|chu toa|nguoi dieu hanh|nguoi trinh bay|bao cao vien|chu tri, phoi hop|thuc hien|lead|speaker|responsible)\b/,
    "lead",
  ],
  [/^(thoi gian|thoi han|han) (hoan thanh|thuc hien|xong)|^(tien do|han hoan thanh|thoi han|due|deadline)\b/, "due"],
  [/^(thoi gian|thoi diem|gio|time)\b/, "clock"],
  [
    /^(sl|s\.l|so luong|so nguoi|so dai bieu|khoi luong|so dai bieu tham du|so luong dai bieu|qty|quantity|chi tieu|so suat|so hoc vien|so dong chi|number|headcount|tong so nguoi)\b/,
    "quantity",
  ],
  [/^(dien giai|cach tinh|phep tinh|tinh toan|thuyet minh|chi tiet|co so tinh|detail)/, "detail"],
  [
    /^(noi dung|khoan muc|khoan chi|khoan|hang muc|muc chi|ten|cong viec|noi dung chi|nhiem vu|hoat dong|danh muc|loai chi|chi tieu chi|item|description|content|activity|task|cost item)\b/,
    "item",
  ],
  [
    /^(thanh phan|dai bieu|doi tuong|don vi|co quan|to chuc|phong ban|khoa, phong|khoa phong|bo phan|khoa|lop|truong|xa|dia phuong|delegates|organi[sz]ation|participants|guests?)\b/,
    "party",
  ],
  [/^(khoi|nhom|cap|group)\b/, "group"],
  [/^so (?!hieu|dien|dt|tk|tai khoan|phong|nha|quyet|van ban)[a-z]/, "quantity"],
];

/** What a column holds by its heading, folded; null where that is none of ours. */
export function roleOf(plain: string): Role | null {
  const text = plain
    .replace(/[:*"'()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || text.length > 60) return null;
  return terms.find(([term]) => term.test(text))?.[1] ?? null;
}
