import { emptyCostLine } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import type { CostLine } from "../../plan/plan";
import { placeIn, readIn, slice, textOf, type Passage } from "../text/paragraph";
import type { CostDraft } from "./cost-event";
import { factorsIn, type Factor } from "./factors";
import { itemOf } from "./item";
import type { Money } from "./money";
import { isTimes, unitIn } from "./units";

const operator = /^[)\]]{0,2} ?(?:\/[a-z ]{1,25}(?:\/[a-z ]{1,25})?)?[)\]]{0,2} ?(?:[x×*]|nhan(?: voi)?) ?[([]{0,2}$/;

/**
 * Reads one line of an estimate in any of its forms: "20 bó x 200.000 đồng/bó = 4.000.000 đồng", price first,
 * several factors, a lump sum. Null where the line is none or its figures cannot be told apart. With `unpriced` a
 * line that names a count and no money is read too.
 */
export function costLineOf(passage: Passage, unpriced = false): CostDraft | null {
  if (passage.text.length > 2000) return null;
  const factors = factorsIn(passage.text, passage.plain);
  if (factors.length === 0) return null;
  const chain = chainOf(passage.plain, factors);
  const line = chain
    ? calculated(passage, factors, chain)
    : unpriced
      ? countOnly(passage, factors)
      : uncalculated(passage, factors);
  const place = placeIn(passage, 0, passage.text.length);
  return line && { line: { ...line, place }, countsHeads: !chain || !severalThings(chain) };
}

/** The factors that times signs join, or null where there are none or several such products. */
function chainOf(plain: string, factors: readonly Factor[]): Factor[] | null {
  const chains: Factor[][] = [];
  let current: Factor[] = [];
  factors.forEach((factor, i) => {
    const next = factors[i + 1];
    if (current.length === 0) current = [factor];
    if (next && joins(plain, factor, next)) {
      current.push(next);
      return;
    }
    if (current.length >= 2) chains.push(current);
    current = [];
  });
  const [only] = chains;
  if (!only) return null;
  if (chains.length === 1) return only;
  const outside = chains.filter((chain) => isOutside(plain, (chain[0] as Factor).start));
  return outside.length === 1 ? (outside[0] ?? null) : null;
}

function joins(plain: string, left: Factor, right: Factor): boolean {
  const between = plain.slice(left.numberEnd, right.start);
  if (between.length > 120 || /[=;]/.test(between)) return false;
  return (
    operator.test(plain.slice(left.end, right.start)) ||
    /(?:^|[ )\d/a-z])(?: [x×*]|[×*]|(?<=[\d )])x) ?[([]?$/.test(between)
  );
}

function calculated(passage: Passage, factors: readonly Factor[], chain: readonly Factor[]): CostLine | null {
  const { plain } = passage;
  const price = priceOf(chain);
  const counts = chain.filter((factor) => factor !== price);
  if (counts.some((factor) => factor.money?.explicit === true) || counts.length > 4) return null;
  const first = chain[0] as Factor;
  const last = chain[chain.length - 1] as Factor;
  const stated = statedAfter(plain, factors, last) ?? statedBefore(plain, factors, first);
  const start = stated && stated.start < first.start ? stated.start : first.start;
  const [quantity, times, unit] = shared(passage, counts, price?.money ?? null);
  return {
    ...emptyCostLine,
    item: itemOf(passage, start, first, last),
    unit,
    quantity,
    times: times ?? (quantity && { value: 1, place: quantity.place }),
    unitPrice: price ? readMoney(passage, price) : null,
    statedAmount: stated ? readMoney(passage, stated) : null,
    note: noteAfter(passage, Math.max(stated?.end ?? 0, last.end)),
  };
}

/** The factor that is the price: the one with a currency or rate, else the only large one. */
function priceOf(chain: readonly Factor[]): Factor | null {
  const explicit = chain.filter((factor) => factor.money?.explicit);
  if (explicit.length === 1) return explicit[0] ?? null;
  if (explicit.length > 1) return explicit.find((factor) => factor.money?.per) ?? null;
  const priced = chain.filter((factor) => factor.money !== null);
  return priced.reduce<Factor | null>((best, factor) => (best && best.value >= factor.value ? best : factor), null);
}

type Shared = readonly [quantity: Read<number> | null, times: Read<number> | null, unit: Read<string> | null];

/** Quantity, second factor and unit from the factors that are no price. */
function shared(passage: Passage, counts: readonly Factor[], price: Money | null): Shared {
  const timed = counts.filter((factor) => isTimes(factor.unit));
  const things = counts.filter((factor) => !isTimes(factor.unit));
  const main = things.length > 0 ? things : timed.slice(0, 1);
  const other = things.length > 0 ? timed : timed.slice(1);
  const [first, second, ...more] = main;
  if (!first) return [null, null, null];
  if (second && other.length === 0 && more.length === 0) {
    return [readFactor(passage, [first]), readFactor(passage, [second]), unitRead(passage, first, null)];
  }
  const quantity = readFactor(passage, main);
  const times = other.length > 0 ? readFactor(passage, other) : null;
  return [quantity, times, unitRead(passage, main[main.length - 1] as Factor, main.length === 1 ? price : null)];
}

function readFactor(passage: Passage, factors: readonly Factor[]): Read<number> {
  const product = factors.reduce((value, factor) => value * factor.value, 1);
  const first = factors[0] as Factor;
  return readIn(passage, first.start, first.numberEnd, product);
}

/** The unit behind the quantity, or the one that the price is for. */
function unitRead(passage: Passage, factor: Factor, price: Money | null): Read<string> | null {
  const unit = unitIn(factor.unit);
  if (unit !== null) {
    const start = passage.text.indexOf(unit, factor.numberEnd);
    return readIn(passage, start, start + unit.length, unit);
  }
  if (!price?.per) return null;
  const per = price.per.split("/")[0]?.trim() ?? "";
  const start = passage.plain.indexOf(per, price.end);
  const text = passage.text.slice(start, start + per.length);
  return unitIn(text) === null ? null : readIn(passage, start, start + per.length, text);
}

/** What the line says that it costs, behind its factors: after "=", or the last amount outside brackets. */
function statedAfter(plain: string, factors: readonly Factor[], last: Factor): Factor | null {
  const after = factors.filter(
    (factor) => factor.start >= last.end && factor.money !== null && factor.money.per === null,
  );
  const equals = plain.indexOf("=", last.end);
  const result = after.find((factor) => equals >= 0 && factor.start > equals);
  if (result) return result;
  return (
    after.find((factor) =>
      /(?:[:;,)→]|thanh tien|la|tong|cong|bang|->|=>) ?$/.test(plain.slice(last.end, factor.start).trimEnd() + " "),
    ) ?? null
  );
}

/** "2.200.000 đồng (110 người x 20.000 đồng)": the amount before the product in brackets. */
function statedBefore(plain: string, factors: readonly Factor[], first: Factor): Factor | null {
  const before = factors.filter(
    (factor) => factor.end <= first.start && factor.money?.explicit && factor.money.per === null,
  );
  const amount = before[before.length - 1];
  return amount && /[([=:,-]/.test(plain.slice(amount.end, first.start)) ? amount : null;
}

/** A line without a product: a lump sum, a count with its cost, or a price for one. */
function uncalculated(passage: Passage, factors: readonly Factor[]): CostLine | null {
  const { plain } = passage;
  const monies = factors.filter((factor) => factor.money !== null && isOutside(plain, factor.start));
  const amounts = (monies.length > 0 ? monies : factors.filter((factor) => factor.money !== null)).filter(
    (factor) => factor.money?.per === null,
  );
  const rated = factors.find((factor) => factor.money?.per != null) ?? null;
  const first = factors[0] as Factor;
  if (amounts.length > 1 && !amounts.every((amount) => amount.value === amounts[0]?.value)) {
    const result = amounts.find((amount) => /(=|thanh tien) ?:? ?$/.test(plain.slice(0, amount.start)));
    if (!result) return null;
    return lump(passage, result, amounts[0] ?? first, true);
  }
  const amount = amounts[0] ?? null;
  if (rated) return ratedLine(passage, factors, rated, amount);
  if (amount) {
    const equals = plain.lastIndexOf("=", amount.start);
    const colon = plain.indexOf(":");
    const count = factors.find(
      (factor) => factor.money === null && factor.end <= equals && factor.start > colon && factor.unit !== null,
    );
    if (equals >= 0 && count) return counted(passage, count, amount);
    return lump(passage, amount, first);
  }
  return null;
}

/** Whether two or more factors of a product count things ("15 đơn vị x 02 người"), so that none counts the heads. */
function severalThings(chain: readonly Factor[]): boolean {
  return chain.filter((factor) => factor.money === null && !isTimes(factor.unit)).length > 1;
}

/** "Nước uống: 110 người": a count without a price. */
function countOnly(passage: Passage, factors: readonly Factor[]): CostLine | null {
  const [only, ...more] = factors;
  if (!only || more.length > 0 || only.money || only.unit === null) return null;
  if (!/[:(-] ?$/.test(passage.plain.slice(0, only.start))) return null;
  const quantity = readFactor(passage, [only]);
  const item = itemOf(passage, only.start, only, only);
  return {
    ...emptyCostLine,
    item,
    unit: unitRead(passage, only, null),
    quantity,
    times: { value: 1, place: quantity.place },
  };
}

/** "05 bình = 1.000.000 đồng": a count with what it costs; one of a thing has its cost for its price. */
function counted(passage: Passage, count: Factor, amount: Factor): CostLine {
  const quantity = readFactor(passage, [count]);
  return {
    ...emptyCostLine,
    item: itemOf(passage, count.start, count, count),
    unit: unitRead(passage, count, null),
    quantity,
    times: { value: 1, place: quantity.place },
    unitPrice: count.value === 1 ? readMoney(passage, amount) : null,
    statedAmount: readMoney(passage, amount),
    note: noteAfter(passage, amount.end),
  };
}

function lump(passage: Passage, amount: Factor, first: Factor, summed = false): CostLine {
  const cost = readMoney(passage, amount);
  const single =
    first.money === null &&
    first.start === 0 &&
    first.value === 1 &&
    /^ ?[:=-] ?$/.test(passage.plain.slice(first.end, amount.start));
  if (single) return counted(passage, first, amount);
  const one = { value: 1, place: cost.place };
  return {
    ...emptyCostLine,
    item:
      (summed ? beforeColon(passage, first) : itemOf(passage, amount.start, amount, amount)) ??
      itemOf(passage, first.start, first, first),
    quantity: one,
    times: one,
    unitPrice: cost,
    statedAmount: cost,
    note: noteAfter(passage, amount.end),
  };
}

/** "Thưởng: nhất 3.000.000 đ, nhì 2.000.000 đ = 5.000.000 đ": what stands before the parts of a sum. */
function beforeColon(passage: Passage, first: Factor): Read<string> | null {
  const colon = passage.text.indexOf(":");
  return colon > 0 && colon < first.start ? textOf(passage, 0, colon) : null;
}

/** "110 người, mức 20.000 đồng/người: 2.200.000 đồng", "3.000.000 đồng/buổi". */
function ratedLine(
  passage: Passage,
  factors: readonly Factor[],
  rated: Factor,
  amount: Factor | null,
): CostLine | null {
  const per = (rated.money?.per ?? "").split("/")[0]?.trim() ?? "";
  const count = factors.find(
    (factor) => factor.money === null && factor.unit !== null && per !== "" && sameUnit(factor.unit, per),
  );
  const price = readMoney(passage, rated);
  const stated = amount ? readMoney(passage, amount) : null;
  if (count) {
    const quantity = readFactor(passage, [count]);
    const start = Math.min(count.start, rated.start, amount?.start ?? Infinity);
    const item = itemOf(passage, start, count, rated);
    const unit = unitRead(passage, count, null);
    return {
      ...emptyCostLine,
      item,
      unit,
      quantity,
      times: { value: 1, place: quantity.place },
      unitPrice: price,
      statedAmount: stated,
    };
  }
  if (amount && amount.value !== rated.value) return null;
  const unit = unitRead(passage, { ...rated, unit: null }, rated.money);
  const whole =
    isTimes(unit?.value ?? null) || /^(goi|tron goi|khoan|chuong trinh|hoi nghi|cuoc|chuyen|bo|cai|lan)/.test(per);
  const one = whole ? { value: 1, place: price.place } : null;
  return {
    ...emptyCostLine,
    item: itemOf(passage, rated.start, rated, rated),
    unit,
    quantity: one,
    times: one,
    unitPrice: price,
    statedAmount: stated,
  };
}

function sameUnit(unit: string, per: string): boolean {
  const plain = slicePlain(unit);
  return plain.startsWith(per) || per.startsWith(plain);
}

function slicePlain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").toLowerCase();
}

function readMoney(passage: Passage, factor: Factor): Read<number> {
  return readIn(passage, factor.start, factor.numberEnd, factor.value);
}

/** What stands behind the figures in brackets: a remark, unless it is the amount in words. */
function noteAfter(passage: Passage, from: number): Read<string> | null {
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

function isOutside(plain: string, position: number): boolean {
  let depth = 0;
  for (let i = 0; i < position; i++) {
    const character = plain.charAt(i);
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
  }
  return depth === 0;
}
