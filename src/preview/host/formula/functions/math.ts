import { errors, isError, type Scalar } from "../values";
import { matrixOf, type Context, type Value } from "../context";
import { numbersIn, ofNumbers } from "./arguments";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

/** Rounds half away from zero on 15 digits, so that 1.005 goes to 1.01 as in Excel. */
export function roundTo(value: number, places: number, how: (size: number) => number): number {
  const size = Number(Math.abs(value).toPrecision(15));
  const shifted = Number(`${String(size)}e${String(places)}`);
  if (!Number.isFinite(shifted)) return value;
  const scaled = how(Number.isNaN(shifted) ? size * 10 ** places : Number(shifted.toPrecision(15)));
  const result = Number(`${String(scaled)}e${String(-places)}`);
  return Math.sign(value) * (Number.isNaN(result) ? scaled / 10 ** places : result);
}

function folded(start: number, step: (sum: number, next: number) => number) {
  return (args: readonly Value[], context: Context): Value => {
    const numbers = numbersIn(args, context);
    return isError(numbers) ? numbers : numbers.reduce(step, start);
  };
}

export const mathFunctions: Table = {
  SUM: folded(0, (sum, next) => sum + next),
  PRODUCT: (args, context) => {
    const numbers = numbersIn(args, context);
    if (isError(numbers)) return numbers;
    return numbers.length === 0 ? 0 : numbers.reduce((product, next) => product * next, 1);
  },
  SUMSQ: folded(0, (sum, next) => sum + next * next),
  SUMPRODUCT: (args, context) => {
    const matrices = args.map((arg) => matrixOf(arg, context));
    const [first] = matrices;
    if (!first) return errors.value;
    if (matrices.some((each) => each.length !== first.length || each[0]?.length !== first[0]?.length))
      return errors.value;
    let sum = 0;
    for (let row = 0; row < first.length; row++) {
      for (let column = 0; column < (first[0]?.length ?? 0); column++) {
        let product = 1;
        for (const matrix of matrices) {
          const item: Scalar = matrix[row]?.[column] ?? null;
          if (isError(item)) return item;
          product *= typeof item === "number" ? item : 0;
        }
        sum += product;
      }
    }
    return sum;
  },
  ROUND: ofNumbers((value = 0, places = 0) => roundTo(value, Math.trunc(places), Math.round), 2),
  ROUNDUP: ofNumbers((value = 0, places = 0) => roundTo(value, Math.trunc(places), Math.ceil), 2),
  ROUNDDOWN: ofNumbers((value = 0, places = 0) => roundTo(value, Math.trunc(places), Math.floor), 2),
  TRUNC: ofNumbers((value = 0, places = 0) => roundTo(value, Math.trunc(places), Math.floor), 2),
  INT: ofNumbers((value = 0) => Math.floor(value)),
  ABS: ofNumbers((value = 0) => Math.abs(value)),
  SIGN: ofNumbers((value = 0) => Math.sign(value)),
  SQRT: ofNumbers((value = 0) => (value < 0 ? errors.number : Math.sqrt(value))),
  EXP: ofNumbers((value = 0) => Math.exp(value)),
  LN: ofNumbers((value = 0) => (value <= 0 ? errors.number : Math.log(value))),
  LOG10: ofNumbers((value = 0) => (value <= 0 ? errors.number : Math.log10(value))),
  LOG: ofNumbers((value = 0, base = 10) =>
    value <= 0 || base <= 0 || base === 1 ? errors.number : Math.log(value) / Math.log(base),
  ),
  POWER: ofNumbers((value = 0, power = 0) => {
    const result = value ** power;
    return Number.isFinite(result) ? result : errors.number;
  }),
  MOD: ofNumbers((value = 0, by = 0) => (by === 0 ? errors.divide : value - by * Math.floor(value / by))),
  QUOTIENT: ofNumbers((value = 0, by = 0) => (by === 0 ? errors.divide : Math.trunc(value / by))),
  CEILING: ofNumbers((value = 0, step = 1) =>
    step === 0 ? 0 : Math.ceil(Number((value / step).toPrecision(15))) * step,
  ),
  FLOOR: ofNumbers((value = 0, step = 1) =>
    step === 0 ? errors.divide : Math.floor(Number((value / step).toPrecision(15))) * step,
  ),
  MROUND: ofNumbers((value = 0, step = 0) =>
    step === 0 ? 0 : Math.round(Number((value / step).toPrecision(15))) * step,
  ),
  PI: () => Math.PI,
  RAND: () => Math.random(),
  RANDBETWEEN: ofNumbers(
    (low = 0, high = 0) => Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)) + Math.ceil(low),
  ),
};
