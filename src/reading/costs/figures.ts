import type { Read } from "../../plan/place";
import { readIn, slice, textOf, type Passage } from "../text/paragraph";
import type { Factor } from "./factors";
import type { Money } from "./money";
import { unitIn } from "./units";

/** The product of some factors, with the place of the first. */
export function readFactor(passage: Passage, factors: readonly Factor[]): Read<number> {
  const product = factors.reduce((value, factor) => value * factor.value, 1);
  const first = factors[0] as Factor;
  return readIn(passage, first.start, first.numberEnd, product);
}

/** The unit behind the quantity, or the one that the price is for. */
export function unitRead(passage: Passage, factor: Factor, price: Money | null): Read<string> | null {
  const unit = unitIn(factor.unit);
  if (unit !== null) {
    const start = passage.text.indexOf(unit, factor.numberEnd);
    return readIn(passage, start, start + unit.length, unit);
  }
  if (!price?.per) return null;
  const per = price.per.split("/")[0]?.trim() ?? "";
  const behind = passage.plain.indexOf(per, price.end);
  const start = behind >= 0 ? behind : passage.plain.lastIndexOf(per, price.start);
  if (per === "" || start < 0) return null;
  const text = passage.text.slice(start, start + per.length);
  return unitIn(text) === null ? null : readIn(passage, start, start + per.length, text);
}

/** A price or amount in đồng with its place. */
export function readMoney(passage: Passage, factor: Factor): Read<number> {
  return readIn(passage, factor.start, factor.numberEnd, factor.value);
}

/** What stands behind the figures in brackets: a remark, unless it is the amount in words. */
export function noteAfter(passage: Passage, from: number): Read<string> | null {
  const rest = slice(passage, Math.min(from, passage.text.length));
  const match = /^[ .,;]*\(([^()]{3,200})\)/.exec(rest.text);
  if (
    !match ||
    /^(bang chu|viet bang)|( dong| dong chan)$/.test(slice(rest, match[0].indexOf("(") + 1, match[0].length - 1).plain)
  )
    return null;
  const start = match[0].indexOf("(") + 1;
  return textOf(rest, start, match[0].length - 1);
}

/** Whether a place of a text is outside all brackets. */
export function isOutside(plain: string, position: number): boolean {
  let depth = 0;
  for (let i = 0; i < position; i++) {
    const character = plain.charAt(i);
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
  }
  return depth === 0;
}
