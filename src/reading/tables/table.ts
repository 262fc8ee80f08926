import type { SourceLine } from "../source-document";
import { cleanLine } from "../text/clean-line";
import type { Passage } from "../text/paragraph";
import type { Header } from "./header";

/** A cell's text; `raw` and `offset` say how it stood in its row. */
export interface Cell extends Passage {
  readonly raw?: string;
  readonly offset?: number;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly whole: Passage;
}

/** A table whose header was recognised; `rows` are those below it. */
export interface Table {
  readonly rows: readonly Row[];
  readonly header: Header;
}

/**
 * The cells of a line typed as a table row, with tabs, bars or gaps of three blanks between; "rule" for the
 * line under a header (`|---|---|`), null for an empty line.
 */
export function splitCells(line: SourceLine): Row | "rule" | null {
  const { text } = line;
  if (text.length > 5000) return row(line, [[0, text.length]]);
  if (text.trim() === "") return null;
  if (/^[\s|+:=_-]+$/.test(text) && /[-=_]{3}/.test(text)) return "rule";
  const bars = text.split("|").length - 1;
  const separator = bars >= 2 ? /\|/g : text.includes("\t") ? /\t/g : / {3,}/g;
  const bounds: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    bounds.push([from, match.index]);
    from = match.index + match[0].length;
  }
  bounds.push([from, text.length]);
  if (bars >= 2 || !text.includes("\t"))
    dropEmptyEnds(text, bounds, text.trimStart().startsWith("|"), text.trimEnd().endsWith("|"));
  return row(line, bounds);
}

function dropEmptyEnds(text: string, bounds: [number, number][], first: boolean, last: boolean): void {
  const empty = ([from, to]: [number, number]): boolean => text.slice(from, to).trim() === "";
  const gaps = !text.includes("|");
  if ((first || gaps) && bounds[0] && empty(bounds[0])) bounds.shift();
  const end = bounds[bounds.length - 1];
  if ((last || gaps) && end && empty(end)) bounds.pop();
}

function row(line: SourceLine, bounds: readonly (readonly [number, number])[]): Row {
  return {
    line: line.number,
    cells: bounds.map(([from, to]) => cleanLine(line.text.slice(from, to), line.number, from)),
    whole: cleanLine(line.text, line.number),
  };
}
