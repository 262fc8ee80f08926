import { criterionOf } from "../criteria";
import { Area, clipped, matrixOf, scalarOf, type Context, type Value } from "../context";
import { errors, isError, type CellError, type Matrix, type Scalar } from "../values";
import { average, largest, smallest } from "./statistics";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

/** Places (row, column) of a range; found by the criteria in it and those beside it. */
type Places = readonly (readonly [row: number, column: number])[];

function placesWhere(pairs: readonly Value[], context: Context): Places | CellError {
  let places: (readonly [number, number])[] | null = null;
  const [shape] = pairs;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const range = pairs[at] ?? null;
    const criterion = criterionOf(scalarOf(pairs[at + 1] ?? null, context));
    if (!(range instanceof Area) && !Array.isArray(range)) return errors.value;
    if (at > 0 && !sameShape(shape ?? null, range)) return errors.value;
    if (!places && range instanceof Area && criterion.equals !== null && range.columns === 1) {
      places = (context.index(range).get(criterion.equals) ?? []).map((row) => [row, 0] as const);
      continue;
    }
    const item = itemsOf(range, context);
    if (places) places = places.filter(([row, column]) => criterion.test(item(row, column)));
    else {
      places = [];
      const [rows, columns] = sizeOf(range);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++)
          if (criterion.test(item(row, column))) places.push([row, column]);
      }
    }
  }
  return places ?? errors.value;
}

function itemsOf(range: Area | Matrix, context: Context): (row: number, column: number) => Scalar {
  if (!(range instanceof Area)) return (row, column) => range[row]?.[column] ?? null;
  const { sheet, box } = range;
  return (row, column) => context.read(sheet, box.row + row, box.column + column);
}

function sizeOf(range: Area | Matrix): [rows: number, columns: number] {
  if (!(range instanceof Area)) return [range.length, range[0]?.length ?? 0];
  const box = clipped(range);
  return [box.lastRow - box.row + 1, box.lastColumn - box.column + 1];
}

function sameShape(a: Value, b: Area | Matrix): boolean {
  const size = (value: Area | Matrix) =>
    value instanceof Area ? [value.rows, value.columns] : [value.length, value[0]?.length ?? 0];
  return (a instanceof Area || Array.isArray(a)) && String(size(a)) === String(size(b));
}

/** SUMIFS and kin: the numbers of the first argument where the criteria of the rest hold. */
function numbersWhere(range: Value, pairs: readonly Value[], context: Context): number[] | CellError {
  if (!(range instanceof Area) && !Array.isArray(range)) return errors.value;
  if (!sameShape(range, pairs[0] instanceof Area || Array.isArray(pairs[0]) ? pairs[0] : [])) return errors.value;
  const places = placesWhere(pairs, context);
  if (isError(places)) return places;
  const item = itemsOf(range, context);
  const numbers: number[] = [];
  for (const [row, column] of places) {
    const value = item(row, column);
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function whole(apply: (numbers: readonly number[]) => Scalar) {
  return ([range = null, ...pairs]: readonly Value[], context: Context): Value => {
    const numbers = numbersWhere(range, pairs, context);
    return isError(numbers) ? numbers : apply(numbers);
  };
}

/** SUMIF and AVERAGEIF: the last argument is the first cell of what is added up, shaped like the first. */
function single(apply: (numbers: readonly number[]) => Scalar) {
  return ([range = null, criterion = null, summed = null]: readonly Value[], context: Context): Value => {
    let target: Value = range;
    if (summed instanceof Area && range instanceof Area) {
      const { row, column } = summed.box;
      target = new Area(summed.sheet, {
        row,
        column,
        lastRow: row + range.rows - 1,
        lastColumn: column + range.columns - 1,
      });
    }
    const numbers = numbersWhere(target, [range, criterion], context);
    return isError(numbers) ? numbers : apply(numbers);
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

function countWhere(args: readonly Value[], context: Context): Value {
  const criteria = args[1] ?? null;
  if (args.length === 2 && Array.isArray(criteria ?? 0)) return countEach(args, context);
  if (args.length === 2 && criteria instanceof Area && !criteria.single) return countEach(args, context);
  const [range] = args;
  if (args.length === 2 && range instanceof Area && range.columns === 1) {
    const { equals } = criterionOf(scalarOf(criteria, context));
    if (equals !== null) return context.index(range).get(equals)?.length ?? 0;
  }
  const places = placesWhere(args, context);
  return isError(places) ? places : places.length;
}

/** COUNTIF with many criteria gives as many counts (inside SUMPRODUCT). */
function countEach([range = null, criteria = null]: readonly Value[], context: Context): Value {
  return matrixOf(criteria, context).map((row) =>
    row.map((each) => {
      const places = placesWhere([range, each], context);
      return isError(places) ? places : places.length;
    }),
  );
}

export const conditionalFunctions: Table = {
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  SUMIF: single(sum),
  SUMIFS: whole(sum),
  AVERAGEIF: single(average),
  AVERAGEIFS: whole(average),
  MAXIFS: whole(largest),
  MINIFS: whole(smallest),
};
