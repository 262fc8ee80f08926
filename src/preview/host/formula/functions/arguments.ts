import { toNumber, toText } from "../coerce";
import { eachItem, spread, type Context, type Value } from "../context";
import { isError, type CellError, type Scalar } from "../values";

type Worked = (args: readonly Value[], context: Context) => Value;

/** A function of numbers; many items in, many out. */
export function ofNumbers(apply: (...numbers: number[]) => Scalar, least = 1): Worked {
  return (args, context) =>
    spread(args, context, (items) => {
      const numbers: number[] = [];
      for (const item of items) {
        const number = toNumber(item);
        if (isError(number)) return number;
        numbers.push(number);
      }
      while (numbers.length < least) numbers.push(0);
      const result = apply(...numbers);
      return typeof result === "number" && Object.is(result, -0) ? 0 : result;
    });
}

/** A function of single values that are no errors. */
export function ofScalars(apply: (...items: Scalar[]) => Scalar): Worked {
  return (args, context) => spread(args, context, (items) => items.find(isError) ?? apply(...items));
}

/** The numbers among the arguments: of cells only what is a number, typed arguments are turned into numbers. */
export function numbersIn(args: readonly Value[], context: Context): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    eachItem(arg, context, (item, fromCells) => {
      if (isError(item)) error ??= item;
      else if (typeof item === "number") numbers.push(item);
      else if (!fromCells) {
        const number = toNumber(item);
        if (isError(number)) error ??= number;
        else numbers.push(number);
      }
    });
    if (error) return error;
  }
  return numbers;
}

/** The text of an item, or throws its error to {@link textual}. */
export class Raised extends Error {
  constructor(readonly cellError: CellError) {
    super(cellError.text);
  }
}

export function textFrom(item: Scalar | undefined): string {
  const text = toText(item ?? null);
  if (isError(text)) throw new Raised(text);
  return text;
}

export function numberFrom(item: Scalar | undefined): number {
  const number = toNumber(item ?? null);
  if (isError(number)) throw new Raised(number);
  return number;
}

/** A function of single values that may raise an error while it reads them. */
export function raising(apply: (items: readonly Scalar[]) => Scalar): Worked {
  return (args, context) =>
    spread(args, context, (items) => {
      try {
        return items.find(isError) ?? apply(items);
      } catch (error) {
        if (error instanceof Raised) return error.cellError;
        throw error;
      }
    });
}
