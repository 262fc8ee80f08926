/**
 * What is refused as too large, so that no file can hold up the pane. A plan of thirty pages is about 100 KB
 * as a Word file, one megabyte unpacked and a thousand lines.
 */
export const limits = {
  /** Bytes of a file, characters of pasted text. */
  fileSize: 20_000_000,
  /** Bytes of one unpacked part of a Word file that is read. */
  partSize: 50_000_000,
  /** Bytes that a Word file says it holds, with all its pictures. */
  unpackedSize: 1_000_000_000,
  /** Files in a Word file. */
  entries: 10_000,
  lines: 500_000,
  /** Elements inside each other in the XML of a Word file. */
  depth: 300,
  /** Columns of a table; Word has at most 63. */
  columns: 63,
} as const;
