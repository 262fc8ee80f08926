import type { Extraction, SourceLine } from "../source-document";
import { cleanLine } from "./clean-line";
import { limits } from "./limits";
import { repairLegacyFont } from "./repair-legacy-font";
import { findTextTables } from "./text-tables";

/** Ends of lines, with those that Word puts on the clipboard for a line break or a page break. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/u;
/** The line between header and rows of a table in Markdown. */
const barredRule = /^\s*\|[\s:|-]+\|$/u;

/** The lines of pasted text or of a decoded text file, numbered from 1 as an editor shows them. Never throws. */
export function extractText(text: string): Extraction {
  if (text.length > limits.fileSize) return { ok: false, problem: "too-large" };
  const written = text.split(lineEnd);
  if (written.length > limits.lines) return { ok: false, problem: "too-large" };
  const clean = repairLegacyFont(written.map(cleanLine));
  if (clean.every((line) => line.trim() === "")) return { ok: false, problem: "empty" };
  return { ok: true, document: { lines: numberLines(clean) } };
}

function numberLines(texts: readonly string[]): SourceLine[] {
  const rows = findTextTables(texts);
  return texts.flatMap((text, index): SourceLine[] => {
    const row = rows.get(index);
    const number = index + 1;
    if (row === undefined) return [{ number, text, cells: null, table: null }];
    if (barredRule.test(text)) return [];
    return [{ number, text: row.cells.join("\t"), cells: row.cells, table: row.table }];
  });
}
