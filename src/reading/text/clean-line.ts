import { fold } from "./fold";
import type { Origin, Passage } from "./paragraph";

export interface CleanLine extends Passage {
  /** Positions after a tab or a wide gap, where a new column begins. */
  readonly columns: readonly number[];
}

/** Longest stretch of a line that is looked into; nobody writes an estimate on a longer one. */
const longest = 20_000;

/** What makes a line need cleaning: blanks that are no single spaces, marks, leader dots, unseen characters. */
const unclean = /[^\S ]| {2}|[*_#`.\u2026]{2}|[\u00ad\u200b-\u200f\u2060\ufeff\ufffd]|[\u0000-\u001f]/;

/**
 * A line without stray marks (`**`, `__`, `##`, zero-width characters), its blanks and leader dots run
 * together, with the way back to the line as it was. `offset` is where the text stands within its line.
 */
export function cleanLine(raw: string, line: number, offset = 0): CleanLine {
  const text = raw.length <= longest ? raw.trim() : "";
  if (text === "" || unclean.test(text)) return cleanByCharacter(raw, line, offset);
  const start = offset + raw.indexOf(text);
  return { text, plain: fold(text), origins: [{ at: 0, line, start }], columns: [] };
}

function cleanByCharacter(raw: string, line: number, offset: number): CleanLine {
  const origins: Origin[] = [];
  const columns: number[] = [];
  let text = "";
  let expected = -1;
  const length = Math.min(raw.length, longest);
  for (let i = 0; i < length;) {
    const code = raw.charCodeAt(i);
    const run = runLength(raw, i, length);
    let put: string;
    if (isBlank(code)) {
      const end = blankEnd(raw, i, length);
      const wide = end - i >= 3 || raw.slice(i, end).includes("\t");
      if (text !== "" && wide) columns.push(text.length + (text.endsWith(" ") ? 0 : 1));
      put = text === "" || text.endsWith(" ") ? "" : " ";
      if (put !== "" && expected !== i) origins.push({ at: text.length, line, start: offset + i });
      text += put;
      expected = put !== "" && end === i + 1 ? end : -1;
      i = end;
      continue;
    }
    if (isDropped(code) || (run >= 2 && (code === 42 || code === 95 || code === 35 || code === 96))) {
      i += isDropped(code) ? 1 : run;
      expected = -1;
      continue;
    }
    if (run >= 3 && (code === 46 || code === 0x2026)) put = "…";
    else put = raw.charAt(i);
    if (expected !== i) origins.push({ at: text.length, line, start: offset + i });
    text += put;
    i += put === "…" && run >= 3 ? run : 1;
    expected = put === "…" ? -1 : i;
  }
  const clean = text.trimEnd();
  if (origins.length === 0) origins.push({ at: 0, line, start: offset });
  return { text: clean, plain: fold(clean), origins, columns: columns.filter((at) => at < clean.length) };
}

function isBlank(code: number): boolean {
  return (
    (code <= 32 && code !== 10) || code === 10 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
  );
}

function isDropped(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xfffd;
}

function runLength(raw: string, from: number, length: number): number {
  const code = raw.charCodeAt(from);
  if (code !== 42 && code !== 95 && code !== 35 && code !== 46 && code !== 96 && code !== 0x2026) return 1;
  let end = from + 1;
  while (end < length && raw.charCodeAt(end) === code) end++;
  return end - from;
}

function blankEnd(raw: string, from: number, length: number): number {
  let end = from + 1;
  while (end < length && isBlank(raw.charCodeAt(end))) end++;
  return end;
}
