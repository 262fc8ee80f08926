import { absoluteName, boxName, quotedSheet, boxAt, type Box } from "../../model/address";
import { compareScalars, toNumber, toText } from "../coerce";
import { Area, clipped, matrixOf, scalarOf, type Context, type Value } from "../context";
import { keyOf, wildcard } from "../criteria";
import { readFormula } from "../formula";
import type { LazyFunction } from "../functions";
import { errors, isError, type CellError, type Matrix, type Scalar } from "../values";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

const numberAt = (args: readonly Value[], at: number, context: Context, otherwise: number): number | CellError => {
  const arg = args[at];
  return arg === undefined || arg === null ? otherwise : toNumber(scalarOf(arg, context));
};

function heightOf(value: Value): number {
  return value instanceof Area ? clipped(value).lastRow - value.box.row + 1 : Array.isArray(value) ? value.length : 1;
}

function widthOf(value: Value): number {
  if (value instanceof Area) return clipped(value).lastColumn - value.box.column + 1;
  return Array.isArray(value) ? ((value as Matrix)[0]?.length ?? 0) : 1;
}

function itemAt(value: Value, row: number, column: number, context: Context): Scalar {
  if (value instanceof Area) return context.read(value.sheet, value.box.row + row, value.box.column + column);
  return Array.isArray(value) ? ((value as Matrix)[row]?.[column] ?? null) : (value as Scalar);
}

/** Column (or row) of an area or array. */
function lineOf(value: Value, index: number, across: boolean, context: Context): Value {
  if (value instanceof Area) {
    const { row, column } = value.box;
    const box: Box = across
      ? { ...value.box, row: row + index, lastRow: row + index }
      : { ...value.box, column: column + index, lastColumn: column + index };
    return new Area(value.sheet, box);
  }
  const matrix = matrixOf(value, context);
  return across ? [matrix[index] ?? []] : matrix.map((each) => [each[index] ?? null]);
}

/** Place of a value in a row or column, from 0; -1 where it is not there. `way` as in MATCH: 1, 0, -1. */
function findIn(wanted: Scalar, line: Value, way: number, context: Context, wild = true): number {
  const across = heightOf(line) === 1 && widthOf(line) > 1;
  const length = across ? widthOf(line) : heightOf(line);
  const at = (place: number): Scalar => itemAt(line, across ? 0 : place, across ? place : 0, context);
  if (way === 0) {
    if (typeof wanted === "string" && wild && /[*?~]/.test(wanted)) {
      const pattern = wildcard(wanted);
      for (let place = 0; place < length; place++) {
        const item = at(place);
        if (typeof item === "string" && pattern.test(item)) return place;
      }
      return -1;
    }
    if (line instanceof Area && !across && length > 8) return context.index(line).get(keyOf(wanted))?.[0] ?? -1;
    for (let place = 0; place < length; place++) if (keyOf(at(place)) === keyOf(wanted)) return place;
    return -1;
  }
  let best = -1;
  for (let place = 0; place < length; place++) {
    const item = at(place);
    if (item === null || isError(item) || typeof item !== typeof wanted) continue;
    const order = compareScalars(item, wanted);
    if (way > 0 ? order > 0 : order < 0) break;
    best = place;
  }
  return best;
}

function looked(args: readonly Value[], context: Context, across: boolean): Value {
  const [subject = null, table = null] = args;
  const wanted = scalarOf(subject, context) ?? 0;
  const index = numberAt(args, 2, context, 1);
  const near = args[3] === undefined ? 1 : numberAt(args, 3, context, 0);
  if (isError(wanted)) return wanted;
  if (isError(index)) return index;
  if (index < 1) return errors.value;
  if (index > (across ? heightOf(table) : widthOf(table))) return errors.ref;
  const place = findIn(wanted, lineOf(table, 0, across, context), near === 0 ? 0 : 1, context);
  if (place < 0) return errors.missing;
  return across
    ? itemAt(table, Math.trunc(index) - 1, place, context)
    : itemAt(table, place, Math.trunc(index) - 1, context);
}

export const lookupFunctions: Table = {
  VLOOKUP: (args, context) => looked(args, context, false),
  HLOOKUP: (args, context) => looked(args, context, true),
  MATCH: (args, context) => {
    const wanted = scalarOf(args[0] ?? null, context) ?? 0;
    const way = numberAt(args, 2, context, args.length > 2 ? 0 : 1);
    if (isError(wanted)) return wanted;
    if (isError(way)) return way;
    const place = findIn(wanted, args[1] ?? null, way, context);
    return place < 0 ? errors.missing : place + 1;
  },
  XLOOKUP: (args, context) => {
    const wanted = scalarOf(args[0] ?? null, context) ?? 0;
    if (isError(wanted)) return wanted;
    const found = findIn(wanted, args[1] ?? null, 0, context, false);
    if (found < 0) return args[3] ?? errors.missing;
    const across = heightOf(args[1] ?? null) === 1 && widthOf(args[1] ?? null) > 1;
    return lineOf(args[2] ?? null, found, !across, context);
  },
  LOOKUP: (args, context) => {
    const wanted = scalarOf(args[0] ?? null, context) ?? 0;
    if (isError(wanted)) return wanted;
    const place = findIn(wanted, args[1] ?? null, 1, context);
    const results = args[2] ?? args[1] ?? null;
    if (place < 0) return errors.missing;
    return heightOf(results) === 1 ? itemAt(results, 0, place, context) : itemAt(results, place, 0, context);
  },
  INDEX: (args, context) => {
    const [table = null] = args;
    const first = numberAt(args, 1, context, 0);
    const second = numberAt(args, 2, context, 0);
    if (isError(first)) return first;
    if (isError(second)) return second;
    const oneRow = args.length < 3 && heightOf(table) === 1 && widthOf(table) > 1;
    const [row, column] = oneRow ? [0, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second)];
    if (row < 0 || column < 0) return errors.value;
    if (row > heightOf(table) || column > widthOf(table)) return errors.ref;
    if (isError(table)) return table;
    let part: Value = table;
    if (row > 0) part = lineOf(part, row - 1, true, context);
    if (column > 0) part = lineOf(part, column - 1, false, context);
    return part;
  },
  ROWS: ([value = null]) => (isError(value) ? value : value instanceof Area ? value.rows : heightOf(value)),
  COLUMNS: ([value = null]) => (isError(value) ? value : value instanceof Area ? value.columns : widthOf(value)),
  TRANSPOSE: ([value = null], context) => {
    const matrix = matrixOf(value, context);
    return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
  },
  ADDRESS: (args, context) => {
    const [row, column, kind] = [
      numberAt(args, 0, context, 1),
      numberAt(args, 1, context, 1),
      numberAt(args, 2, context, 1),
    ];
    if (isError(row) || isError(column)) return errors.value;
    const box = boxAt(row - 1, column - 1);
    const text = kind === 4 ? boxName(box) : absoluteName(box);
    const sheet = toText(scalarOf(args[4] ?? null, context));
    return isError(sheet) || sheet === "" ? text : `${quotedSheet(sheet)}!${text}`;
  },
};

export const lazyLookups: Readonly<Record<string, LazyFunction>> = {
  ROW: ([where], context, evaluate) => placed(where ? evaluate(where, context) : null, context, "row"),
  COLUMN: ([where], context, evaluate) => placed(where ? evaluate(where, context) : null, context, "column"),
  OFFSET: (nodes, context, evaluate) => {
    const [from, ...rest] = nodes.map((node) => evaluate(node, context));
    if (!(from instanceof Area)) return isError(from) ? from : errors.value;
    const [down, right] = [numberAt(rest, 0, context, 0), numberAt(rest, 1, context, 0)];
    const [rows, columns] = [numberAt(rest, 2, context, from.rows), numberAt(rest, 3, context, from.columns)];
    if (isError(down) || isError(right) || isError(rows) || isError(columns)) return errors.value;
    const box = boxAt(
      from.box.row + Math.trunc(down),
      from.box.column + Math.trunc(right),
      Math.trunc(rows),
      Math.trunc(columns),
    );
    return box.row < 0 || box.column < 0 || rows < 1 || columns < 1 ? errors.ref : new Area(from.sheet, box);
  },
  INDIRECT: ([where], context, evaluate) => {
    const text = toText(where ? scalarOf(evaluate(where, context), context) : null);
    if (isError(text)) return text;
    const formula = readFormula(text, null);
    if (!formula || !["area", "table", "name"].includes(formula.tree.kind)) return errors.ref;
    const value = evaluate(formula.tree, context);
    return value instanceof Area ? value : errors.ref;
  },
};

function placed(where: Value, context: Context, axis: "row" | "column"): Value {
  if (isError(where)) return where;
  if (!(where instanceof Area)) return context[axis] + 1;
  const { box } = where;
  if (where.single || (axis === "row" ? where.rows : where.columns) === 1) return box[axis] + 1;
  const line = Array.from({ length: axis === "row" ? where.rows : where.columns }, (_, each) => box[axis] + 1 + each);
  return axis === "row" ? line.map((each) => [each]) : [line];
}
