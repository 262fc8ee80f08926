import type { Place, Read } from "../../plan/place";
import type { Marker } from "./marker";

/** A stretch of a paragraph that stands together in the document: from `at` on it is `line`, column `start`. */
export interface Origin {
  readonly at: number;
  readonly line: number;
  readonly start: number;
}

/** A stretch of clean text, in one or several lines of the document, that can be traced back to them. */
export interface Passage {
  /** Single spaces, no stray marks. */
  readonly text: string;
  /** The text folded, character for character. */
  readonly plain: string;
  /** In order of `at`; the first is at 0. */
  readonly origins: readonly Origin[];
}

/** A paragraph with its list marker recognised. Wrapped lines of a text file are joined. */
export interface Paragraph extends Passage {
  readonly marker: Marker | null;
  /** Where the text begins after the marker. */
  readonly bodyStart: number;
  /** Whether an empty line or the document's beginning comes before. */
  readonly gapBefore: boolean;
  /** Where tabs or wide gaps stood: columns of a letterhead or signature block begin there. */
  readonly columns: readonly number[];
}

/** The place in the document of characters `start` to `end` of a passage, without blanks around. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  while (start < end && passage.text[start] === " ") start++;
  while (end > start && passage.text[end - 1] === " ") end--;
  const origin = originAt(passage.origins, start);
  const last = originAt(passage.origins, Math.max(start, end - 1));
  const from = origin.start + (start - origin.at);
  if (last.line === origin.line) return at(origin.line, from, last.start + (end - last.at));
  return at(origin.line, from, endOnLine(passage, start, origin.line));
}

/** A value with the place of characters `start` to `end` of a passage. */
export function readIn<T>(passage: Passage, start: number, end: number, value: T): Read<T> {
  return { value, place: placeIn(passage, start, end) };
}

/** Part of a passage as a passage of its own. */
export function slice(passage: Passage, start: number, end = passage.text.length): Passage {
  while (start < end && passage.text[start] === " ") start++;
  while (end > start && passage.text[end - 1] === " ") end--;
  const first = originAt(passage.origins, start);
  const rest = passage.origins.filter((origin) => origin.at > start && origin.at < end);
  return {
    text: passage.text.slice(start, end),
    plain: passage.plain.slice(start, end),
    origins: [
      { at: 0, line: first.line, start: first.start + (start - first.at) },
      ...rest.map((origin) => ({ ...origin, at: origin.at - start })),
    ],
  };
}

/** A paragraph's text after its list marker. */
export function bodyOf(paragraph: Paragraph): Passage {
  return slice(paragraph, paragraph.bodyStart);
}

/** The whole passage as a value, without marks at its end. */
export function textOf(passage: Passage, start = 0, end = passage.text.length): Read<string> {
  const [from, to] = trimmed(passage.text, start, end);
  return readIn(passage, from, to, passage.text.slice(from, to));
}

const trimStart = new Set(" :;,.-–—+*=");
const trimEnd = new Set(" :;,.-–—+*=/…");

/** Bounds of the text without blanks and punctuation at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  while (end > start && trimEnd.has(text.charAt(end - 1))) end--;
  while (start < end && trimStart.has(text.charAt(start))) start++;
  return [start, end];
}

function at(line: number, start: number, end: number): Place {
  return { in: "document", line, start, end };
}

function originAt(origins: readonly Origin[], position: number): Origin {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle] as Origin).at <= position) low = middle;
    else high = middle - 1;
  }
  return origins[low] ?? { at: 0, line: 1, start: 0 };
}

function endOnLine(passage: Passage, start: number, line: number): number {
  let end = 0;
  passage.origins.forEach((origin, i) => {
    const following = passage.origins[i + 1];
    const joint = following && following.line !== origin.line ? 1 : 0;
    const next = (following?.at ?? passage.text.length) - joint;
    if (origin.line === line && next > start) end = origin.start + (next - origin.at);
  });
  return end;
}
