import type { SourceDocument, SourceLine } from "../source-document";
import { headerOf } from "../tables/header";
import { ruledRows, typedRows } from "../tables/rows";
import type { Row, Table } from "../tables/table";
import { cleanLine, type CleanLine } from "./clean-line";
import { markerOf } from "./marker";
import type { Paragraph } from "./paragraph";
import { isWrapped, joinWrapped } from "./wrapping";

/** A document is paragraphs and data tables; tables that only lay out text are paragraphs. */
export type Block = Paragraph | Table;

export function isTable(block: Block): block is Table {
  return "rows" in block;
}

/** The document as paragraphs, wrapped lines joined, and tables whose header is one of ours. */
export function blocksOf(document: SourceDocument): Block[] {
  const blocks: Block[] = [];
  const { lines } = document;
  const wrapped = isWrapped(lines);
  let gap = true;
  for (let i = 0; i < lines.length;) {
    const line = lines[i] as SourceLine;
    const table = tableAt(lines, i);
    if (table) {
      blocks.push(...table.blocks);
      i = table.next;
      gap = true;
      continue;
    }
    const clean = cleanLine(line.text, line.number);
    i++;
    if (clean.text === "" || isRule(clean.text)) {
      gap = true;
      continue;
    }
    const last = blocks[blocks.length - 1];
    const paragraph = paragraphOf(clean, gap);
    if (last && !isTable(last) && joinWrapped(last, paragraph, wrapped))
      blocks[blocks.length - 1] = joined(last, paragraph);
    else blocks.push(paragraph);
    gap = false;
  }
  return blocks;
}

/** A clean line as a paragraph. */
export function paragraphOf(clean: CleanLine, gapBefore: boolean): Paragraph {
  const found = markerOf(clean.text, clean.plain);
  return { ...clean, marker: found?.marker ?? null, bodyStart: found?.length ?? 0, gapBefore };
}

function joined(first: Paragraph, second: Paragraph): Paragraph {
  const at = first.text.length + 1;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    plain: `${first.plain} ${second.plain}`,
    origins: [...first.origins, ...second.origins.map((origin) => ({ ...origin, at: origin.at + at }))],
    columns: [...first.columns, ...second.columns.map((column) => column + at)],
  };
}

/** A line drawn with characters ("-----", "___", "====", "* * *"). */
function isRule(text: string): boolean {
  return text.length <= 400 && /^[-–—_=*~.…\s|+:]+$/.test(text) && !/^[-–—*+]$/.test(text);
}

interface Taken {
  readonly blocks: Block[];
  readonly next: number;
}

/** The table at a line, ruled or typed, or the paragraphs of one that only lays out text; null for plain text. */
function tableAt(lines: readonly SourceLine[], from: number): Taken | null {
  const line = lines[from] as SourceLine;
  const { rows, next } = line.cells ? ruledRows(lines, from) : typedRows(lines, from);
  if (rows.length === 0) return null;
  const header = headerOf(rows);
  if (!header) return line.cells ? { blocks: columnWise(rows), next } : null;
  const after = typedRows(lines, next, true);
  const before = rows.slice(0, header.first).flatMap(layoutParagraphs);
  return {
    blocks: [...before, { rows: [...rows.slice(header.next), ...after.rows], header }],
    next: after.rows.length > 0 ? after.next : next,
  };
}

/** A layout table read column by column: the left column of a signature block, then the right one. */
function columnWise(rows: readonly Row[]): Paragraph[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const paragraphs: Paragraph[] = [];
  for (let column = 0; column < Math.min(width, 60); column++) {
    let gap = true;
    for (const row of rows) {
      const cell = row.cells[column];
      if (!cell) continue;
      const parts = cellParagraphs(cell.raw ?? cell.text, row.line, cell.offset ?? 0, gap);
      paragraphs.push(...parts);
      gap = false;
    }
  }
  return paragraphs;
}

function layoutParagraphs(row: Row): Paragraph[] {
  return row.cells.flatMap((cell) => cellParagraphs(cell.raw ?? cell.text, row.line, cell.offset ?? 0, true));
}

function cellParagraphs(raw: string, line: number, offset: number, gap: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const part of raw.split("\n")) {
    const clean = cleanLine(part, line, offset + at);
    at += part.length + 1;
    if (clean.text !== "" && !isRule(clean.text)) paragraphs.push(paragraphOf(clean, gap && paragraphs.length === 0));
  }
  return paragraphs;
}
