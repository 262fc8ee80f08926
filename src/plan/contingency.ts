import { hasPhrase, wordText } from "./word-text";

/** Words by which an item is a reserve for whatever comes, and not a thing that is kept in reserve. */
const names =
  /^ (?:(?:chi|khoản|kinh phí|phần) )*(?:dự phòng(?: phí| chi| khác)?|contingency|contingencies) (?:\d|$|phát sinh|chung|for)/u;

/** Whether a cost line is for contingencies: "Dự phòng", "Chi dự phòng 5%"; not a generator that stands by. */
export function isContingency(item: string): boolean {
  const text = wordText(item);
  return names.test(text) || hasPhrase(text, "dự phòng phí");
}
