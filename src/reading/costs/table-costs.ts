import type { Read } from "../../plan/place";
import { numbersIn } from "../numbers";
import { scaleIn } from "../tables/header";
import type { Role } from "../tables/roles";
import { levelsOf } from "../tables/levels";
import type { Cell, Row, Table } from "../tables/table";
import type { CostDraft, CostEvent } from "./cost-event";
import { amountCell, labelled, lastAmount, nameOf } from "./table-cells";
import { draftOf, emptyDraft } from "./table-draft";
import { totalOf, wordsIn } from "./totals";

/** What the rows of a cost table say. `around` is the folded text beside it, which may name the unit of money. */
export function tableEvents(table: Table, around: string): CostEvent[] {
  const scale = table.header.scale ?? scaleIn(around) ?? 1;
  const rows = table.rows.map((row) => tableRow(row, table, scale)).filter((row) => row !== null);
  const levels = levelsOf(rows.map((row) => row.label));
  const events: CostEvent[] = [];
  const open: number[] = [];
  let carried: Read<string> | null = null;
  rows.forEach((row, i) => {
    const level = levels[i] ?? 0;
    if (row.kind === "total" || row.kind === "words") {
      if (row.kind === "total" && row.grand) close(events, open, -1);
      events.push(...row.events);
      return;
    }
    close(events, open, level);
    if (isSection(rows, levels, i)) {
      const name = row.name;
      if (name) {
        events.push({
          kind: "section",
          label: row.label || null,
          name,
          amount: row.draft?.line.statedAmount ?? row.amount,
        });
        open.push(level);
      }
      carried = null;
      return;
    }
    if (!row.draft) {
      if (row.name && row.label !== "") events.push({ kind: "line", draft: emptyDraft(row.name, row.row) });
      else if (row.name && !/\d/.test(row.name.value)) carried = row.name;
      return;
    }
    const item: Read<string> | null = row.draft.line.item ?? carried;
    carried = item;
    events.push({ kind: "line", draft: { ...row.draft, line: { ...row.draft.line, item } } });
  });
  close(events, open, -1);
  return events;
}

function close(events: CostEvent[], open: number[], level: number): void {
  while (open.length > 0 && (open[open.length - 1] ?? 0) >= level) {
    open.pop();
    events.push({ kind: "end-of-section" });
  }
}

interface TableRow {
  readonly kind: "item" | "total" | "words";
  readonly row: Row;
  readonly label: string;
  readonly name: Read<string> | null;
  readonly draft: CostDraft | null;
  /** What the amount column says. */
  readonly amount: Read<number> | null;
  /** Whether it has a quantity or price of its own. */
  readonly priced: boolean;
  readonly grand: boolean;
  readonly events: readonly CostEvent[];
}

/** A row without quantity and price above rows that stand deeper is the heading of a section. */
function isSection(rows: readonly TableRow[], levels: readonly number[], at: number): boolean {
  const row = rows[at] as TableRow;
  if (row.priced || row.name === null) return false;
  const next = rows.slice(at + 1).find((other) => other.kind !== "words");
  const index = next ? rows.indexOf(next) : -1;
  if (!next || next.kind === "total") return false;
  return (levels[index] ?? 0) > (levels[at] ?? 0) && (row.label !== "" || row.amount === null);
}

function tableRow(row: Row, table: Table, scale: number): TableRow | null {
  const cell = (role: Role): Cell | null => {
    const at = table.header.roles.indexOf(role);
    const found = at < 0 ? undefined : row.cells[at];
    return found && found.text !== "" ? found : null;
  };
  const filled = row.cells.filter((each) => each.text !== "");
  if (filled.length === 0) return null;
  const base = { row, label: "", name: null, draft: null, amount: null, priced: false, grand: false, events: [] };
  const words = filled.map((each) => wordsIn(each)).find((found) => found !== null) ?? null;
  const total = totalRow(filled, cell("amount"), scale);
  if (total) {
    const found = words ?? total.words;
    return {
      ...base,
      kind: "total",
      grand: total.grand,
      events: [
        { kind: "total", total: { ...total, words: found } },
        ...(found ? [{ kind: "words", words: found } as const] : []),
      ],
    };
  }
  if (words) return { ...base, kind: "words", events: [{ kind: "words", words }] };
  const no = cell("no");
  const item = cell("item");
  const spread = !item
    ? (filled.find(
        (each) =>
          /\p{L}{2}/u.test(each.text) &&
          each !== cell("unit") &&
          each !== cell("note") &&
          each !== cell("detail") &&
          each !== cell("fund"),
      ) ?? null)
    : null;
  const named = item ?? spread;
  const typed = labelled(no, named);
  const amount =
    amountCell(cell("amount"), scale) ??
    (row.cells.length < table.header.roles.length ? lastAmount(filled, named, scale) : null);
  const name = named ? nameOf(named, typed.skip) : null;
  const draft = draftOf(row, cell, name, amount, scale, table.header);
  const priced =
    cell("price") !== null || (cell("quantity") !== null && numbersIn(cell("quantity")?.plain ?? "").length > 0);
  return { ...base, kind: "item", label: typed.label, name, draft, amount, priced };
}

function totalRow(filled: readonly Cell[], amount: Cell | null, scale: number): ReturnType<typeof totalOf> {
  const first = filled.find((each) => /\p{L}{2}/u.test(each.text));
  if (
    !first ||
    !/^(\(?[\dA-Z+]{1,8}\)? )?(tổng|cộng|total|grand)/i.test(first.text) ||
    /^(tong (ve sinh|duyet|ket))/.test(first.plain)
  )
    return null;
  const value = amountCell(amount && amount !== first ? amount : null, scale) ?? lastAmount(filled, first, scale);
  if (!value) return totalOf(first, scale);
  const grand = /^(\(?[\da-z+]{1,8}\)? )?(tong (?!muc|phan|khoan|nhom|[ivx]{1,4}\b|[a-h]\b)|tong$|total|grand)/.test(
    first.plain,
  );
  const of = /(?:mục|phần|khoản|nhóm|cộng|tổng)\s*\(?([IVX]{1,4}|[A-H]|\d{1,2})\)?\s*:?$/i.exec(first.text);
  return { amount: value, grand, of: of ? (of[1] as string).toUpperCase() : "", words: null };
}
