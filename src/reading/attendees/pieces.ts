import { slice, type Passage } from "../text/paragraph";
import { mainCount } from "./main-count";
import { timesNumber } from "../numbers";

/** Where the bracket that opens at a place closes; -1 where it does not. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = Math.max(open, 0); i < text.length; i++) {
    if (text.charAt(i) === "(") depth++;
    else if (text.charAt(i) === ")" && --depth === 0) return i;
  }
  return -1;
}

/** ", 12 thành viên", " và 120 học sinh": the next of a list whose counts stand first. */
const startsPiece = /^(?:, | và )\d{1,4} \p{L}/u;
const totalBehind = /^ (?:tổng|cộng)(?!\p{L})/iu;

/** The stretches between semicolons; between commas only where the stretch before has its count. */
export function piecesOf(passage: Passage): Passage[] {
  const pieces: Passage[] = [];
  const countFirst = /^\d{1,4} \p{L}/u.test(passage.text);
  const product = timesNumber.test(passage.plain) || passage.plain.includes("=");
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= passage.text.length; i++) {
    const character = passage.text.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    const end = i === passage.text.length;
    const parts = character === ";" || (character === "." && totalBehind.test(passage.text.slice(i + 1, i + 8)));
    const comma = countFirst
      ? startsPiece.test(passage.text.slice(i, i + 12))
      : (character === ","
          ? !/^(\d| mỗi )/.test(passage.text.slice(i + 1, i + 6))
          : / và (?=\d)/y.test(passage.text.slice(i, i + 5))) &&
        mainCount(passage.plain.slice(from, i).trim()) !== null;
    if (!end && (depth > 0 || !(parts || (comma && !product)))) continue;
    const piece = slice(passage, from + (/^ ?và (?=\d)/.exec(passage.text.slice(from, i))?.[0].length ?? 0), i);
    if (/[\p{L}\d]/u.test(piece.text)) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}
