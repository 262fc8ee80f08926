/** A Word file as the reader needs it: paragraphs and tables, in order. */
export type Block = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  /** Its number or bullet and its text; a line break is a newline. */
  readonly text: string;
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
  /** Whether lines are drawn around its cells. */
  readonly isRuled: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** Grid column in which it begins, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** Empty where the cell is merged with the one above it. */
  readonly blocks: readonly Block[];
}
