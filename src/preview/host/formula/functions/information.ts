import { toNumber } from "../coerce";
import { Area, scalarOf, spread, type Context, type Value } from "../context";
import { errors, isError, type Scalar } from "../values";
import { ofNumbers } from "./arguments";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

const tested =
  (test: (item: Scalar) => boolean) =>
  (args: readonly Value[], context: Context): Value =>
    spread(args.slice(0, 1), context, ([item = null]) => test(item));

const errorNumbers = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const informationFunctions: Table = {
  ISNUMBER: tested((item) => typeof item === "number"),
  ISTEXT: tested((item) => typeof item === "string"),
  ISNONTEXT: tested((item) => typeof item !== "string"),
  ISLOGICAL: tested((item) => typeof item === "boolean"),
  ISBLANK: tested((item) => item === null),
  ISERROR: tested(isError),
  ISERR: tested((item) => isError(item) && item !== errors.missing),
  ISNA: tested((item) => item === errors.missing),
  ISEVEN: ofNumbers((value = 0) => Math.trunc(value) % 2 === 0),
  ISODD: ofNumbers((value = 0) => Math.trunc(value) % 2 !== 0),
  ISFORMULA: ([area = null]) => area instanceof Area && area.sheet.cell(area.box.row, area.box.column)?.formula != null,
  N: ([value = null], context) => {
    const item = scalarOf(value, context);
    return isError(item) || typeof item === "number" ? item : item === true ? 1 : 0;
  },
  T: ([value = null], context) => {
    const item = scalarOf(value, context);
    return isError(item) || typeof item === "string" ? item : "";
  },
  NA: () => errors.missing,
  TYPE: ([value = null], context) => {
    const item = scalarOf(value, context);
    return isError(item) ? 16 : typeof item === "string" ? 2 : typeof item === "boolean" ? 4 : 1;
  },
  "ERROR.TYPE": ([value = null], context) => {
    const item = scalarOf(value, context);
    return isError(item) ? errorNumbers.indexOf(item.text) + 1 : errors.missing;
  },
  VALUE: (args, context) =>
    spread(args.slice(0, 1), context, ([item = null]) => (typeof item === "boolean" ? errors.value : toNumber(item))),
};
