/**
 * The cells of a copied block: tabs part cells, line breaks rows, and a cell in quotes may hold both
 * (quotes inside it are doubled), as Excel puts them on the clipboard.
 */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  const whole = text.replace(/(?:\r\n|\n|\r)$/, "");
  for (;;) {
    const [, content = "", end = ""] = cell.exec(whole) ?? [];
    rows.at(-1)?.push(/^".*"$/s.test(content) ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === "") return rows;
    if (end !== "\t") rows.push([]);
  }
}

/** A block as text for the clipboard. */
export function copiedBlock(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}
