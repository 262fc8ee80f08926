import type { Read } from "../../plan/place";
import { readIn, slice, textOf } from "../text/paragraph";
import type { Role } from "../tables/roles";
import type { Cell, Row, Table } from "../tables/table";
import { levelsOf } from "../tables/levels";
import { entryOf, saysTotal, type Entry } from "./entry";
import { mainCount } from "./main-count";
import { cleanName } from "./name";
import { numbersIn } from "../numbers";

/** The entries of an attendee table; rows numbered I, A or in bold groups hold the rows below them. */
export function entriesOfTable(table: Table): Entry[] {
  const rows = table.rows.map((row) => rowEntry(row, table)).filter((row) => row !== null);
  const levels = levelsOf(rows.map((row) => row.label));
  const root: Entry & { children: Entry[] } = { ...blank(rows[0]?.entry.passage), children: [] };
  const open: { level: number; entry: Entry & { children: Entry[] } }[] = [];
  rows.forEach((row, i) => {
    const level = row.entry.total || row.heading ? -1 : (levels[i] ?? 0);
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const entry = { ...row.entry, children: [...row.entry.children] };
    (open[open.length - 1]?.entry ?? root).children.push(entry);
    if (!entry.total) open.push({ level, entry });
  });
  return grouped(
    root.children,
    rows.map((row) => row.group),
  );
}

interface RowEntry {
  readonly label: string;
  /** A name across the columns above rows numbered 1, 2, 3 in a column that else names groups. */
  readonly heading: boolean;
  readonly entry: Entry;
  readonly group: Read<string> | null;
}

function rowEntry(row: Row, table: Table): RowEntry | null {
  const cell = (role: Role): Cell | undefined => row.cells[table.header.roles.indexOf(role)];
  const filled = row.cells.filter((at) => at.text !== "");
  const party = cell("party") ?? cell("group");
  const first = filled[0];
  if (!first) return null;
  const named = party && party.text !== "" ? party : filled.find((at) => /\p{L}{2}/u.test(at.text));
  if (!named) return null;
  const groupCell = cell("group");
  const numbered = isNumber(groupCell);
  const heading =
    named === groupCell && table.rows.some((other) => isNumber(other.cells[table.header.roles.indexOf("group")]));
  const label = cell("no")?.text ?? (numbered ? (groupCell?.text ?? "") : "");
  const total = saysTotal(named.text);
  const quantity =
    countIn(cell("quantity")) ??
    (filled.length < row.cells.length || total ? countIn(lastNumeric(filled, named)) : null);
  const own = quantity === null && mainCount(named.plain) !== null ? entryOf(named, []) : null;
  const name = own?.name ?? cleanName(named, 0, named.text.length);
  const noteCell = cell("note");
  const note = noteCell && noteCell.text !== "" ? textOf(noteCell) : null;
  const hedged = quantity ? mainCountOrNull(cell("quantity")) : null;
  return {
    label: label === named.text ? "" : label,
    heading: heading && !total,
    group: groupCell && groupCell !== named && !numbered && groupCell.text !== "" ? textOf(groupCell) : null,
    entry: {
      passage: named,
      name,
      count: quantity ?? own?.count ?? null,
      range: hedged?.range ?? own?.range ?? null,
      approximate: hedged?.approximate ?? own?.approximate ?? false,
      allowed: hedged?.allowed ?? own?.allowed ?? null,
      note,
      total,
      children: [],
    },
  };
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^\d{1,3}\.?$/.test(cell.text);
}

function mainCountOrNull(cell: Cell | undefined): ReturnType<typeof mainCount> {
  return cell
    ? mainCount(/^[\d.,]+$/.test(cell.plain) ? "" : /[a-z]\s*$/.test(cell.plain) ? cell.plain : `${cell.plain} nguoi`)
    : null;
}

/** A count in a cell of its own: "05", "02 người", "từ 40 đến 50". */
function countIn(cell: Cell | undefined): Read<number> | null {
  if (!cell || cell.text === "") return null;
  const hedged = mainCountOrNull(cell);
  if (hedged) return readIn(cell, hedged.numberStart, Math.min(hedged.numberEnd, cell.text.length), hedged.value);
  const numbers = numbersIn(cell.plain);
  const [only] = numbers;
  return only && numbers.length === 1 && Number.isInteger(only.value)
    ? readIn(cell, only.start, only.end, only.value)
    : null;
}

function lastNumeric(cells: readonly Cell[], not: Cell): Cell | undefined {
  return cells.filter((cell) => cell !== not && /^\d[\d.]*( [\p{L}/ ]+)?$/u.test(cell.text)).pop();
}

/** Rows with a group column: the group's name stands in the first of its rows, or in all. */
function grouped(entries: readonly Entry[], groups: readonly (Read<string> | null)[]): Entry[] {
  if (groups.every((group) => group === null) || entries.some((entry) => entry.children.length > 0))
    return [...entries];
  const result: (Entry & { children: Entry[] })[] = [];
  let row = 0;
  for (const entry of entries) {
    const group = groups[row++] ?? null;
    const current = result[result.length - 1];
    const isLast = entry === entries[entries.length - 1];
    if (entry.total && current && !current.total && !isLast)
      result[result.length - 1] = { ...current, count: entry.count };
    else if (entry.total) result.push({ ...entry, children: [] });
    else if (group && group.value !== current?.name?.value)
      result.push({ ...blank(slice(entry.passage, 0)), name: group, children: [entry] });
    else if (current && !current.total) current.children.push(entry);
    else result.push({ ...entry, children: [] });
  }
  return result;
}

function blank(passage: Entry["passage"] | undefined): Entry {
  const nothing = passage ?? { text: "", plain: "", origins: [] };
  return {
    passage: nothing,
    name: null,
    count: null,
    range: null,
    approximate: false,
    allowed: null,
    note: null,
    total: false,
    children: [],
  };
}
