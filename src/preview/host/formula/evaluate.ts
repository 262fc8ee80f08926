import type { Book } from "../model/book";
import { columnIndex, dataBox, headerBox, totalsBox, type Table } from "../model/table";
import { overlap, type Box } from "../model/address";
import { compareScalars, toNumber, toText } from "./coerce";
import { Area, isMany, isMatrix, scalarOf, spread, type Context, type Value } from "./context";
import { functions, lazyFunctions } from "./functions";
import type { Node } from "./parse";
import type { TableRef } from "./structured-reference";
import type { AreaRef } from "./tokens";
import { errors, isError, type CellError, type Scalar } from "./values";

export function evaluate(node: Node, context: Context): Value {
  switch (node.kind) {
    case "value":
      return node.value;
    case "missing":
      return null;
    case "array":
      return node.rows;
    case "area":
      return areaOf(node.area, context);
    case "table":
      return tableArea(node.ref, context);
    case "name":
      return nameValue(node.name, context);
    case "unary":
      return unary(node.op, evaluate(node.of, context), context);
    case "binary":
      if (node.op === ":") return joined(evaluate(node.left, context), evaluate(node.right, context));
      return binary(node.op, evaluate(node.left, context), evaluate(node.right, context), context);
    case "call": {
      const lazy = lazyFunctions[node.name];
      if (lazy) return lazy(node.args, context, evaluate);
      const known = functions[node.name];
      return known
        ? known(
            node.args.map((arg) => evaluate(arg, context)),
            context,
          )
        : errors.name;
    }
  }
}

/** What the cell of a formula shows: one value; an empty result is 0. */
export function evaluateCell(node: Node, context: Context): Scalar {
  const value = evaluate(node, context);
  if (isMany(value) && context.sheet.tableAt(context.row, context.column)) return errors.spill;
  const single = scalarOf(value, context);
  return typeof single === "number" && !Number.isFinite(single) ? errors.number : (single ?? 0);
}

export function areaOf(ref: AreaRef, context: Pick<Context, "book" | "sheet">): Area | CellError {
  const sheet = ref.sheet === null ? context.sheet : context.book.sheet(ref.sheet);
  return sheet ? new Area(sheet, ref) : errors.ref;
}

/** A structured reference as it was last found, good until tables change. */
interface Found {
  readonly version: number;
  readonly table: Table | null;
  readonly first: number;
  readonly last: number;
  /** Where it points, if that is the same from every row. */
  readonly area: Area | CellError | null;
}

const found = new WeakMap<Book, WeakMap<TableRef, Found>>();

function find(ref: TableRef, book: Book): Found {
  let ofBook = found.get(book);
  if (!ofBook) found.set(book, (ofBook = new WeakMap<TableRef, Found>()));
  const known = ofBook.get(ref);
  const { version } = book.calculation;
  if (known?.version === version) return known;
  const table = book.table(ref.table ?? "");
  const [one, other] =
    table && ref.columns ? ref.columns.map((name) => columnIndex(table, name)) : [0, (table?.columns.length ?? 1) - 1];
  const [first, last] = [Math.min(one ?? -1, other ?? -1), Math.max(one ?? -1, other ?? -1)];
  const fixed = table && first >= 0 && !ref.rows.includes("#This Row");
  const area = fixed ? columnsOf(table, first, last, tableRows(table, ref, { sheet: table.sheet, row: 0 })) : null;
  const made = { version, table, first, last, area };
  ofBook.set(ref, made);
  return made;
}

function columnsOf(table: Table, first: number, last: number, rows: Box | CellError): Area | CellError {
  if (isError(rows)) return rows;
  const { column } = table.box;
  return new Area(table.sheet, {
    row: rows.row,
    lastRow: rows.lastRow,
    column: column + first,
    lastColumn: column + last,
  });
}

/** Where a structured reference points; an error where table, column or part is not there. */
export function tableArea(ref: TableRef, at: Pick<Context, "book" | "sheet" | "row">): Area | CellError {
  const { table, first, last, area } = find(ref, at.book);
  if (!table || first < 0) return errors.ref;
  return area ?? columnsOf(table, first, last, tableRows(table, ref, at));
}

function tableRows(table: Table, ref: TableRef, at: Pick<Context, "sheet" | "row">): Box | CellError {
  const parts = ref.rows.length === 0 ? (["#Data"] as const) : ref.rows;
  let box: Box | null = null;
  for (const part of parts) {
    let next: Box | null;
    if (part === "#This Row") {
      const data = dataBox(table);
      if (at.sheet !== table.sheet || at.row < data.row || at.row > data.lastRow) return errors.value;
      next = { ...data, row: at.row, lastRow: at.row };
    } else if (part === "#All") next = table.box;
    else if (part === "#Headers") next = table.showHeaders ? headerBox(table) : null;
    else if (part === "#Totals") next = totalsBox(table);
    else next = dataBox(table);
    if (!next) return errors.ref;
    box = around(box ?? next, next);
  }
  return box ?? errors.ref;
}

const around = (a: Box, b: Box): Box => ({
  ...a,
  row: Math.min(a.row, b.row),
  lastRow: Math.max(a.lastRow, b.lastRow),
});

function nameValue(name: string, context: Context): Value {
  const bound = context.scope?.get(name.toLowerCase());
  if (bound !== undefined) return bound;
  const defined = context.book.definedName(name, context.sheet);
  if (defined) return evaluate(defined.formula.tree, context);
  const table = context.book.table(name);
  return table ? new Area(table.sheet, dataBox(table)) : errors.name;
}

function unary(op: string, value: Value, context: Context): Value {
  if (op === "+") return value;
  if (op === "@") return intersected(value, context);
  return spread([value], context, ([item = null]) => {
    const number = toNumber(item);
    return isError(number) ? number : op === "-" ? -number : number / 100;
  });
}

/** Implicit intersection: the cell of the area in the row or column of the formula. */
function intersected(value: Value, context: Context): Value {
  if (!(value instanceof Area) || value.single) return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  const row = value.columns === 1 ? overlap(value.box, { ...value.box, row: context.row, lastRow: context.row }) : null;
  const column =
    value.rows === 1 ? overlap(value.box, { ...value.box, column: context.column, lastColumn: context.column }) : null;
  const box = row ?? column;
  return box ? new Area(value.sheet, box) : errors.value;
}

function joined(left: Value, right: Value): Value {
  if (!(left instanceof Area) || !(right instanceof Area))
    return isError(left) ? left : isError(right) ? right : errors.value;
  if (left.sheet !== right.sheet) return errors.value;
  return new Area(left.sheet, {
    row: Math.min(left.box.row, right.box.row),
    column: Math.min(left.box.column, right.box.column),
    lastRow: Math.max(left.box.lastRow, right.box.lastRow),
    lastColumn: Math.max(left.box.lastColumn, right.box.lastColumn),
  });
}

function binary(op: string, left: Value, right: Value, context: Context): Value {
  return spread([left, right], context, ([a = null, b = null]) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (op === "&") {
      const [x, y] = [toText(a), toText(b)];
      return isError(x) ? x : isError(y) ? y : x + y;
    }
    if (/[=<>]/.test(op)) return compared(op, compareScalars(a, b));
    const [x, y] = [toNumber(a), toNumber(b)];
    if (isError(x)) return x;
    if (isError(y)) return y;
    return arithmetic(op, x, y);
  });
}

function compared(op: string, order: number): boolean {
  switch (op) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(op: string, x: number, y: number): Scalar {
  let result: number;
  if (op === "+" || op === "-") {
    result = op === "+" ? x + y : x - y;
    // Excel takes a difference that is lost in the 15th digit for nothing.
    if (result !== 0 && Math.abs(result) < Math.abs(x) * 1e-15) result = 0;
  } else if (op === "*") result = x * y;
  else if (op === "/") {
    if (y === 0) return errors.divide;
    result = x / y;
  } else {
    if (x === 0 && y === 0) return errors.number;
    if (x === 0 && y < 0) return errors.divide;
    result = x ** y;
  }
  return Number.isFinite(result) ? result : errors.number;
}
