import { columnOf, maxColumns, maxRows } from "../model/address";
import { errorTexts } from "./values";

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

export type TableRows = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** Structured reference. `table` is null where the formula stands in the table and does not name it. */
export interface TableRef {
  readonly table: string | null;
  readonly rows: readonly TableRows[];
  readonly columns: readonly [first: string, last: string] | null;
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

/** Reads "[…]" of a structured reference from the bracket at `start`. */
function bracketsAt(text: string, start: number): { ref: Omit<TableRef, "table">; end: number } | null {
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === "'") end++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) break;
  }
  if (depth !== 0 || end >= text.length) return null;
  const ref = readInner(text.slice(start + 1, end));
  return ref && { ref, end: end + 1 };
}

function readInner(inner: string): Omit<TableRef, "table"> | null {
  const text = inner.trim();
  if (text === "") return { rows: [], columns: null };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    const rows = ["#This Row"] as const;
    if (rest === "") return { rows, columns: null };
    if (!rest.startsWith("[")) return { rows, columns: [unescape(rest), unescape(rest)] };
    const columns = readColumns(rest);
    return columns && { rows, columns };
  }
  if (!text.startsWith("[")) {
    const special = specialOf(text);
    if (special) return { rows: [special], columns: null };
    if (text.startsWith("#")) return null;
    return { rows: [], columns: [unescape(inner), unescape(inner)] };
  }
  const rows: TableRows[] = [];
  let rest = text;
  for (;;) {
    const piece = /^\[\s*(#[^\]]+?)\s*\]\s*(,?)\s*/.exec(rest);
    if (!piece) break;
    const special = specialOf(piece[1] ?? "");
    if (!special) return null;
    rows.push(special);
    rest = rest.slice(piece[0].length);
    if (piece[2] === "") return rest === "" ? { rows, columns: null } : null;
  }
  const columns = readColumns(rest);
  return columns && { rows, columns };
}

function readColumns(text: string): [string, string] | null {
  const match = /^\[((?:[^\][']|'.)+)\](?:\s*:\s*\[((?:[^\][']|'.)+)\])?$/.exec(text.trim());
  if (!match) return null;
  const first = unescape(match[1] ?? "");
  return [first, match[2] === undefined ? first : unescape(match[2])];
}

function specialOf(text: string): TableRows | null {
  const wanted = text.toLowerCase();
  const all: TableRows[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
  return all.find((each) => each.toLowerCase() === wanted) ?? null;
}

function unescape(text: string): string {
  return text.replace(/'(.)/g, "$1");
}
