import type { Read } from "../../plan/place";
import { readIn, trimmed, type Passage } from "../text/paragraph";

const leadIn =
  /^(mời|kính mời|gồm|gồm có|bao gồm|trong đó|có|là|thuộc|của|từ|và|cụ thể|dự kiến|including|of whom|from|of) /;
const leadOut =
  / (gồm|gồm có|bao gồm|có|là|tất cả|cả thảy|dự kiến|dự kiến mời|số lượng|trong đó|khoảng|với|cử|mỗi(?: \p{L}+){0,2}|x|×|about|around|including)$|(?<!khách|đại biểu|được|người) (?:mời|triệu tập)$/u;
const nothing =
  /^(có|có mặt|gồm|trong đó|bao gồm|cụ thể|số lượng|như sau|cụ thể như sau|gồm có|mời|dự kiến|trong đó gồm|thành phần gồm|thành phần|(?:dự |tham dự )?(?:đại hội|hội nghị|hội thảo|tọa đàm|lớp|buổi lễ|buổi|lễ)|including|of whom|in which)$/;

/** The name of a group or member in a stretch of a line, without the words that lead to its number; null where none is left. */
export function cleanName(passage: Passage, start: number, end: number): Read<string> | null {
  let [from, to] = trimmed(passage.text, start, end);
  for (;;) {
    const text = passage.text.slice(from, to).toLowerCase();
    const before = leadIn.exec(text);
    const after = leadOut.exec(text);
    let next: [number, number] = [from, to];
    if (before && text.length > before[0].length) next = [from + before[0].length, to];
    else if (after) next = [from, to - after[0].length];
    else if (text.endsWith("(")) next = [from, to - 1];
    else if (text.startsWith(")")) next = [from + 1, to];
    else if (text.startsWith("(") && text.endsWith(")")) next = [from + 1, to - 1];
    else if (text.endsWith(")") && !text.includes("(")) next = [from, to - 1];
    else break;
    [from, to] = trimmed(passage.text, ...next);
    if (to <= from) return null;
  }
  const value = passage.text.slice(from, to);
  return /\p{L}/u.test(value) && !nothing.test(value.toLowerCase()) ? readIn(passage, from, to, value) : null;
}
