import { columnLetters, quotedSheet } from "../model/address";
import type { TableRef } from "./structured-reference";
import type { AreaRef, Token } from "./tokens";

/** Functions that came after 2007 and bear a prefix in the file. */
const prefixed = new Set(
  "CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH LET UNICHAR UNICODE NUMBERVALUE DAYS XOR FILTER UNIQUE SORT SEQUENCE LAMBDA".split(
    " ",
  ),
);

export interface RenderOptions {
  /** "api": as a user sees it ("[@Qty]"); "file": as the format keeps it. */
  readonly form: "api" | "file" | "plain";
  /** Table around the cell of the formula, whose name is left out for the user. */
  readonly ownTable?: string | null;
}

export function renderTokens(tokens: readonly Token[], options: RenderOptions): string {
  return tokens.map((token) => renderToken(token, options)).join("");
}

function renderToken(token: Token, options: RenderOptions): string {
  switch (token.kind) {
    case "area":
      return areaText(token.area);
    case "table":
      return tableText(token.ref, options);
    case "call":
      return options.form !== "file" || !prefixed.has(token.text)
        ? token.text
        : (/^(FILTER|SORT)$/.test(token.text) ? "_xlfn._xlws." : "_xlfn.") + token.text;
    default:
      return token.text;
  }
}

export function areaText(area: AreaRef): string {
  const [row, column, lastRow, lastColumn] = area.fixed;
  const letters = (index: number, fixed: boolean) => (fixed ? "$" : "") + columnLetters(index);
  const digits = (index: number, fixed: boolean) => (fixed ? "$" : "") + String(index + 1);
  const sheet = area.sheet === null ? "" : `${quotedSheet(area.sheet)}!`;
  switch (area.shape) {
    case "rows":
      return `${sheet}${digits(area.row, row)}:${digits(area.lastRow, lastRow)}`;
    case "columns":
      return `${sheet}${letters(area.column, column)}:${letters(area.lastColumn, lastColumn)}`;
    case "cell":
      return sheet + letters(area.column, column) + digits(area.row, row);
    case "cells":
      return `${sheet}${letters(area.column, column)}${digits(area.row, row)}:${letters(area.lastColumn, lastColumn)}${digits(area.lastRow, lastRow)}`;
  }
}

const escaped = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
const plain = /^[\p{L}\p{M}\p{N}_]+$/u;
const spaced = /^[\p{L}\p{M}\p{N}_]+( +[\p{L}\p{M}\p{N}_]+)*$/u;

function tableText(ref: TableRef, options: RenderOptions): string {
  const own = options.ownTable?.toLowerCase() === ref.table?.toLowerCase();
  const name = ref.table === null || (options.form === "api" && own) ? "" : ref.table;
  const columns = ref.columns && [...new Set(ref.columns)].map((column) => `[${escaped(column)}]`).join(":");
  const one = ref.columns && ref.columns[0] === ref.columns[1] ? ref.columns[0] : null;
  if (options.form === "api" && ref.rows.length === 1 && ref.rows[0] === "#This Row") {
    if (columns === null) return `${name}[@]`;
    return one !== null && plain.test(one) ? `${name}[@${one}]` : `${name}[@${columns}]`;
  }
  if (ref.rows.length === 0) {
    if (columns === null) return name === "" ? `${String(ref.table)}[]` : `${name}[]`;
    return one !== null && spaced.test(one) ? `${name}[${one}]` : `${name}[${columns}]`;
  }
  if (columns === null && ref.rows.length === 1) return `${name}[${ref.rows.join("")}]`;
  const parts = ref.rows.map((row) => `[${row}]`);
  if (columns !== null) parts.push(columns);
  return `${name}[${parts.join(",")}]`;
}
