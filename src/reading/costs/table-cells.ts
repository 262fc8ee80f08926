import type { Read } from "../../plan/place";
import { numbersIn } from "../numbers";
import type { Cell } from "../tables/table";
import { readIn, textOf } from "../text/paragraph";
import { factorsIn } from "./factors";
import { moneyAt } from "./money";
import { unitIn } from "./units";

/** The text of an item cell from a place on; null where nothing is left. */
export function nameOf(cell: Cell, skip: number): Read<string> | null {
  const name = textOf(cell, skip);
  return name.value === "" ? null : name;
}

/** The row's number, from its own column or from the start of the item ("- Thuê hội trường", "1. Nước uống"). */
export function labelled(no: Cell | null, item: Cell | null): { label: string; skip: number } {
  const typed = /^(?:([-–+*•])|(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H]|[a-z])[.)/]) ?/.exec(item?.text ?? "");
  const skip = typed ? typed[0].length : 0;
  if (no && no !== item) return { label: no.text.slice(0, 8), skip };
  return { label: typed?.[1] ?? typed?.[2] ?? "", skip };
}

/** A price or amount in a cell of its own; bare digits are đồng, times the scale that the header names. */
export function amountCell(cell: Cell | null, scale: number): Read<number> | null {
  if (!cell) return null;
  const tokens = numbersIn(cell.plain);
  const [token] = tokens;
  if (!token || tokens.length > 1) return null;
  const money = moneyAt(cell.plain, token);
  const value = money?.explicit ? money.value : Math.round(token.value * scale * 100) / 100;
  return readIn(cell, token.start, money?.end ?? token.end, value);
}

/** The last amount in a row whose cells do not stand under their headers. */
export function lastAmount(filled: readonly Cell[], not: Cell | null, scale: number): Read<number> | null {
  const cells = filled.filter((cell) => cell !== not && /^\d{1,3}([., ]\d{3})+ ?\p{L}{0,4}$/u.test(cell.text));
  return amountCell(cells[cells.length - 1] ?? null, scale);
}

/** The text of a unit cell. */
export function unitOf(cell: Cell): Read<string> | null {
  const unit = textOf(cell);
  return unit.value === "" ? null : unit;
}

/** A count in a cell of its own, with the unit that may stand behind it ("110 người"). */
export function factorIn(cell: Cell | null): { read: Read<number>; unit: Read<string> | null } | null {
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
