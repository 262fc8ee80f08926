import { emptyCostLine } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import type { CostLine } from "../../plan/plan";
import { placeIn, type Passage } from "../text/paragraph";
import type { CostDraft } from "./cost-event";
import { factorsIn, type Factor } from "./factors";
import { noteAfter, readFactor, readMoney, unitRead } from "./figures";
import { itemOf } from "./item";
import type { Money } from "./money";
import { countOnly, uncalculated } from "./plain-cost";
import { chainOf, severalThings } from "./product";
import { isTimes } from "./units";

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

function calculated(passage: Passage, factors: readonly Factor[], chain: readonly Factor[]): CostLine | null {
  const { plain } = passage;
  const price = priceOf(chain);
  const counts = chain.filter((factor) => factor !== price);
  if (counts.some((factor) => factor.money?.explicit === true) || counts.length > 4) return null;
  const first = chain[0] as Factor;
  const last = chain[chain.length - 1] as Factor;
  const stated =
    statedAfter(plain, factors, last) ?? statedBeside(plain, factors, last) ?? statedBefore(plain, factors, first);
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

/** "95 người x 20.000 đồng    1.900.000 đồng": an amount right behind the price, at the end of the line. */
function statedBeside(plain: string, factors: readonly Factor[], last: Factor): Factor | null {
  const [beside, ...more] = factors.filter((factor) => factor.start >= last.end);
  if (!beside?.money?.explicit || beside.money.per !== null || more.length > 0 || !last.money) return null;
  return plain.slice(last.end, beside.start).trim() === "" && /^[ .;,]*$/.test(plain.slice(beside.end)) ? beside : null;
}

/** "2.200.000 đồng (110 người x 20.000 đồng)": the amount before the product in brackets. */
function statedBefore(plain: string, factors: readonly Factor[], first: Factor): Factor | null {
  const before = factors.filter(
    (factor) => factor.end <= first.start && factor.money?.explicit && factor.money.per === null,
  );
  const amount = before[before.length - 1];
  return amount && /[([=:,-]/.test(plain.slice(amount.end, first.start)) ? amount : null;
}
