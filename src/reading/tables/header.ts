import type { Read } from "../../plan/place";
import { textOf } from "../text/paragraph";
import { roleOf, type Role } from "./roles";
import type { Row } from "./table";

export type TableKind = "costs" | "attendees" | "agenda" | "assignments" | "roster";

export interface Header {
  readonly kind: TableKind;
  /** By column. */
  readonly roles: readonly (Role | null)[];
  /** Whether the second factor is one of sessions, days or rounds rather than of classes or places. */
  readonly timed: boolean;
  /** Factor of the amounts and prices: 1000 under "ĐVT: 1.000 đồng"; null where the header does not say. */
  readonly scale: number | null;
  /** Whom or what a quantity column counts by its heading: "người" in "Số người". */
  readonly counted: Read<string> | null;
  /** Rows of the header: from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

const timeWords = /\b(buoi|ngay|lan|dem|dot|bua|thang|luot|vong|tiet|thoi gian|gio|sessions?|days?|times)\b/;

const clockTime = /^(?:tu )?\d{1,2} ?(?:h|:|g|gio)/;

/** A table without headings whose first column is clock times is an agenda. */
function timetable(rows: readonly (Row | "rule")[]): Header | null {
  const body = rows.filter((row): row is Row => row !== "rule");
  const width = body[0]?.cells.length ?? 0;
  if (body.length < 2 || width < 2 || width > 4 || !body.every((row) => clockTime.test(row.cells[0]?.plain ?? "")))
    return null;
  const roles: (Role | null)[] = ["clock", "item", "lead", null].slice(0, width) as (Role | null)[];
  return { kind: "agenda", roles, timed: false, scale: null, counted: null, first: 0, next: 0 };
}

/** The header among the first rows of a table, or null where the table holds none of our data. */
export function headerOf(rows: readonly (Row | "rule")[]): Header | null {
  for (let first = 0; first < Math.min(rows.length, 6); first++) {
    const row = rows[first];
    if (!row || row === "rule" || row.cells.length < 2) continue;
    const texts = row.cells.map((cell) => cell.plain);
    if (texts.filter((text) => /\d{3}/.test(text.replace(/1[., ]?000|\(.*\)/g, ""))).length > 0) continue;
    const roles = distinct(texts.map(roleOf));
    const kind = kindOf(roles);
    if (!kind) continue;
    const second = rows[first + 1];
    const below = second && second !== "rule" && isSecondHeader(second, roles) ? second : null;
    if (isNumbering(rows.slice(first + 1), roles.indexOf("group")) && !roles.includes("no"))
      roles[roles.indexOf("group")] = "no";
    const nested = below ? null : groupColumn(roles, texts, rows.slice(first + 1));
    const all = nested ? { roles: nested, texts } : below ? merged(texts, texts.map(roleOf), below) : { roles, texts };
    let next = first + (below ? 2 : 1);
    const index = rows[next];
    if (index && index !== "rule" && isColumnIndex(index)) next++;
    const secondFactor = all.texts[forKind(all.roles, kind).indexOf("times")] ?? "";
    return {
      kind: kindOf(all.roles) ?? kind,
      roles: forKind(all.roles, kind),
      timed: timeWords.test(secondFactor),
      scale: scaleIn(all.texts.join(" ")),
      counted: countedBy([row, ...(below ? [below] : [])]),
      first,
      next,
    };
  }
  return timetable(rows);
}

/** Whether a column holds nothing but 1, 2, 3 or I, II, III: "Nhóm" above numbers. */
function isNumbering(rows: readonly (Row | "rule")[], column: number): boolean {
  const cells = rows.flatMap((row) => (row === "rule" || column < 0 ? [] : [row.cells[column]?.text ?? ""]));
  const filled = cells.filter((text) => text !== "");
  return filled.length > 1 && filled.every((text) => /^(?:\d{1,3}|[IVX]{1,5})\.?$/.test(text));
}

/**
 * "Đối tượng | Thành phần | Số người" with the first filled once for several rows: whom the second names are groups
 * of the first.
 */
function groupColumn(
  roles: readonly (Role | null)[],
  texts: readonly string[],
  rows: readonly (Row | "rule")[],
): (Role | null)[] | null {
  const first = roles.indexOf("party");
  const second = texts.findIndex((text, i) => i > first && roleOf(text) === "party");
  if (first < 0 || second < 0 || roles.includes("group") || !roles.includes("quantity")) return null;
  const body = rows.filter((row): row is Row => row !== "rule");
  const isBlank = (row: Row, at: number) => (row.cells[at]?.text ?? "") === "";
  if (!body.some((row) => isBlank(row, first) && !isBlank(row, second))) return null;
  return roles.map((role, i) => (i === first ? "group" : i === second ? "party" : role));
}

function countedBy(rows: readonly Row[]): Read<string> | null {
  const heading = rows
    .flatMap((row) => row.cells)
    .find(({ plain }) => /^so (nguoi|dai bieu|hoc vien|dong chi|suat)\b/.test(plain));
  const [noun] = heading ? (/(?<=^so )(nguoi|dai bieu|hoc vien|dong chi|suat)/.exec(heading.plain) ?? []) : [];
  return heading && noun ? textOf(heading, 3, 3 + noun.length) : null;
}

/** The factor that "ĐVT: nghìn đồng", "(1.000đ)", "triệu đồng" stand for; null where the folded text names none. */
export function scaleIn(plain: string): number | null {
  if (/(don vi( tinh)?|dvt|tinh|\() ?:? ?(1[., ]?000|nghin|ngan) ?(d\b|dong|vnd)/.test(plain)) return 1000;
  if (/(don vi( tinh)?|dvt|tinh|\() ?:? ?(1[., ]?000[., ]?000|trieu) ?(d\b|dong|vnd)/.test(plain)) return 1_000_000;
  return null;
}

function kindOf(roles: readonly (Role | null)[]): TableKind | null {
  const has = (role: Role): boolean => roles.includes(role);
  if (has("person")) return "roster";
  if (
    (has("amount") || has("price")) &&
    (has("item") || has("detail") || has("party")) &&
    roles.filter(Boolean).length >= 2
  )
    return "costs";
  if (has("quantity") && (has("party") || has("position") || has("group") || has("item")) && !has("clock"))
    return "attendees";
  if (has("clock") && has("item")) return "agenda";
  if (has("item") && (has("due") || has("lead"))) return has("due") || !has("no") || has("lead") ? "assignments" : null;
  if (has("party") && has("item") && roles.length <= 4) return "assignments";
  return null;
}

/** The first column of a role is it; a second quantity is a second factor, other repeats are nothing. */
function distinct(roles: readonly (Role | null)[]): (Role | null)[] {
  const seen = new Set<Role>();
  return roles.map((role) => {
    if (role === null) return null;
    if (!seen.has(role)) {
      seen.add(role);
      return role;
    }
    if (role === "quantity" && !seen.has("times")) {
      seen.add("times");
      return "times";
    }
    return null;
  });
}

function forKind(roles: readonly (Role | null)[], kind: TableKind): (Role | null)[] {
  const has = (role: Role): boolean => roles.includes(role);
  return roles.map((role) => {
    if (kind === "costs") {
      if (role === "party")
        return !has("item") && has("unit")
          ? "item"
          : !has("unit") && (has("item") || has("detail"))
            ? "unit"
            : !has("item") && !has("detail")
              ? "item"
              : null;
      if (role === "detail" && !has("item")) return "item";
      if (role === "clock") return has("times") ? null : "times";
      if (role === "lead" || role === "due") return null;
    }
    if (role === "position" && kind !== "roster") return has("party") || has("item") ? null : "party";
    if (kind === "attendees" && role === "item" && !has("party")) return "party";
    if (kind === "assignments" && role === "party" && !has("lead")) return "lead";
    return role;
  });
}

function isSecondHeader(row: Row, roles: readonly (Role | null)[]): boolean {
  const filled = row.cells.filter((cell) => cell.text !== "");
  if (filled.length === 0 || filled.some((cell) => /\d/.test(cell.text.replace(/1[.,]?000/g, "")))) return false;
  const no = roles.indexOf("no");
  if (no >= 0 && (row.cells[no]?.text ?? "") !== "") return false;
  const item = roles.findIndex((role) => role === "item" || role === "party");
  if (item >= 0 && (row.cells[item]?.text ?? "") !== "") return false;
  return true;
}

function merged(
  texts: readonly string[],
  roles: readonly (Role | null)[],
  below: Row,
): { roles: (Role | null)[]; texts: string[] } {
  const width = Math.max(texts.length, below.cells.length);
  const all = Array.from({ length: width }, (_, i) => `${texts[i] ?? ""} ${below.cells[i]?.plain ?? ""}`.trim());
  const detailed = Array.from({ length: width }, (_, i) => {
    const own = roleOf(below.cells[i]?.plain ?? "");
    return own ?? roles[i] ?? null;
  });
  return { roles: distinct(detailed), texts: all };
}

function isColumnIndex(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell.text !== "");
  return (
    filled.length >= 3 &&
    filled.every((cell) => /^\(?(\d{1,2}|[a-z])\)?( ?= ?.{0,20})?$/.test(cell.plain)) &&
    filled.some((cell) => /\d/.test(cell.plain))
  );
}
