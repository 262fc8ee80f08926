import { cellOf } from "../addresses";
import type { FormatSpec, SheetSpec } from "../sheet-spec";

/** How one cell of a printed sheet looks. */
export interface CellFacts {
  readonly row: number;
  readonly column: number;
  /** What it shows; the text of a formula where only that is known. */
  readonly text: string;
  readonly font: string | null;
  /** Size in points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#000000" */
  readonly color: string | null;
  readonly horizontal: string | null;
}

/** What can be measured of a printed sheet, in the workbook or in its specification. */
export interface SheetFacts {
  /** Cells that show something within the printed area, row by row. */
  readonly cells: readonly CellFacts[];
  readonly paper: string | null;
  readonly orientation: "portrait" | "landscape" | null;
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  } | null;
  /** The header of the pages, and of the first page, as Excel writes it: `&C&"Times New Roman,Regular"&13&P`. */
  readonly header: { readonly centre: string; readonly firstCentre: string } | null;
}

/** The facts of a sheet as it is going to be written. */
export function factsOfSpec(spec: SheetSpec): SheetFacts {
  const { page } = spec;
  const [first = "", last = first] = (page?.printArea ?? "").split(":");
  const end = cellOf(last);
  const inside = (row: number, column: number) => end === null || (row <= end.row && column <= end.column);
  const cells = spec.blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, i) =>
      line.flatMap((cell, j): CellFacts[] => {
        const text = cell === null ? "" : typeof cell === "object" ? cell.formula : String(cell);
        if (text === "" || !inside(row + i, column + j)) return [];
        return [{ row: row + i, column: column + j, text, ...lookAt(spec.formats, row + i, column + j) }];
      }),
    ),
  );
  return {
    cells,
    paper: page?.paper ?? null,
    orientation: page?.orientation ?? null,
    margins: page?.margins ?? null,
    header: page?.pageNumbers ? { centre: '&"Times New Roman,Regular"&13&P', firstCentre: "" } : null,
  };
}

/** Later formats win over earlier ones, part by part. */
function lookAt(
  formats: readonly FormatSpec[],
  row: number,
  column: number,
): Omit<CellFacts, "row" | "column" | "text"> {
  const look = { font: null, size: null, bold: false, italic: false, color: null, horizontal: null };
  return formats
    .filter(({ range }) => covers(range, row, column))
    .reduce(
      (before, { font, horizontal }) => ({
        font: font?.name ?? before.font,
        size: font?.size ?? before.size,
        bold: font?.bold ?? before.bold,
        italic: font?.italic ?? before.italic,
        color: font?.color ?? before.color,
        horizontal: horizontal ?? before.horizontal,
      }),
      look as Omit<CellFacts, "row" | "column" | "text">,
    );
}

function covers(range: string, row: number, column: number): boolean {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [cellOf(first), cellOf(last)];
  if (from === null || to === null) return false;
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
