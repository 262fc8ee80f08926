import type { WordStyle } from "../../plan/amount-in-words";
import type { Place } from "../../plan/place";
import type { Plan } from "../../plan/plan";
import type { ColumnOf, TableName } from "../../plan/tables";
import type { Cell, ColumnSpec, ValidationSpec } from "../sheet-spec";
import type { PlanField, SheetId, SheetWords } from "../sheet-words";

/**
 * What the cells of an input column hold, which decides how they are read back:
 * text; count, a whole number; factor, a number that may be a fraction; money, whole đồng; date; mixed, the
 * value column of `KeHoach`, whose rows differ. A formula column is calculated and never read.
 */
export type Holds = "text" | "count" | "factor" | "money" | "date" | "mixed" | "formula";

/** How formulas name the cells of the workbook, whatever the language and wherever the tables stand. */
export interface FormulaScope {
  readonly words: SheetWords;
  /** Header of a column of the formula's own table. */
  header(column: string): string;
  /** A cell of the same row of the formula's own table. */
  cell(column: string): string;
  /** All data cells of a column. */
  column<T extends TableName>(table: T, column: ColumnOf<T>): string;
  /** Number of the row within the formula's own table, from 1. */
  rowNumber(): string;
  /** Fixed address of all data cells of a column with its sheet, for validation, which takes no table names. */
  range<T extends TableName>(table: T, column: ColumnOf<T>): string;
  /** Sum of the cells of a column of the formula's own table in all rows but its own, wherever rows come or go. */
  sumOfOthers(column: string): string;
  /** Fixed reference to the value of a row of `KeHoach`. */
  field(row: PlanField | RepeatedRow): string;
}

/** One column of a table: all that is known of it. */
export interface ColumnDeclaration<C extends string> {
  readonly id: C;
  /** Width in characters. */
  readonly width: number;
  readonly holds: Holds;
  /** Number format in English notation; null is General. */
  readonly format: string | null;
  readonly align: ColumnSpec["align"];
  readonly wrap?: boolean;
  readonly validation?: (words: SheetWords, scope: FormulaScope) => ValidationSpec;
  /** The formula of a calculated column, in API notation; also what an empty input cell may be filled with. */
  readonly formula?: (scope: FormulaScope) => string;
  /** True where a typed value is no mistake although the column is calculated, as in the numbering. */
  readonly mayBeTyped?: boolean;
  /** True for what no document says: another plan without it leaves what was typed. */
  readonly onlyTyped?: true;
  /** How the column is marked where it says something. */
  readonly mark?: "error" | "warning";
}

/** A row of `KeHoach` that stands any number of times, with its number from 0. */
export type RepeatedRow = `${"recipient" | "statedSubtotal" | "computedSubtotal" | "fundTotal"}.${number}`;

/** A cell of a row: a value, or a formula that is made once it is known where everything stands. */
export type RowCell = Exclude<Cell, { formula: string }> | ((scope: FormulaScope) => string);

/** What a plan puts into the cells of a row. What is left out is empty, or calculated if its column is. */
export type RowCells<T extends TableName> = { readonly [C in ColumnOf<T>]?: RowCell };

/** A row of a table: its cells, and where it was read, so that writing it again finds the row where it stood. */
export type Row<T extends TableName> = RowCells<T> & {
  readonly place?: Place;
  /** Name of a row of `KeHoach`, by which formulas find it. */
  readonly key?: PlanField | RepeatedRow;
};

/** What the user chose that bears on the rows. */
export interface RowOptions {
  /** How the amount in words is spelled; null is as in the plan. */
  readonly wordStyle: WordStyle | null;
  /** True lets the quantity of a per-head line follow the number of people, where it is that number. */
  readonly linkHeads?: boolean;
  /** Adds a line for contingencies: so many per cent of all other lines. Null or left out adds none. */
  readonly contingencyPercent?: number | null;
}

/** One table, declared once. Everything that touches the table follows from this. */
export interface TableDeclaration<T extends TableName> {
  readonly name: T;
  readonly sheet: SheetId;
  readonly columns: readonly ColumnDeclaration<ColumnOf<T>>[];
  /** The last column of its sheet that is printed, where all of them would be too small to read on a page. */
  readonly printedUpTo?: ColumnOf<T>;
  /** What of a plan the rows are made of. */
  readonly part: (plan: Plan) => unknown;
  /** The rows of a plan, without the calculated columns. */
  readonly rows: (plan: Plan, words: SheetWords, options: RowOptions) => Row<T>[];
}

export const formats = {
  money: "#,##0",
  count: "#,##0",
  factor: "General",
  date: "dd/mm/yyyy",
  percent: "0.0%",
  /** Shows nothing for zero. */
  quietCount: "#,##0;-#,##0;",
  signed: "#,##0;-#,##0;0",
} as const;

/** The numbering column that several tables begin with. */
export const numberColumn = {
  id: "no",
  width: 5,
  holds: "formula",
  format: "0",
  align: "center",
  mayBeTyped: true,
  formula: (scope: FormulaScope) => `=${scope.rowNumber()}`,
} as const;
