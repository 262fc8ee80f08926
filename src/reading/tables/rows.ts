import type { SourceLine } from "../source-document";
import { cleanLine } from "../text/clean-line";
import { alignedRow, spansOf, type Span } from "./aligned";
import { headerOf } from "./header";
import { splitCells, type Row } from "./table";

/** Rows of a table in a document and the line behind them. */
export interface Rows {
  readonly rows: Row[];
  readonly next: number;
}

/** The rows of one table of the document. */
export function ruledRows(lines: readonly SourceLine[], from: number): Rows {
  const number = lines[from]?.table ?? null;
  const rows: Row[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] as SourceLine;
    if (!line.cells || line.table !== number) break;
    rows.push(wordRow(line));
  }
  return { rows, next };
}

/**
 * Rows typed with tabs, bars or wide gaps: from a header of ours on, or (`more`) those that go on below a table
 * whose rows have not all as many cells.
 */
export function typedRows(lines: readonly SourceLine[], from: number, more = false): Rows {
  const rows: Row[] = [];
  let next = from;
  let end = from;
  const columns = more ? null : alignedHeader(lines[from] as SourceLine);
  for (; next < lines.length; next++) {
    const line = lines[next] as SourceLine;
    if (rows.length === 0 && !more && !/\t|\||\S {2,}\S/.test(line.text.slice(0, 5000))) break;
    const row = line.cells ? wordRow(line) : splitCells(line);
    if (row === "rule" || row === null) {
      if (rows.length === 0 && !more) break;
      if (row === "rule") end = next + 1;
      continue;
    }
    const placed = columns && !line.cells ? alignedRow(line, columns) : row;
    const width = placed.cells.filter((cell) => !columns || cell.text !== "").length;
    if (rows.length === 0 && !more && (width < 2 || !headerOf([placed]))) break;
    if ((rows.length > 0 || more) && !goesOn(placed, width, line, lines, next, more)) break;
    if (next > end && rows[0] && width < rows[0].cells.length && !/\d/.test(line.text)) break;
    rows.push(placed);
    end = next + 1;
  }
  return { rows, next: end };
}

/** Where the headings of a table begin and end whose columns are aligned with blanks; null for any other line. */
function alignedHeader(line: SourceLine): Span[] | null {
  const { text } = line;
  if (line.cells || text.length > 400 || !/\S {2,}\S/.test(text) || /\t|\|.*\|/.test(text)) return null;
  return [3, 2].map((gap) => spansOf(text, gap)).find((spans) => isHeaderRow(alignedRow(line, spans), spans)) ?? null;
}

/** A heading with two blanks inside would make more cells than columns. */
function isHeaderRow(row: Row, columns: readonly Span[]): boolean {
  return columns.length > 1 && row.cells.length === columns.length && headerOf([row]) !== null;
}

function goesOn(
  row: Row,
  width: number,
  line: SourceLine,
  lines: readonly SourceLine[],
  at: number,
  more: boolean,
): boolean {
  if (headerOf([row]) || /^\(?(?:viet )?(?:so tien )?bang chu\b/.test(row.whole.plain)) return false;
  if (width >= 3) return !more || /\d/.test(line.text);
  if (width === 2) return /\d/.test(line.text) || !more;
  return continues(lines, at + 1) && row.whole.text.length <= 120 && /^[IVX\dA-Z]+[.)/]? /.test(row.whole.text);
}

function wordRow(line: SourceLine): Row {
  let offset = 0;
  const cells = (line.cells ?? []).map((cell) => {
    const at = line.text.startsWith(cell, offset) ? offset : Math.max(0, line.text.indexOf(cell, offset));
    offset = at + cell.length + 1;
    return { ...cleanLine(cell, line.number, at), raw: cell, offset: at };
  });
  return { line: line.number, cells, whole: cleanLine(line.text, line.number) };
}

/** Whether the next line with text has columns again, so that a line without any was a row of the table. */
function continues(lines: readonly SourceLine[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + 3); i++) {
    const row = splitCells(lines[i] as SourceLine);
    if (row === "rule") return true;
    if (row) return row.cells.length >= 3 && !headerOf([row]);
  }
  return false;
}
