import type { Factor } from "./factors";
import { isOutside } from "./figures";
import { isTimes } from "./units";

const operator = /^[)\]]{0,2} ?(?:\/[a-z ]{1,25}(?:\/[a-z ]{1,25})?)?[)\]]{0,2} ?(?:[x×*]|nhan(?: voi)?) ?[([]{0,2}$/;

/** The factors that times signs join, or null where there are none or several such products. */
export function chainOf(plain: string, factors: readonly Factor[]): Factor[] | null {
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

/** Whether two or more factors of a product count things ("15 đơn vị x 02 người"), so that none counts the heads. */
export function severalThings(chain: readonly Factor[]): boolean {
  return chain.filter((factor) => factor.money === null && !isTimes(factor.unit)).length > 1;
}
