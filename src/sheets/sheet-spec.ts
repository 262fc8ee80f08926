import type { ColumnId, TableName } from "../plan/tables";

/** What a cell shall hold. Text is data and never a formula; a formula is in API notation ("=[@Qty]*2"). */
export type Cell = number | string | boolean | null | { readonly formula: string };

/**
 * A sheet as data: everything that `excel` writes, and nothing that it would have to decide.
 * Formulas may name tables and cells of the other sheets of the same call: whoever writes makes all sheets and
 * all tables with their headers and rows before the first formula.
 */
export interface SheetSpec {
  /** Sheet name in the user's language; where the sheet was written before and then renamed, its name now. */
  readonly name: string;
  readonly tables: readonly TableSpec[];
  /** Cells outside tables, e.g. headings or the summary. */
  readonly blocks: readonly BlockSpec[];
  /** Column widths in characters of the default font, by column index from 0. */
  readonly columnWidths: readonly (readonly [column: number, characters: number])[];
  /** Row heights in points, by row index from 0. */
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly formats: readonly FormatSpec[];
  readonly merges: readonly string[];
  readonly marks: readonly MarkSpec[];
  readonly freezeRows: number;
  readonly page: PageSpec | null;
  readonly charts: readonly ChartSpec[];
}

export interface TableSpec {
  readonly name: TableName;
  /** The table's name in the workbook where a user has renamed it; null where it bears its own name or is new. */
  readonly found: string | null;
  /** True where the table stands already: its formats are the user's, ours are for rows beyond those it has. */
  readonly keepFormats: boolean;
  /** Top left cell of the header row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  /** Data rows; at least one (Excel has no table without a row). */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ColumnSpec {
  /** Null for a column that the user added: its cells are written back as they were found. */
  readonly id: ColumnId | null;
  readonly header: string;
  readonly numberFormat: string | null;
  readonly align: "left" | "center" | "right" | null;
  readonly wrap: boolean;
  readonly validation: ValidationSpec | null;
}

export type ValidationSpec =
  /** Whole number at or above `min`. */
  | { readonly kind: "whole"; readonly min: number; readonly title: string; readonly message: string }
  /** Number, fractions too, at or above `min`. */
  | { readonly kind: "decimal"; readonly min: number; readonly title: string; readonly message: string }
  /** A date on or after 1 January 1900. */
  | { readonly kind: "date"; readonly title: string; readonly message: string }
  /** One of a list: the values themselves, or a formula naming a range. `strict` refuses others. */
  | {
      readonly kind: "list";
      readonly source: readonly string[] | string;
      readonly strict: boolean;
      readonly title: string;
      readonly message: string;
    };

export interface BlockSpec {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Direct formatting of a range ("A1:D1"). What is left out stays as it is. */
export interface FormatSpec {
  readonly range: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "CenterAcrossSelection" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: "all" | "outline" | "top" | "bottom" | "none";
  /** Colour of these borders; black where it is left out. */
  readonly borderColor?: string;
}

/** A conditional format of ours: `formula` is relative to the first cell of the range. */
export interface MarkSpec {
  readonly range: string;
  readonly formula: string;
  readonly tone: "error" | "warning" | "good";
}

/** Page set-up in millimetres and points. Decree 30/2020/NĐ-CP, Annex I, part I. */
export interface PageSpec {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  /** Rows that stand again at the top of every page, from 0. */
  readonly repeatRows: readonly [first: number, last: number] | null;
  readonly printArea: string | null;
  readonly fitToWidth: boolean;
  /** Whether what is printed stands in the middle between left and right margin. */
  readonly centred?: boolean;
  /** Centred page number in the top margin, not on the first page. */
  readonly pageNumbers: boolean;
  /** Number of the first page where the sheet is numbered for itself; left out, it goes on from the sheets before. */
  readonly firstPageNumber?: number;
  /** Rows before which a new page begins, from 0. */
  readonly breaksBefore: readonly number[];
}

export interface ChartSpec {
  readonly name: string;
  readonly kind: "bar" | "pie" | "column";
  readonly title: string;
  /** Ranges with categories and values, on the named sheet, e.g. "B4:B9". */
  readonly sheet: string;
  readonly categories: string;
  readonly values: string;
  /** Top left and bottom right cell that it covers. */
  readonly from: string;
  readonly to: string;
}
