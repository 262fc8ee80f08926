import { emptyCostLine } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import { placeIn, readIn, textOf } from "../text/paragraph";
import { scaleIn, type Header, type Role } from "../tables/header";
import { levelsOf } from "../tables/levels";
import type { Cell, Row, Table } from "../tables/table";
import { numbersIn } from "../numbers";
import { costLineOf } from "./cost-line";
import type { CostDraft, CostEvent } from "./cost-event";
import { factorsIn } from "./factors";
import { moneyAt } from "./money";
import { totalOf, wordsIn } from "./totals";
import { unitIn } from "./units";

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

function nameOf(cell: Cell, skip: number): Read<string> | null {
  const name = textOf(cell, skip);
  return name.value === "" ? null : name;
}

/** The row's number, from its own column or from the start of the item ("- Thuê hội trường", "1. Nước uống"). */
function labelled(no: Cell | null, item: Cell | null): { label: string; skip: number } {
  const typed = /^(?:([-–+*•])|(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H]|[a-z])[.)/]) ?/.exec(item?.text ?? "");
  const skip = typed ? typed[0].length : 0;
  if (no && no !== item) return { label: no.text.slice(0, 8), skip };
  return { label: typed?.[1] ?? typed?.[2] ?? "", skip };
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

/** A price or amount in a cell of its own; bare digits are đồng, times the scale that the header names. */
function amountCell(cell: Cell | null, scale: number): Read<number> | null {
  if (!cell) return null;
  const tokens = numbersIn(cell.plain);
  const [token] = tokens;
  if (!token || tokens.length > 1) return null;
  const money = moneyAt(cell.plain, token);
  const value = money?.explicit ? money.value : Math.round(token.value * scale * 100) / 100;
  return readIn(cell, token.start, money?.end ?? token.end, value);
}

function lastAmount(filled: readonly Cell[], not: Cell | null, scale: number): Read<number> | null {
  const cells = filled.filter((cell) => cell !== not && /^\d{1,3}([., ]\d{3})+ ?\p{L}{0,4}$/u.test(cell.text));
  return amountCell(cells[cells.length - 1] ?? null, scale);
}

function draftOf(
  row: Row,
  cell: (role: Role) => Cell | null,
  name: Read<string> | null,
  amount: Read<number> | null,
  scale: number,
  header: Header,
): CostDraft | null {
  const price = amountCell(cell("price"), scale);
  const counted = factorIn(cell("quantity"));
  const named = factorIn(cell("times"));
  const timed = named ?? unnamedFactor(row, header, counted?.read ?? null, price, amount);
  const fund = cell("fund");
  const note = cell("note");
  const detail = cell("detail");
  const common = {
    fund: fund ? textOf(fund) : null,
    note: note ? textOf(note) : detail ? textOf(detail) : null,
    place: placeIn(row.whole, 0, row.whole.text.length),
  };
  if (!price && !counted) {
    const product = detail && /\d ?\p{L}* ?[x×X*] ?\d/u.test(detail.text) ? costLineOf(detail) : null;
    if (product && product.line.unitPrice) {
      return {
        ...product,
        line: {
          ...product.line,
          ...common,
          item: name,
          statedAmount: amount ?? product.line.statedAmount,
          note: note ? textOf(note) : null,
        },
      };
    }
    const inItem = !amount && cell("item") ? costLineOf(cell("item") as Cell) : null;
    if (inItem) return { ...inItem, line: { ...inItem.line, ...common } };
    if (!amount) return null;
    const one = { value: 1, place: amount.place };
    const unit = cell("unit");
    return {
      countsHeads: false,
      line: {
        ...emptyCostLine,
        ...common,
        item: name,
        unit: unit ? unitOf(unit) : null,
        quantity: one,
        times: timed ? timed.read : one,
        unitPrice: timed && timed.read.value !== 1 ? null : amount,
        statedAmount: amount,
      },
    };
  }
  const unit = cell("unit");
  const quantity =
    counted?.read ?? (price && amount && price.value === amount.value ? { value: 1, place: price.place } : null);
  const lone = !price && quantity?.value === 1 && amount ? amount : null;
  return {
    countsHeads: timed === null || timed.read.value === 1 || (named !== null && header.timed),
    line: {
      ...emptyCostLine,
      ...common,
      item: name,
      unit: unit ? unitOf(unit) : (counted?.unit ?? (counted && header.counted)),
      quantity: quantity ?? (price && timed ? timed.read : quantity),
      times: quantity
        ? (timed?.read ?? { value: 1, place: quantity.place })
        : { value: 1, place: placeIn(row.whole, 0, 0) },
      unitPrice: price ?? lone,
      statedAmount: amount,
    },
  };
}

/** The number in a column without a name of ours that makes quantity × price the stated amount: a second factor. */
function unnamedFactor(
  row: Row,
  header: Header,
  quantity: Read<number> | null,
  price: Read<number> | null,
  amount: Read<number> | null,
): { read: Read<number> } | null {
  if (!quantity || !price || !amount || header.roles.includes("times")) return null;
  const once = quantity.value * price.value;
  if (once <= 0 || once === amount.value) return null;
  const others = row.cells.filter((_, i) => header.roles[i] === null).map(factorIn);
  return others.find((factor) => factor !== null && factor.read.value * once === amount.value) ?? null;
}

function unitOf(cell: Cell): Read<string> | null {
  const unit = textOf(cell);
  return unit.value === "" ? null : unit;
}

/** A count in a cell of its own, with the unit that may stand behind it ("110 người"). */
function factorIn(cell: Cell | null): { read: Read<number>; unit: Read<string> | null } | null {
  if (!cell) return null;
  const [factor, ...more] = factorsIn(cell.text, cell.plain);
  if (!factor || more.length > 0) return null;
  const unit = unitIn(factor.unit);
  const start = unit === null ? -1 : cell.text.indexOf(unit, factor.numberEnd);
  return {
    read: readIn(cell, factor.start, factor.numberEnd, factor.value),
    unit: unit === null || start < 0 ? null : readIn(cell, start, start + unit.length, unit),
  };
}

function emptyDraft(name: Read<string>, row: Row): CostDraft {
  return {
    countsHeads: false,
    line: { ...emptyCostLine, item: name, place: placeIn(row.whole, 0, row.whole.text.length) },
  };
}
