import { cleanLine } from "./clean-line";
import type { Block, WordTable } from "./word-model";

/** A line before it has a number, and the number of its table before all lines are together. */
export interface WordLine {
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly table: number | null;
}

/** Turns the blocks of a document into lines; numbers its tables in order. */
export function createLineMaker(): (block: Block) => readonly WordLine[] {
  let tables = 0;
  const linesOf = (block: Block): readonly WordLine[] => {
    if (block.kind === "paragraph") return block.text.split("\n").map((text) => plainLine(cleanLine(text)));
    return holdsText(block) ? layoutLines(block) : rowLines(block, tables++);
  };
  /** The cells of a letterhead are read down each column; a blank line parts the columns. */
  const layoutLines = (table: WordTable): readonly WordLine[] => {
    const cells = table.rows.flatMap((row) => row.cells);
    const isMerged = cells.some(({ span }) => span > 1);
    const ordered = isMerged ? cells : cells.toSorted((a, b) => a.column - b.column);
    return ordered.flatMap((cell, index) => {
      const startsColumn = index > 0 && cell.column !== ordered[index - 1]?.column;
      return [...(startsColumn ? [plainLine("")] : []), ...cell.blocks.flatMap(linesOf)];
    });
  };
  return linesOf;
}

const motto = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]\s*tự\s+do|nơi\s+nhận\s*:/iu;

/** Whether a table only sets text side by side: a letterhead, the block of signatures, a frame. */
function holdsText(table: WordTable): boolean {
  const { rows, isRuled } = table;
  const columns = widthOf(table);
  if (columns <= 1) return true;
  const texts = rows.flatMap((row) => row.cells.map(({ blocks }) => blocks.flatMap(paragraphsOf)));
  if (rows.length <= 6 && columns <= 4 && texts.some((cell) => motto.test(cell.join(" ").normalize("NFC"))))
    return true;
  if (isRuled || columns > 3 || rows.length > 3) return false;
  return rows.length === 1 || texts.some((cell) => cell.length > 1);
}

function rowLines(table: WordTable, number: number): readonly WordLine[] {
  const width = widthOf(table);
  return table.rows.map((row) => {
    const cells = Array.from({ length: width }, () => "");
    for (const { column, blocks } of row.cells) {
      cells[column] = blocks.flatMap(paragraphsOf).join(" ").replace(/\s+/gu, " ").trim();
    }
    return { text: cells.join("\t"), cells, table: number };
  });
}

function widthOf(table: WordTable): number {
  return table.rows.reduce(
    (widest, { cells }) => cells.reduce((end, { column, span }) => Math.max(end, column + span), widest),
    0,
  );
}

/** The lines of text in a block that are not blank; those of a table inside a cell row by row. */
function paragraphsOf(block: Block): readonly string[] {
  if (block.kind === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)));
  return block.text
    .split("\n")
    .map((text) => cleanLine(text).trim())
    .filter((text) => text !== "");
}

function plainLine(text: string): WordLine {
  return { text, cells: null, table: null };
}
