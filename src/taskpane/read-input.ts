import { toIsoDate } from "../plan/calendar-date";
import { maxDong } from "../plan/dong";

/** What a field holds: whole numbers, amounts in đồng and dates have a form; text has none. */
export type InputKind = "text" | "number" | "money" | "date";

export type InputRead =
  | { readonly ok: true; readonly value: number | string | null }
  | { readonly ok: false; readonly wrong: "number" | "money" | "date" };

/**
 * The value that a person typed. An empty field is null. Whole numbers may be grouped by dots, commas or
 * spaces ("2.200.000"), an amount may end in đ, đồng or VND; a date is day/month/year and becomes ISO.
 */
export function readInput(kind: InputKind, typed: string): InputRead {
  const text = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text === "") return { ok: true, value: null };
  if (kind === "text") return { ok: true, value: text };
  const value = kind === "date" ? readDate(text) : readWhole(kind === "money" ? withoutCurrency(text) : text);
  return value === null ? { ok: false, wrong: kind } : { ok: true, value };
}

function readDate(text: string): string | null {
  const parts = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  return parts && toIsoDate({ day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]) });
}

function withoutCurrency(text: string): string {
  return text.replace(/\s?(đồng|đ|vnđ|vnd|₫)$/i, "");
}

/** Digits, or digits grouped by threes with one and the same sign. A decimal part is no whole number. */
function readWhole(text: string): number | null {
  const grouped = /^\d{1,3}(?:([., ])\d{3}(?:\1\d{3})*)?$/.test(text);
  if (!grouped && !/^\d+$/.test(text)) return null;
  const value = Number(text.replace(/[., ]/g, ""));
  return value <= maxDong ? value : null;
}
