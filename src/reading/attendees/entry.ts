import type { Read } from "../../plan/place";
import { readIn, slice, textOf, type Passage } from "../text/paragraph";
import { headCountsIn, type HeadCount } from "./heads";
import { mainCount } from "./main-count";
import { cleanName } from "./name";
import { closing, piecesOf } from "./pieces";

/** A line of an attendee list: who, how many, and what stands below it. */
export interface Entry {
  readonly passage: Passage;
  readonly name: Read<string> | null;
  readonly count: Read<number> | null;
  readonly range: readonly [number, number] | null;
  readonly approximate: boolean;
  /** The numbers that an inexact count allows; null for an exact one. */
  readonly allowed: readonly [number, number] | null;
  readonly note: Read<string> | null;
  /** A total ("Tổng số: 110 đại biểu") and no people of its own. */
  readonly total: boolean;
  readonly children: readonly Entry[];
  /** False for a line without a number or bullet, which can head the whole list. */
  readonly listed?: boolean;
}

/** Reads one line of an attendee list. `children` are the lines below it. */
export function entryOf(passage: Passage, children: readonly Entry[]): Entry {
  const count = mainCount(passage.plain);
  const named = nameAround(passage, count);
  const total = isTotal(passage, count);
  const inline = children.length === 0 && count && !total ? inlineEntries(passage, count) : [];
  return {
    passage,
    name: named.name,
    count: count ? readIn(passage, count.numberStart, count.numberEnd, count.value) : null,
    range: count?.range ?? null,
    approximate: count?.approximate ?? false,
    allowed: count?.allowed ?? null,
    note: inline.length > 0 ? null : named.note,
    total,
    children: children.length > 0 ? children : inline,
  };
}

/** A list of people in one line, with what stands before it: a group, a total, or nothing. */
export interface LineList {
  readonly head: Passage | null;
  readonly entries: readonly Entry[];
}

const listIntro = /(?:^|[,.;:( -])(?:gom|trong do|bao gom|cu the|including|of whom)(?: co)?[ :]/;

/**
 * The people that one line lists: "110 đại biểu, gồm: Lãnh đạo xã 05 người; các thôn 105 người", "Bệnh viện: các
 * khoa 20 người, các phòng 10 người", "Lãnh đạo Sở (03 người), trưởng các phòng (12 người)". Null where it names one.
 */
export function listIn(passage: Passage): LineList | null {
  const { plain } = passage;
  if (plain.length > 3000) return null;
  const intro = listIntro.exec(plain);
  if (intro && intro.index > 0) {
    const entries = entriesInLine(slice(passage, intro.index + intro[0].length));
    if (entries.length > 0) return { head: lastSentence(slice(passage, 0, intro.index)), entries };
  }
  const colon = plain.indexOf(":");
  if (colon > 0 && headCountsIn(plain.slice(0, colon)).length <= 1) {
    const entries = entriesInLine(slice(passage, colon + 1));
    if (entries.length > 0) return { head: slice(passage, 0, colon), entries };
  }
  const count = mainCount(plain);
  const inside = count ? inlineEntries(passage, count) : [];
  if (count && inside.length > 1) return { head: slice(passage, 0, count.end), entries: inside };
  const entries = entriesInLine(passage);
  return entries.length > 0 ? { head: null, entries } : null;
}

/** "… tại hội trường số 1. Dự hội nghị có 82 người": what leads to the list, not what comes before. */
function lastSentence(passage: Passage): Passage {
  const start = passage.text.search(/(?<=\. )(?=\p{Lu}[^.]*$)/u);
  return start < 0 ? passage : slice(passage, start);
}

/** Several people in one line, each with a count. Empty where it is one. */
function entriesInLine(passage: Passage): Entry[] {
  const pieces = piecesOf(passage);
  if (pieces.length < 2 || pieces.some((piece) => mainCount(piece.plain) === null)) return [];
  const entries = pieces.map((piece) => entryOf(piece, []));
  const isPerson = (entry: Entry) => entry.name !== null && !entry.total;
  return entries.slice(0, -1).every(isPerson) && entries.slice(-1).every((last) => isPerson(last) || last.total)
    ? entries
    : [];
}

/** "02 đại biểu (mời Ban TĐ-KT tỉnh 02 đại biểu)": the people of a group named in brackets after its count. */
function inlineEntries(passage: Passage, count: HeadCount): Entry[] {
  const open = passage.text.indexOf("(", count.end);
  const close = closing(passage.text, open);
  if (open < 0 || close < 0 || open - count.end > 12) return [];
  const inside = slice(passage, open + 1, close);
  const pieces = piecesOf(inside);
  if (pieces.length === 0 || pieces.some((piece) => mainCount(piece.plain) === null)) return [];
  const entries = pieces.map((piece) => entryOf(piece, []));
  const each = /(?<!\p{L})mỗi(?!\p{L})/iu.test(inside.text) || / [x×*] ?\d|\bmoi\b.* (x|×|\/) /.test(inside.plain);
  return each || entries.some((entry) => entry.name === null || bySexOrAge.test(entry.name.value)) ? [] : entries;
}

/** "(nam 20 người, nữ 10 người)" tells what the people are like, not who they are. */
const bySexOrAge = /^(?:nam|nữ|trong đó nữ)$|tuổi$/iu;

function isTotal({ text, plain }: Passage, count: HeadCount | null): boolean {
  if (saysTotal(text) || /^(so luong|du kien so luong|quy mo|toan bo)\b/.test(plain)) return true;
  if (!count) return false;
  return (
    /^(du kien|se|moi|trieu tap|khoang|hoi nghi|co|la|gom|bao|dai bieu|nguoi|tong|so|luong|tham du|khach|[ :,])*$/.test(
      plain.slice(0, count.start),
    ) && /^(du kien|tong|moi khoang|gom|hoi nghi)/.test(plain)
  );
}

/** "Tổng số", "Cộng": unlike "Công chức", which folds to the same letters, and "Cộng tác viên", "Tổng Giám đốc". */
export function saysTotal(text: string): boolean {
  return /^(?:total|cộng(?!\s+(?:tác|đồng|hòa|hoà|sản|sự))|tổng(?!\s+(?:giám|công|cục|đội|biên|bí|thư|hội|liên|phụ|thanh|kiểm|lãnh|quản|đài)))(?!\p{L})/iu.test(
    text,
  );
}

/** "(mỗi huyện 09 đại biểu x 10 huyện)" behind a name: how its number comes about, no part of the name. */
const reckoning = /\s*\([^()]*\d[^()]*[x×*][^()]*\d[^()]*\)\s*:?\s*$/u;

function nameAround(
  passage: Passage,
  count: HeadCount | null,
): { name: Read<string> | null; note: Read<string> | null } {
  const { text, plain } = passage;
  if (!count) {
    const colon = text.indexOf(":");
    const numbered = colon > 0 && /\d/.test(text.slice(colon));
    return numbered
      ? { name: cleanName(passage, 0, colon), note: textOf(passage, colon + 1) }
      : { name: cleanName(passage, 0, text.length), note: null };
  }
  const colon = plain.indexOf(":");
  const first = headCountsIn(plain).find((other) => other.start > 0 && other.start <= count.start);
  const last = plain.lastIndexOf(":", count.start);
  const listed = colon > 0 && last > colon && headCountsIn(plain.slice(0, last)).length === 0;
  const each = first && /, ?moi (?:[a-z]+ ){1,3}$/.test(plain.slice(0, first.start));
  const nameEnd = listed
    ? last
    : colon > 0 && colon < count.start && !(each && first.start < colon)
      ? colon
      : (first?.start ?? count.start);
  const reckoned = reckoning.exec(text.slice(0, nameEnd));
  const before = cleanName(passage, 0, reckoned?.index ?? nameEnd);
  const between = colon > 0 && colon < count.start ? plain.slice(colon + 1, count.start) : "";
  const after = textOf(passage, count.end);
  if (before) {
    const noteText = reckoned
      ? textOf(passage, reckoned.index, nameEnd)
      : !listed && /[a-z]{3}/.test(between.replace(/\b(gom|co|moi|la|so luong|mot so|du kien|mời)\b/g, ""))
        ? textOf(passage, colon + 1)
        : after;
    return {
      name: before,
      note:
        noteText.value === "" || /^(gom|trong do|bao gom)$/i.test(noteText.value)
          ? null
          : unbracketed(passage, noteText),
    };
  }
  const named = cleanName(passage, count.nameStart, text.length);
  return { name: named, note: null };
}

function unbracketed(passage: Passage, note: Read<string>): Read<string> | null {
  const inner = note.value.startsWith("(") ? note.value.replace(/^\(+/, "").replace(/\)+$/, "") : note.value;
  if (inner === "" || !/\p{L}/u.test(inner)) return null;
  const start = passage.text.indexOf(inner);
  return start < 0 ? { ...note, value: inner } : textOf(passage, start, start + inner.length);
}
