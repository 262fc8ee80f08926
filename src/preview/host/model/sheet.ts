import type { Formula } from "../formula/formula";
import type { Scalar } from "../formula/values";
import { columnsOf, maxColumns, maxRows, overlap, rowsOf, type Box } from "./address";
import type { Cell } from "./cell";
import { defaultPage, type Page } from "./page";
import type { ChartModel } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { Validation } from "./validation";
import { defaultStyle, restyler, type Style } from "./style";
import type { Table } from "./table";

/** A rectangle that moves with its cells: selections, tracked ranges, print areas. Null once its cells are gone. */
export interface Anchor {
  box: Box | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A worksheet. It knows its cells, not what they mean; structure.ts inserts and deletes. */
export class Sheet {
  rows: (Cell | undefined)[][] = [];
  columnStyles: (Style | undefined)[] = [];
  rowStyles: (Style | undefined)[] = [];
  /** Widths and heights in points. */
  columnWidths: (number | undefined)[] = [];
  rowHeights: (number | undefined)[] = [];
  hiddenRows: (boolean | undefined)[] = [];
  hiddenColumns: (boolean | undefined)[] = [];
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  merges: Box[] = [];
  tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  charts: ChartModel[] = [];
  page: Page = defaultPage();
  /** Rows (or columns) before which a page begins. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  protection: { options: Readonly<Record<string, unknown>>; password: string | null } | null = null;
  selection: Box = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  readonly anchors = new Set<Anchor>();

  constructor(
    readonly id: string,
    /** Counts up as sheets are made; tells cells of different sheets apart. */
    readonly serial: number,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made where there is none. */
  makeCell(row: number, column: number): Cell {
    let cells = this.rows[row];
    if (!cells) {
      for (let each = this.rows.length; each <= row; each++) this.rows[each] = [];
      cells = this.rows[row] ?? [];
    }
    let cell = cells[column];
    if (!cell) cells[column] = cell = { value: null, formula: null, style: this.styleAt(row, column), quoted: false };
    return cell;
  }

  styleAt(row: number, column: number): Style {
    return this.rows[row]?.[column]?.style ?? this.rowStyles[row] ?? this.columnStyles[column] ?? defaultStyle;
  }

  /** Sets what a cell holds, without calculating. */
  put(row: number, column: number, value: Scalar, formula: Formula | null = null, quoted = false): void {
    if (value === null && formula === null) {
      const cell = this.cell(row, column);
      if (cell) Object.assign(cell, { value, formula, quoted: false });
      return;
    }
    const cell = this.makeCell(row, column);
    cell.value = value;
    cell.formula = formula;
    cell.quoted = quoted;
  }

  /** Changes how the cells of a box look; whole rows and columns keep it for cells to come. */
  format(box: Box, change: Partial<Style>): void {
    const changed = restyler(change);
    if (rowsOf(box) === maxRows) {
      for (let column = box.column; column <= Math.min(box.lastColumn, maxColumns - 1); column++) {
        this.columnStyles[column] = changed(this.columnStyles[column] ?? defaultStyle);
      }
    } else if (columnsOf(box) === maxColumns) {
      for (let row = box.row; row <= box.lastRow; row++) {
        this.rowStyles[row] = changed(this.rowStyles[row] ?? defaultStyle);
      }
    } else {
      for (let row = box.row; row <= box.lastRow; row++) {
        for (let column = box.column; column <= box.lastColumn; column++) {
          const cell = this.makeCell(row, column);
          cell.style = changed(cell.style);
        }
      }
      return;
    }
    this.eachCell(box, (cell) => {
      cell.style = changed(cell.style);
    });
  }

  /** Calls back for every cell that exists in the box. */
  eachCell(box: Box, visit: (cell: Cell, row: number, column: number) => void): void {
    const lastRow = Math.min(box.lastRow, this.rows.length - 1);
    for (let row = box.row; row <= lastRow; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(box.lastColumn, cells.length - 1);
      for (let column = box.column; column <= lastColumn; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** Smallest box with all that is written (or, unless `valuesOnly`, formatted) within the given one. */
  usedBox(valuesOnly = false, within?: Box): Box | null {
    let used: Box | null = null;
    const everything = { row: 0, column: 0, lastRow: maxRows - 1, lastColumn: maxColumns - 1 };
    this.eachCell(within ?? everything, (cell, row, column) => {
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === defaultStyle)) return;
      used = used
        ? {
            row: Math.min(used.row, row),
            column: Math.min(used.column, column),
            lastRow: Math.max(used.lastRow, row),
            lastColumn: Math.max(used.lastColumn, column),
          }
        : { row, column, lastRow: row, lastColumn: column };
    });
    return used;
  }

  tableAt(row: number, column: number): Table | null {
    for (const table of this.tables) {
      const { box } = table;
      if (row >= box.row && row <= box.lastRow && column >= box.column && column <= box.lastColumn) return table;
    }
    return null;
  }

  mergesIn(box: Box): Box[] {
    return this.merges.filter((merge) => overlap(merge, box));
  }
}
