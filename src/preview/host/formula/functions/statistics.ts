import { errors, isError, type CellError, type Scalar } from "../values";
import { Area, clipped, eachItem, scalarOf, type Context, type Value } from "../context";
import { toNumber } from "../coerce";
import { numbersIn } from "./arguments";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

function over(apply: (numbers: readonly number[]) => Scalar) {
  return (args: readonly Value[], context: Context): Value => {
    const numbers = numbersIn(args, context);
    return isError(numbers) ? numbers : apply(numbers);
  };
}

function counted(test: (item: Scalar, fromCells: boolean) => boolean) {
  return (args: readonly Value[], context: Context): Value => {
    let count = 0;
    for (const arg of args) eachItem(arg, context, (item, fromCells) => (count += test(item, fromCells) ? 1 : 0));
    return count;
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, next) => sum + next, 0);
export const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? errors.divide : total(numbers) / numbers.length;
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((best, next) => Math.max(best, next), numbers[0] ?? 0);
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((best, next) => Math.min(best, next), numbers[0] ?? 0);

function nth(pick: (sorted: readonly number[], place: number) => number | undefined) {
  return (args: readonly Value[], context: Context): Value => {
    const numbers = numbersIn(args.slice(0, 1), context);
    const place = toNumber(scalarOf(args[1] ?? null, context));
    if (isError(numbers)) return numbers;
    if (isError(place)) return place;
    return (
      pick(
        [...numbers].sort((a, b) => a - b),
        Math.ceil(place),
      ) ?? errors.number
    );
  };
}

function deviation(numbers: readonly number[], less: number): number | CellError {
  if (numbers.length <= less) return errors.divide;
  const middle = total(numbers) / numbers.length;
  return total(numbers.map((each) => (each - middle) ** 2)) / (numbers.length - less);
}

const rooted = (value: number | CellError): Scalar => (isError(value) ? value : Math.sqrt(value));

const subtotals: Readonly<Record<number, (numbers: readonly number[]) => Scalar>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: largest,
  5: smallest,
  6: (numbers) => numbers.reduce((product, next) => product * next, 1),
  7: (numbers) => rooted(deviation(numbers, 1)),
  8: (numbers) => rooted(deviation(numbers, 0)),
  9: total,
};

/** Items of areas without hidden rows (for the 100s) and without other subtotals. */
function visibleItems(args: readonly Value[], context: Context, skipHidden: boolean): Scalar[] {
  const items: Scalar[] = [];
  for (const arg of args) {
    if (!(arg instanceof Area)) continue;
    const box = clipped(arg);
    for (let row = box.row; row <= box.lastRow; row++) {
      if (skipHidden && arg.sheet.hiddenRows[row]) continue;
      for (let column = box.column; column <= box.lastColumn; column++) {
        if (arg.sheet.cell(row, column)?.formula?.text.includes("SUBTOTAL(")) continue;
        items.push(context.read(arg.sheet, row, column));
      }
    }
  }
  return items;
}

export const statisticFunctions: Table = {
  COUNT: counted(
    (item, fromCells) => typeof item === "number" || (!fromCells && item !== null && !isError(toNumber(item))),
  ),
  COUNTA: counted((item) => item !== null),
  COUNTBLANK: counted((item) => item === null || item === ""),
  AVERAGE: over(average),
  MAX: over(largest),
  MIN: over(smallest),
  MEDIAN: over((numbers) => {
    if (numbers.length === 0) return errors.number;
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  }),
  LARGE: nth((sorted, place) => (place < 1 ? undefined : sorted[sorted.length - place])),
  SMALL: nth((sorted, place) => (place < 1 ? undefined : sorted[place - 1])),
  STDEV: over((numbers) => rooted(deviation(numbers, 1))),
  VAR: over((numbers) => deviation(numbers, 1)),
  RANK: (args, context) => {
    const value = toNumber(scalarOf(args[0] ?? null, context));
    const numbers = numbersIn(args.slice(1, 2), context);
    const ascending = toNumber(scalarOf(args[2] ?? null, context));
    if (isError(value)) return value;
    if (isError(numbers)) return numbers;
    if (!numbers.includes(value)) return errors.missing;
    return 1 + numbers.filter((each) => (ascending === 0 ? each > value : each < value)).length;
  },
  SUBTOTAL: (args, context) => {
    const code = toNumber(scalarOf(args[0] ?? null, context));
    if (isError(code)) return code;
    const items = visibleItems(args.slice(1), context, code > 100);
    if (code % 100 === 3) return items.filter((item) => item !== null).length;
    const apply = subtotals[code % 100];
    if (!apply) return errors.value;
    const wrong = code % 100 === 2 ? undefined : items.find(isError);
    return wrong ?? apply(items.filter((item) => typeof item === "number"));
  },
};
