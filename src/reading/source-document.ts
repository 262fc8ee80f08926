/** A document after extraction: lines of clean text, whatever the file was. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[];
}

/**
 * One paragraph, text line or table row. The text is in NFC, without soft hyphens and zero-width
 * characters, with plain spaces.
 */
export interface SourceLine {
  /** Number of the line in the document, from 1; in a Word file paragraphs and table rows count. */
  readonly number: number;
  /** The line as text; a table row is its cells joined by tabs. */
  readonly text: string;
  /** Cells of a table row, by grid column; a merged cell's text stands in its first column. */
  readonly cells: readonly string[] | null;
  /** Number of the table that the row belongs to, from 0; null outside tables. */
  readonly table: number | null;
}

/** Why a file or pasted text cannot be used. Content never throws. */
export type Unusable =
  "empty" | "too-large" | "not-a-document" | "old-word" | "pdf" | "rtf" | "password-protected" | "damaged";

export type Extraction =
  { readonly ok: true; readonly document: SourceDocument } | { readonly ok: false; readonly problem: Unusable };
