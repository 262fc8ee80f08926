/** Cells of the lines that are rows of a table, by line index, with the number of the table from 0. */
export type TextRows = ReadonlyMap<number, { readonly cells: readonly string[]; readonly table: number }>;

interface Rows {
  readonly split: (line: string) => readonly string[] | null;
  /** Whether a run of rows with the same number of cells is a table. */
  readonly isTable: (rows: readonly (readonly string[])[]) => boolean;
}

/** Rows pasted from Word or Excel: cells parted by tabs. */
const tabbed: Rows = {
  split: (line) =>
    line.includes("\t") && !/^\t|\t\t\t/u.test(line) ? line.split("\t").map((cell) => cell.trim()) : null,
  isTable: (rows) => {
    if ((rows[0]?.length ?? 0) > 2) return rows.length > 1;
    // Two columns can also be a letterhead or a signature, which hold hardly any figures.
    return rows.length > 3 && rows.filter(([, right]) => /^\d/u.test(right ?? "")).length >= rows.length / 2;
  },
};

/** Rows as in Markdown: cells between bars. */
const barred: Rows = {
  split: (line) =>
    /^\s*\|.*\|$/u.test(line)
      ? line
          .trim()
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim())
      : null,
  isTable: (rows) => rows.length > 1,
};

/** Finds tables in text: neighbouring lines with the same number of cells. */
export function findTextTables(lines: readonly string[]): TextRows {
  const found = new Map<number, { cells: readonly string[]; table: number }>();
  let table = 0;
  for (const kind of [barred, tabbed]) {
    for (let first = 0; first < lines.length;) {
      const run = runFrom(lines, first, kind);
      if (run.length > 0 && kind.isTable(run)) {
        run.forEach((cells, index) => found.set(first + index, { cells, table }));
        table++;
      }
      first += Math.max(run.length, 1);
    }
  }
  return found;
}

function runFrom(lines: readonly string[], first: number, { split }: Rows): (readonly string[])[] {
  const run: (readonly string[])[] = [];
  for (let at = first; at < lines.length; at++) {
    const cells = split(lines[at] ?? "");
    if (cells === null || (run[0] !== undefined && cells.length !== run[0].length)) break;
    run.push(cells);
  }
  return run;
}
