import type { SheetFacts } from "../sheets/decree/sheet-facts";
import type { SheetSpec } from "../sheets/sheet-spec";
import type { ColumnId, TableName } from "../plan/tables";
import type { CellValue, TableState } from "../sheets/table-state";

export type { CellValue, TableState } from "../sheets/table-state";

/** The workbook as the app needs it. `excel` implements it on Office.js; nothing else calls Excel. */
export interface Workbook {
  /** All our tables and settings as they stand, in one round trip. */
  read(): Promise<WorkbookState>;
  /**
   * The known state brought up to date by reading only the rows that the changes touch, in one round trip.
   * Null where that cannot be done (rows or columns came or went, a header, another sheet): read all then.
   */
  readChanges(changes: readonly Change[], known: WorkbookState): Promise<WorkbookState | null>;
  /** Writes sheets; a table of the same name is brought to the rows of the spec, the rest of a sheet stays. */
  write(sheets: readonly SheetSpec[], options?: WriteOptions): Promise<void>;
  /** Sets single cells of our tables or of sheets and returns what stood there, for undo. */
  edit(edits: readonly CellEdit[]): Promise<CellEdit[]>;
  /** Gives a table another name; formulas that name it follow. */
  renameTable(from: string, to: TableName): Promise<void>;
  /** How a sheet looks when it is printed, in two round trips. */
  readLook(sheet: string): Promise<SheetFacts>;
  /** Shows and selects a cell. */
  select(sheet: string, address: string): Promise<void>;
  /** Keeps a value with the workbook. Null takes it away. */
  keep(key: string, value: unknown): Promise<void>;
  /** Calls back after something changed; events only trigger, the state is read again. */
  watch(onChange: (change: Change) => void): Promise<Stop>;
}

export type Stop = () => Promise<void>;

export interface WorkbookState {
  /** Names of all sheets, in order. */
  readonly sheets: readonly string[];
  readonly tables: readonly TableState[];
  /** What {@link Workbook.keep} kept. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export interface CellEdit {
  readonly sheet: string;
  /** Address without sheet, "D5". */
  readonly address: string;
  /** A number, text (never taken as a formula), a formula, or null to empty the cell. */
  readonly value: CellValue | null | { readonly formula: string };
}

export interface Change {
  readonly sheet: string | null;
  /** Changed range, "D5" or "A2:C9"; null when only that something changed is known. */
  readonly address: string | null;
  readonly kind: "edited" | "rows" | "columns" | "cells" | "activated" | "added" | "deleted" | "unknown";
  readonly source: "local" | "remote";
}

export interface WriteOptions {
  /** Called before each step with how much of the work is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Values to keep with the workbook, as {@link Workbook.keep} does, in the same round trip. */
  readonly keep?: Readonly<Record<string, unknown>> | undefined;
}

/** A cell of one of our tables, by column id. */
export interface TableCell {
  readonly table: TableName;
  readonly row: number;
  readonly column: ColumnId;
}
