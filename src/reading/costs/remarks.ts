import { isFund } from "./fund-line";

/** "Phần thu", "Tổng thu: 8.000.000 đồng": money that comes in. */
export function isIncome(text: string): boolean {
  return /^(phần|tổng|tổng số|dự kiến|các khoản|nguồn)? ?thu(?!\p{L}| tiền| âm| dọn| thập| gom| hình)/iu.test(text);
}

/** Remarks about the figures: units, rounding, legal bases. */
export function isAside(plain: string): boolean {
  return (
    /^(don vi tinh|dvt|\(?don vi|lam tron|can cu|theo (quy dinh|nghi quyet|thong tu)|ghi chu|luu y|ap dung|muc chi (thuc hien )?theo|unit)\b/.test(
      plain,
    ) || /^\((kem|ban hanh|dvt|don vi)/.test(plain)
  );
}

/** A heading above the lines that names no section: "Nội dung chi", "Kinh phí tổ chức Hội nghị". */
export function isTransparent(plain: string): boolean {
  return /^(\()?(cu the|trong do|gom|bao gom|chi tiet|du toan|du tru|kinh phi|cac khoan chi|noi dung chi|cac noi dung chi|cac khoan|bang du|dien giai|nhu sau|cac muc chi|du kien chi|phan chi(?= ?:?$))\b[^\d]{0,80}$/.test(
    plain,
  );
}

/** What is done about the money, not what it is spent on. */
export function isRemark(plain: string): boolean {
  return /^(?:giao|de nghi|yeu cau|thuc hien|viec|kinh phi|thanh toan|quyet toan|thanh quyet toan|cac don vi|van phong|phong|ke toan|muc|ngoai ra|rieng|so con lai|phan con lai|neu|khi|truong hop|duoc|bo tri|dam bao|bao dam)\b/.test(
    plain,
  );
}

/** Whether a heading is called so that it means all costs and none in particular. */
export function meansEverything(plain: string): boolean {
  return /^(?:phan chi|noi dung chi|cac (?:khoan|noi dung|muc) chi|du (?:toan|tru)(?: kinh phi)?(?: chi tiet)?(?= ?:?$)|chi tiet|dien giai|cu the|du kien chi)\b/.test(
    plain,
  );
}

/** "Chi từ nguồn thường xuyên năm 2025. Dự kiến:", "Dự trù như sau:": a sentence that leads to the lines, no section. */
export function introduces(plain: string): boolean {
  return (
    isFund(plain) ||
    /^(?:trich|chi tu|tu|do|kinh phi|chi phi)\b.*\b(?:ngan sach|nguon|quy|hach toan|su nghiep|du toan|(?:trich|chi tu|tu) .*kinh phi)\b/.test(
      plain,
    ) ||
    /\b(?:nhu sau|du kien(?: chi)?|du tru|du toan|cu the|gom|trong do|kinh phi) ?:$/.test(plain)
  );
}
