/** Width of the report on a terminal. */
const lineWidth = 100;
/** Widest that a column of text becomes. */
const columnWidth = 48;

/** Text under a label: long text goes on in further lines, in by the width of the label. Nothing for no text. */
export function wrap(text: string, label: string): string[] {
  if (text === "") return [];
  const room = Math.max(30, lineWidth - label.length);
  return intoLines(text, room).map((line, i) => (i === 0 ? label : " ".repeat(label.length)) + line);
}

/** Rows in columns as wide as they need to be, in by two. The first row is the header, ruled off below. */
export function table(rows: readonly (readonly string[])[], kinds: readonly ("text" | "number")[]): string[] {
  const cells = rows.map((row) => row.map((cell, i) => (kinds[i] === "text" ? intoLines(cell, columnWidth) : [cell])));
  const widths = kinds.map((_, i) => Math.max(...cells.flatMap((row) => row[i] ?? [""]).map((line) => line.length)));
  const lines = cells.flatMap((row, i) => {
    const height = Math.max(...row.map((cell) => cell.length));
    const drawn = Array.from({ length: height }, (_, line) =>
      row.map((cell, column) => {
        const [text, width] = [cell[line] ?? "", widths[column] ?? 0];
        return kinds[column] === "text" ? text.padEnd(width) : text.padStart(width);
      }),
    );
    return i === 0 ? [...drawn, widths.map((width) => "-".repeat(width))] : drawn;
  });
  return lines.map((line) => `  ${line.join("  ")}`.trimEnd());
}

function intoLines(text: string, room: number): string[] {
  const lead = /^\s*/.exec(text)?.[0] ?? "";
  const hanging = lead === "" ? "" : `${lead}  `;
  const lines: string[] = [];
  let line = lead;
  for (const word of text.trim().split(/\s+/)) {
    const next = line.trim() === "" ? line + word : `${line} ${word}`;
    if (next.length > room && line.trim() !== "") {
      lines.push(line);
      line = hanging + word;
    } else line = next;
  }
  return [...lines, line];
}
