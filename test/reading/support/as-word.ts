import { buildDocx, paragraph, table, type Block } from "../../support/docx-builder";

/**
 * The Word form of a plan's text: a paragraph for each line that is not empty, a ruled table for lines with tabs
 * or bars between their cells, a layout table for a letterhead.
 */
export function asWord(text: string): Uint8Array {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push(table(padded(rows)));
    rows = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const cells = cellsOf(line);
    if (cells) rows.push(cells);
    else if (!/^[\s|:-]+$/.test(line) || line.trim() === "") {
      if (line.trim() === "" && rows.length === 0) continue;
      close();
      if (line.trim() !== "") blocks.push(paragraph(line.trim().replace(/\*\*/g, "").replace(/^#+ /, "")));
    }
  }
  close();
  return buildDocx(blocks);
}

function cellsOf(line: string): string[] | null {
  if (/^\|.*\|$/.test(line.trim())) {
    const cells = line.trim().slice(1, -1).split("|");
    return cells.every((cell) => /^[\s:-]*$/.test(cell)) ? null : cells.map((cell) => cell.trim());
  }
  if (line.split("|").length >= 3) return line.split("|").map((cell) => cell.trim());
  return line.split("\t").length >= 3 ? line.split("\t").map((cell) => cell.trim()) : null;
}

function padded(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
