import type { Read } from "../../plan/place";
import { readIn, trimmed, type Passage } from "../text/paragraph";

const leadIn =
  /^(moi|gom|gom co|bao gom|trong do|co|la|thuoc|cua|tu|trong|va|cac dong chi la|cu the|du kien|kinh moi) /;
const leadOut = / (gom|gom co|bao gom|co|la|moi|du kien|so luong|trong do|khoang|voi|cu|mot so|x|×)$/;

/** The name of a group or member in a stretch of a line, without the words that lead to its number; null where none is left. */
export function cleanName(passage: Passage, start: number, end: number): Read<string> | null {
  let [from, to] = trimmed(passage.text, start, end);
  for (;;) {
    const plain = passage.plain.slice(from, to);
    const before = leadIn.exec(plain);
    const after = leadOut.exec(plain);
    let next: [number, number] = [from, to];
    if (before && plain.length > before[0].length) next = [from + before[0].length, to];
    else if (after) next = [from, to - after[0].length];
    else if (plain.endsWith("(")) next = [from, to - 1];
    else if (plain.startsWith(")")) next = [from + 1, to];
    else if (plain.startsWith("(") && plain.endsWith(")")) next = [from + 1, to - 1];
    else if (plain.endsWith(")") && !plain.includes("(")) next = [from, to - 1];
    else break;
    [from, to] = trimmed(passage.text, ...next);
    if (to <= from) return null;
  }
  const value = passage.text.slice(from, to);
  if (
    !/\p{L}/u.test(value) ||
    /^(gom|trong do|bao gom|cu the|so luong|nhu sau|cu the nhu sau|gom co|moi|du kien|trong do gom|thanh phan gom|thanh phan)$/.test(
      passage.plain.slice(from, to),
    )
  )
    return null;
  return readIn(passage, from, to, value);
}
