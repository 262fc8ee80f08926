import type { SheetSpec } from "../sheets/sheet-spec";
import type { ColumnId, TableName } from "../plan/tables";

/** The workbook as the app needs it. `excel` implements it on Office.js; nothing else calls Excel. */
export interface Workbook {
  /** All our tables and settings as they stand, in one round trip. */
  read(): Promise<WorkbookState>;
  /** The cells of a change only, in one round trip; null where the change cannot be placed in a table. */
  readChange(change: Change, known: WorkbookState): Promise<WorkbookState | null>;
  /** Writes sheets; a table of the same name is brought to the rows of the spec, the rest of a sheet stays. */
  write(sheets: readonly SheetSpec[], options?: WriteOptions): Promise<void>;
  /** Sets single cells of our tables or of sheets and returns what stood there, for undo. */
  edit(edits: readonly CellEdit[]): Promise<CellEdit[]>;
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

/** A table of the workbook as it stands. Values and formulas are of the data rows, without header and totals. */
export interface TableState {
  /** Its name in the workbook, which a user may have changed. */
  readonly name: string;
  readonly sheet: string;
  /** Top left cell of the header row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A cell value as Excel gives it: empty is "", an error is its text ("#REF!"). */
export type CellValue = number | string | boolean;

export interface CellEdit {
  readonly sheet: string;
  /** Address without sheet, "D5". */
  readonly address: string;
  /** A number, text (never taken as a formula), a formula, or null to empty the cell. */
  readonly value: number | string | null | { readonly formula: string };
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
  readonly onProgress?: (done: number) => void;
}

/** A cell of one of our tables, by column id. */
export interface TableCell {
  readonly table: TableName;
  readonly row: number;
  readonly column: ColumnId;
}
