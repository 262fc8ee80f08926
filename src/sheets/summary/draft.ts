import { rangeOf } from "../addresses";
import type { Cell, FormatSpec } from "../sheet-spec";
import { balancedLines, linesHeight, textWidth, wrapLines, type TextFont } from "./text-width";

export const typeface = "Times New Roman";

/** Inner margin of a cell in points, both sides together. */
export const cellPadding = 4.5;

/** One cell of a row, or several that hold one text. */
export interface DraftCell {
  /** First column, from 0. */
  readonly column: number;
  /** Last column, where the text runs over several. */
  readonly to?: number;
  readonly value: Cell;
  /** What the cell will show, to measure it; for a value its own text. */
  readonly shown?: string;
  readonly font?: { readonly size?: number; readonly bold?: boolean; readonly italic?: boolean };
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top";
  /** True to merge the cells also of a centred text, as between the lines of a table. */
  readonly merged?: boolean;
  readonly numberFormat?: string;
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  readonly boxed?: boolean;
  /** Height in points; left out, what its texts need. */
  readonly height?: number;
  /** True where no page may end behind this row. */
  readonly withNext?: boolean;
  /** Top of a new page. */
  readonly newPage?: boolean;
}

/** A sheet in the making: rows from the top, measured as they are added. */
export class Draft {
  readonly rows: (DraftRow & { readonly height: number })[] = [];

  /** @param widths widths of the columns in points */
  constructor(
    readonly widths: readonly number[],
    readonly size: number,
  ) {}

  /** Adds a row and gives its index from 0. */
  add(row: DraftRow): number {
    return this.rows.push({ ...row, height: this.heightOfRow(row) }) - 1;
  }

  /** Height of a row in points, whether it was added or not. */
  heightOfRow(row: DraftRow): number {
    return row.height ?? Math.max(...row.cells.map((cell) => this.heightOf(cell)));
  }

  /** Lets no page end behind the row added last. */
  keepLast(): void {
    const row = this.rows.pop();
    if (row !== undefined) this.rows.push({ ...row, withNext: true });
  }

  /** Adds an empty row. */
  space(height: number, withNext = false): void {
    this.rows.push({ cells: [], height, withNext });
  }

  /** Adds a text over all columns, line by line, centred. No-break spaces hold words together and become plain ones. */
  centred(text: string, font: TextFont & { readonly italic?: boolean }, withNext = true): void {
    for (const line of balancedLines(text, this.width(0, this.last), font)) {
      const value = line.replaceAll("\u00a0", " ");
      this.add({ cells: [{ column: 0, to: this.last, value, font, align: "Center" }], withNext });
    }
  }

  /** The first column that begins at or behind a part of the whole width. */
  columnAt(part: number): number {
    const whole = this.width(0, this.last);
    const column = this.widths.findIndex((_, i) => i > 0 && this.width(0, i - 1) >= whole * part);
    return column === -1 ? this.last : column;
  }

  get last(): number {
    return this.widths.length - 1;
  }

  /** Width of neighbouring columns in points. */
  width(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }

  private heightOf(cell: DraftCell): number {
    const font = { size: cell.font?.size ?? this.size, bold: cell.font?.bold ?? false };
    const text = cell.shown ?? (typeof cell.value === "string" ? cell.value : "");
    const room = this.width(cell.column, cell.to ?? cell.column) - cellPadding;
    const oneLine = isSpread(cell) || textWidth(text, font) === 0;
    return linesHeight(oneLine ? 1 : wrapLines(text, room, font).length, font.size);
  }
}

/** A centred text over several columns is centred across them; another one is wrapped in merged cells. */
export function isSpread({ align, to, merged }: DraftCell): boolean {
  return align === "Center" && to !== undefined && merged !== true;
}

/** The cells of all rows as one block from A1. */
export function cellsOf(draft: Draft): Cell[][] {
  return draft.rows.map(({ cells }) => {
    const line: Cell[] = draft.widths.map(() => null);
    for (const { column, value } of cells) line[column] = value;
    return line;
  });
}

/** Cells that hold one wrapped text over several columns. */
export function mergesOf(draft: Draft): string[] {
  return draft.rows.flatMap(({ cells }, row) =>
    cells
      .filter((cell) => cell.to !== undefined && cell.to > cell.column && !isSpread(cell))
      .map((cell) => rangeOf(row, cell.column, row, cell.to ?? cell.column)),
  );
}

/** All formats: the type of the whole sheet, then what is special; rows that look alike share one. */
export function formatsOf(draft: Draft): FormatSpec[] {
  const base: FormatSpec = {
    range: rangeOf(0, 0, draft.rows.length - 1, draft.last),
    font: { name: typeface, size: draft.size, bold: false, italic: false, color: "#000000" },
    vertical: "Center",
  };
  const areas: Area[] = [];
  for (const [row, { cells, boxed }] of draft.rows.entries()) {
    if (boxed) extend(areas, { top: row, bottom: row, left: 0, right: draft.last, look: { borders: "all" } });
    for (const cell of cells) {
      extend(areas, { top: row, bottom: row, left: cell.column, right: cell.to ?? cell.column, look: lookOf(cell) });
    }
  }
  return [
    base,
    ...areas.map(({ top, left, bottom, right, look }) => ({ range: rangeOf(top, left, bottom, right), ...look })),
  ];
}

interface Area {
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
  readonly look: Omit<FormatSpec, "range">;
}

/** Lets the area right above grow if it looks the same. */
function extend(areas: Area[], area: Area): void {
  const same = areas.findLast(
    (each) =>
      each.left === area.left &&
      each.right === area.right &&
      each.bottom >= area.top - 1 &&
      alike(each.look, area.look),
  );
  if (same !== undefined) same.bottom = area.bottom;
  else areas.push(area);
}

function alike(a: Area["look"], b: Area["look"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function lookOf(cell: DraftCell): Area["look"] {
  const spread = isSpread(cell);
  return {
    ...(cell.font === undefined ? {} : { font: cell.font }),
    horizontal: spread ? "CenterAcrossSelection" : (cell.align ?? "Left"),
    wrap: !spread,
    ...(cell.vertical === undefined ? {} : { vertical: cell.vertical }),
    ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
  };
}
