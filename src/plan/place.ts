import type { ColumnId, TableName } from "./tables";

/** Where a value was read from: a stretch of the document, a cell of one of our tables, or the pane. */
export type Place =
  | {
      readonly in: "document";
      /** Line of the document, from 1. In a Word file: the paragraph or table row. */
      readonly line: number;
      /** First and last-plus-one character of the value within the line. */
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly in: "table";
      readonly table: TableName;
      /** Data row of the table, from 0. */
      readonly row: number;
      readonly column: ColumnId;
    }
  | { readonly in: "nowhere" };

/** A value together with the place it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly place: Place;
}

export const nowhere: Place = { in: "nowhere" };

/** Wraps a value that has no place of its own (a template, the pane, a computed figure). */
export function placeless<T>(value: T): Read<T> {
  return { value, place: nowhere };
}
