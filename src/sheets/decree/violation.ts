import type { CellFacts } from "./sheet-facts";

/** A rule of the decree that a sheet breaks. */
export interface Violation {
  readonly rule: RuleId;
  /** The cell that breaks it, from 0; null for the page. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What was measured. */
  readonly found: string;
}

export type RuleId =
  | "I.I.1-paper"
  | "I.I.2-orientation"
  | "I.I.3-margins"
  | "I.I.4-typeface"
  | "I.I.7-page-number"
  | "I.II.3-document-number"
  | "I.II.4-place-and-date"
  | "I.II.4-leading-zeros"
  | "I.II.6-body"
  | "I.II.7-position"
  | "I.II.7-name"
  | "I.II.7-no-title-before-name"
  | "I.II.9-recipients-word"
  | "I.II.9-recipients"
  | "I.III.1-annex-word"
  | "I.III.1-annex-number"
  | "I.III.1-annex-name"
  | "I.III.1-reference";

export function onPage(rule: RuleId, found: string): Violation {
  return { rule, cell: null, found };
}

export function inCell(rule: RuleId, { row, column }: CellFacts, found: string): Violation {
  return { rule, cell: { row, column }, found };
}
