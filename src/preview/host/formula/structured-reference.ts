export type TableRows = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** Structured reference. `table` is null where the formula stands in the table and does not name it. */
export interface TableRef {
  readonly table: string | null;
  readonly rows: readonly TableRows[];
  readonly columns: readonly [first: string, last: string] | null;
}

/** Reads "[…]" of a structured reference from the bracket at `start`. */
export function bracketsAt(text: string, start: number): { ref: Omit<TableRef, "table">; end: number } | null {
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === "'") end++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) break;
  }
  if (depth !== 0 || end >= text.length) return null;
  const ref = readInner(text.slice(start + 1, end));
  return ref && { ref, end: end + 1 };
}

function readInner(inner: string): Omit<TableRef, "table"> | null {
  const text = inner.trim();
  if (text === "") return { rows: [], columns: null };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    const rows = ["#This Row"] as const;
    if (rest === "") return { rows, columns: null };
    if (!rest.startsWith("[")) return { rows, columns: [unescape(rest), unescape(rest)] };
    const columns = readColumns(rest);
    return columns && { rows, columns };
  }
  if (!text.startsWith("[")) {
    const special = specialOf(text);
    if (special) return { rows: [special], columns: null };
    if (text.startsWith("#")) return null;
    return { rows: [], columns: [unescape(inner), unescape(inner)] };
  }
  const rows: TableRows[] = [];
  let rest = text;
  for (;;) {
    const piece = /^\[\s*(#[^\]]+?)\s*\]\s*(,?)\s*/.exec(rest);
    if (!piece) break;
    const special = specialOf(piece[1] ?? "");
    if (!special) return null;
    rows.push(special);
    rest = rest.slice(piece[0].length);
    if (piece[2] === "") return rest === "" ? { rows, columns: null } : null;
  }
  const columns = readColumns(rest);
  return columns && { rows, columns };
}

function readColumns(text: string): [string, string] | null {
  const match = /^\[((?:[^\][']|'.)+)\](?:\s*:\s*\[((?:[^\][']|'.)+)\])?$/.exec(text.trim());
  if (!match) return null;
  const first = unescape(match[1] ?? "");
  return [first, match[2] === undefined ? first : unescape(match[2])];
}

function specialOf(text: string): TableRows | null {
  const wanted = text.toLowerCase();
  const all: TableRows[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
  return all.find((each) => each.toLowerCase() === wanted) ?? null;
}

function unescape(text: string): string {
  return text.replace(/'(.)/g, "$1");
}
