import { columnOf, maxColumns, maxRows } from "../model/address";
import { errorTexts } from "./values";
import { bracketsAt, type TableRef } from "./structured-reference";

/** A1 reference: one cell, a rectangle, whole rows or whole columns. `$` flags by corner. */
export interface AreaRef {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly fixed: readonly [row: boolean, column: boolean, lastRow: boolean, lastColumn: boolean];
  readonly shape: "cell" | "cells" | "rows" | "columns";
}

export type Token =
  | {
      readonly kind: "space" | "number" | "string" | "boolean" | "error" | "mark" | "call" | "name";
      readonly text: string;
    }
  | { readonly kind: "area"; readonly area: AreaRef }
  | { readonly kind: "table"; readonly ref: TableRef };

const wordStart = /[\p{L}_\\]/u;
const word = /[\p{L}\p{M}\p{N}_.\\?]/u;
const marks = [
  "<>",
  "<=",
  ">=",
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<",
  ">",
  "%",
  ":",
  ",",
  ";",
  "(",
  ")",
  "{",
  "}",
  "@",
];
const area =
  /^(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{M}\p{N}_.(!\\[])/u;

/** Splits a formula (without its "=") into tokens; null where it cannot be one. */
export function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const char = rest.charAt(0);
    const space = /^\s+/.exec(rest);
    if (space) {
      tokens.push({ kind: "space", text: space[0] });
      at += space[0].length;
      continue;
    }
    if (char === '"') {
      const string = /^"(?:[^"]|"")*"/.exec(rest);
      if (!string) return null;
      tokens.push({ kind: "string", text: string[0] });
      at += string[0].length;
      continue;
    }
    if (char === "#") {
      const error = errorTexts.find((each) => rest.toUpperCase().startsWith(each));
      if (!error) return null;
      tokens.push({ kind: "error", text: error });
      at += error.length;
      continue;
    }
    const sheet = sheetPrefix(rest);
    if (sheet) {
      const after = rest.slice(sheet.length);
      if (after.startsWith("#REF!")) {
        tokens.push({ kind: "error", text: "#REF!" });
        at += sheet.length + 5;
        continue;
      }
      const ref = areaAt(after, sheet.name);
      if (!ref) return null;
      tokens.push({ kind: "area", area: ref.area });
      at += sheet.length + ref.length;
      continue;
    }
    const ref = areaAt(rest, null);
    if (ref) {
      tokens.push({ kind: "area", area: ref.area });
      at += ref.length;
      continue;
    }
    const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/.exec(rest);
    if (number) {
      tokens.push({ kind: "number", text: number[0] });
      at += number[0].length;
      continue;
    }
    if (char === "[" || wordStart.test(char)) {
      let end = 0;
      while (end < rest.length && word.test(rest.charAt(end))) end++;
      const name = rest.slice(0, end);
      const next = rest.charAt(end);
      if (next === "[") {
        const bracket = bracketsAt(rest, end);
        if (!bracket) return null;
        tokens.push({ kind: "table", ref: { table: name === "" ? null : name, ...bracket.ref } });
        at += bracket.end;
      } else if (next === "(") {
        tokens.push({ kind: "call", text: name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "") });
        at += end;
      } else {
        const upper = name.toUpperCase();
        tokens.push(
          upper === "TRUE" || upper === "FALSE" ? { kind: "boolean", text: upper } : { kind: "name", text: name },
        );
        at += end;
      }
      continue;
    }
    const mark = marks.find((each) => rest.startsWith(each));
    if (!mark) return null;
    tokens.push({ kind: "mark", text: mark });
    at += mark.length;
  }
  return tokens;
}

function sheetPrefix(rest: string): { name: string; length: number } | null {
  const quoted = /^'((?:[^']|'')+)'!/.exec(rest);
  if (quoted) return { name: (quoted[1] ?? "").replaceAll("''", "'"), length: quoted[0].length };
  const plain = /^([\p{L}\p{M}\p{N}_.]+)!/u.exec(rest);
  return plain ? { name: plain[1] ?? "", length: plain[0].length } : null;
}

function areaAt(rest: string, sheet: string | null): { area: AreaRef; length: number } | null {
  const match = area.exec(rest);
  if (!match) return null;
  const [text, c1f, c1, r1f, r1, c2f, c2, r2f, r2, wc1f, wc1, wc2f, wc2, wr1f, wr1, wr2f, wr2] = match;
  const length = text.length;
  if (wc1 !== undefined && wc2 !== undefined) {
    const [from, to] = [columnOf(wc1), columnOf(wc2)];
    if (from < 0 || to < 0) return null;
    const fixed = [true, wc1f === "$", true, wc2f === "$"] as const;
    const [column, lastColumn] = [Math.min(from, to), Math.max(from, to)];
    return { area: { sheet, row: 0, lastRow: maxRows - 1, column, lastColumn, fixed, shape: "columns" }, length };
  }
  if (wr1 !== undefined && wr2 !== undefined) {
    const rows = [Number(wr1) - 1, Number(wr2) - 1];
    if (Math.min(...rows) < 0 || Math.max(...rows) >= maxRows) return null;
    const fixed = [wr1f === "$", true, wr2f === "$", true] as const;
    const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
    return { area: { sheet, row, lastRow, column: 0, lastColumn: maxColumns - 1, fixed, shape: "rows" }, length };
  }
  const first = { row: Number(r1) - 1, column: columnOf(c1 ?? "") };
  if (first.column < 0 || first.row < 0 || first.row >= maxRows) return null;
  if (c2 === undefined) {
    const fixed = [r1f === "$", c1f === "$", r1f === "$", c1f === "$"] as const;
    return { area: { sheet, ...first, lastRow: first.row, lastColumn: first.column, fixed, shape: "cell" }, length };
  }
  const last = { row: Number(r2) - 1, column: columnOf(c2) };
  if (last.column < 0 || last.row < 0 || last.row >= maxRows) return null;
  const fixed = [r1f === "$", c1f === "$", r2f === "$", c2f === "$"] as const;
  return {
    area: {
      sheet,
      row: Math.min(first.row, last.row),
      column: Math.min(first.column, last.column),
      lastRow: Math.max(first.row, last.row),
      lastColumn: Math.max(first.column, last.column),
      fixed,
      shape: "cells",
    },
    length,
  };
}
