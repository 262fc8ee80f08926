import { emptyCostLine } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import type { CostLine } from "../../plan/plan";
import { textOf, type Passage } from "../text/paragraph";
import type { Factor } from "./factors";
import { isOutside, noteAfter, readFactor, readMoney, unitRead } from "./figures";
import { itemOf } from "./item";
import { isTimes } from "./units";

/** A line without a product: a lump sum, a count with its cost, or a price for one. */
export function uncalculated(passage: Passage, factors: readonly Factor[]): CostLine | null {
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

/** "Nước uống: 110 người": a count without a price. */
export function countOnly(passage: Passage, factors: readonly Factor[]): CostLine | null {
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
  return plain.startsWith(per) || per.startsWith(plain) || (per === "nguoi" && people.test(plain));
}

const people =
  /^(?:dai bieu|dong chi|hoc vien|thanh vien|khach|can bo|giao vien|hoc sinh|sinh vien|hoi vien|doan vien)/;

function slicePlain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").toLowerCase();
}
