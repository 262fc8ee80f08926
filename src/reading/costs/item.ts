import type { Read } from "../../plan/place";
import { readIn, trimmed, type Passage } from "../text/paragraph";
import type { Factor } from "./factors";
import { unitIn } from "./units";

const leadOut =
  / (cho|là|gồm|với|khoảng|dự kiến|số lượng|mỗi|có|mức|giá|đơn giá|thành tiền|số tiền|hết|tổng|kinh phí|định mức|mức chi|ước tính|ước|được|trọn gói|khoán|x|×|for|at|of|=)$/;
const toFigures =
  /^\P{L}*((số lượng|dự kiến|khoảng|gồm|mời|tổng|số tiền|thành tiền|mức chi|đơn giá|trọn gói|khoán|khoán gọn|mỗi|lump sum)\P{L}*)*$/u;
const bareVerb = /^(mua|chi|thue|in|may|dat|tang|ho tro|lam|mua sam|chi phi|trang bi|chuan bi)$/;

/**
 * What a cost line pays for: the text before its figures, or, where the figures come first, the words behind
 * them ("110 chai nước suối x 5.000 đồng").
 */
export function itemOf(passage: Passage, figures: number, first: Factor, last: Factor): Read<string> | null {
  const before = named(passage, figures);
  const verb = before !== null && bareVerb.test(passage.plain.slice(before[0], before[1]));
  if (before && !verb) return readIn(passage, ...before, passage.text.slice(...before));
  const words = first.unit;
  if (words !== null) {
    const start = passage.text.indexOf(words, first.numberEnd);
    const unit = unitIn(words);
    const rest = unit !== null && words.slice(unit.length).trim().includes(" ") ? unit.length : 0;
    const [from, to] = trimmed(passage.text, start + rest, start + words.length);
    if (to > from && (words.includes(" ") || verb)) {
      const name = passage.text.slice(from, to);
      return readIn(passage, from, to, verb && before ? `${passage.text.slice(...before)} ${name}` : name);
    }
  }
  const after = behind(passage, last);
  if (after) return after;
  if (before) return readIn(passage, ...before, passage.text.slice(...before));
  return words === null ? null : readIn(passage, first.numberEnd, first.end, words);
}

/** Bounds of the name before the figures, without the words and marks that lead to them. */
function named(passage: Passage, figures: number): [number, number] | null {
  let [from, to] = trimmed(passage.text, 0, figures);
  for (;;) {
    const text = passage.text.slice(from, to).toLowerCase();
    const out = leadOut.exec(text);
    const open = unclosed(text);
    const colon = text.lastIndexOf(":");
    let end: number;
    if (open >= 0) end = from + open;
    else if (colon >= 0 && toFigures.test(text.slice(colon + 1))) end = from + colon;
    else if (/[ ,]+mỗi \p{L}+( \p{L}+)?$/u.test(text)) end = from + text.lastIndexOf("mỗi ");
    else if (out) end = to - out[0].length;
    else break;
    [from, to] = trimmed(passage.text, from, end);
  }
  return to > from && /\p{L}/u.test(passage.text.slice(from, to)) ? [from, to] : null;
}

function unclosed(plain: string): number {
  let depth = 0;
  for (let i = plain.length - 1; i >= 0; i--) {
    if (plain.charAt(i) === ")") depth++;
    else if (plain.charAt(i) === "(" && depth-- === 0) return i;
  }
  return -1;
}

/** "2.000.000 đồng: trang trí hội trường", "25.000đ x 60 người: nước uống = 1.500.000đ". */
function behind(passage: Passage, last: Factor): Read<string> | null {
  const result = passage.text.slice(last.end).search(/=\s*\d/);
  const [from, to] = trimmed(passage.text, last.end, result > 0 ? last.end + result : passage.text.length);
  const text = passage.text.slice(from, to);
  if (!/^\p{L}/u.test(text) || text.length > 150 || /\d/.test(text)) return null;
  return readIn(passage, from, to, text);
}
