import type { Read } from "../../plan/place";
import { readIn, type Passage } from "../text/paragraph";
import { moneyFrom } from "./money";

const limit =
  /\b(?:khong (?:vuot )?qua|khong vuot|toi da|trong pham vi|han muc|gioi han|khong lon hon|muc tran|not exceed|not more than|at most|up to|limit of|maximum of)\b/g;

/** Whether a folded text sets a limit on the money: "không quá 50 triệu đồng". A limit on a price is none. */
export function saysLimit(plain: string): boolean {
  return limitAt(plain) !== null;
}

/** The limit on the whole that a text states, or null. */
export function limitIn(passage: Passage): Read<number> | null {
  const money = limitAt(passage.plain);
  return money && readIn(passage, money.start, money.end, money.value);
}

function limitAt(plain: string): ReturnType<typeof moneyFrom> {
  if (plain.length > 4000) return null;
  for (const match of plain.matchAll(limit)) {
    const from = match.index + match[0].length;
    const money = moneyFrom(plain.slice(0, from + 60), from);
    if (money && money.explicit && money.per === null && !/[.;]/.test(plain.slice(from, money.start))) return money;
  }
  return null;
}
