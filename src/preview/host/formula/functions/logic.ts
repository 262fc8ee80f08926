import { toBoolean, toNumber, compareScalars } from "../coerce";
import { Area, eachItem, isMany, isMatrix, matrixOf, scalarOf, spread, type Context, type Value } from "../context";
import type { LazyFunction } from "../functions";
import { errors, isError, type CellError, type Scalar } from "../values";
import { ofScalars } from "./arguments";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

/** The logical values among the arguments; of cells, text is passed over. */
function logicals(args: readonly Value[], context: Context): boolean[] | CellError {
  const found: boolean[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    eachItem(arg, context, (item, fromCells) => {
      if (item === null || (fromCells && typeof item === "string" && arg instanceof Area)) return;
      const value = toBoolean(item);
      if (isError(value)) error ??= value;
      else found.push(value);
    });
  }
  return error ?? (found.length === 0 ? errors.value : found);
}

function judged(judge: (values: readonly boolean[]) => boolean) {
  return (args: readonly Value[], context: Context): Value => {
    const values = logicals(args, context);
    return isError(values) ? values : judge(values);
  };
}

export const logicFunctions: Table = {
  AND: judged((values) => values.every(Boolean)),
  OR: judged((values) => values.some(Boolean)),
  XOR: judged((values) => values.filter(Boolean).length % 2 === 1),
  NOT: ofScalars((item = null) => {
    const value = toBoolean(item);
    return isError(value) ? value : !value;
  }),
  TRUE: () => true,
  FALSE: () => false,
};

/** Chooses by a test that may have many items: then each item chooses for itself. */
function choose(test: Value, context: Context, yes: () => Value, no: () => Value): Value {
  if (!isMany(test)) {
    const value = toBoolean(scalarOf(test, context));
    return isError(value) ? value : value ? yes() : no();
  }
  return spread([test, yes(), no()], context, ([item = null, a = null, b = null]) => {
    const value = toBoolean(item);
    return isError(value) ? value : value ? a : b;
  });
}

function guarded(caught: (error: CellError) => boolean): LazyFunction {
  return ([tried, fallback], context, evaluate) => {
    const value = tried ? evaluate(tried, context) : null;
    const instead = (): Value => (fallback ? evaluate(fallback, context) : null);
    if (isMany(value)) {
      return matrixOf(value, context).map((row) =>
        row.map((item) => (isError(item) && caught(item) ? scalarOf(instead(), context) : item)),
      );
    }
    const single = scalarOf(value, context);
    if (isError(single)) return caught(single) ? blankAsNothing(instead(), context) : single;
    return value instanceof Area || isMatrix(value) ? single : value;
  };
}

const blankAsNothing = (value: Value, context: Context): Value => (isMany(value) ? value : scalarOf(value, context));

export const lazyLogic: Readonly<Record<string, LazyFunction>> = {
  IF: ([test, yes, no], context, evaluate) =>
    choose(
      test ? evaluate(test, context) : null,
      context,
      () => (yes ? evaluate(yes, context) : true),
      () => (no ? evaluate(no, context) : false),
    ),
  IFERROR: guarded(() => true),
  IFNA: guarded((error) => error === errors.missing),
  IFS: (args, context, evaluate) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const [test, result] = [args[at], args[at + 1]];
      if (!test || !result) break;
      const value = toBoolean(scalarOf(evaluate(test, context), context));
      if (isError(value)) return value;
      if (value) return evaluate(result, context);
    }
    return errors.missing;
  },
  SWITCH: ([subject, ...cases], context, evaluate) => {
    const value: Scalar = subject ? scalarOf(evaluate(subject, context), context) : null;
    if (isError(value)) return value;
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const [each, result] = [cases[at], cases[at + 1]];
      if (each && result && compareScalars(value, scalarOf(evaluate(each, context), context)) === 0)
        return evaluate(result, context);
    }
    const last = cases.length % 2 === 1 ? cases.at(-1) : undefined;
    return last ? evaluate(last, context) : errors.missing;
  },
  CHOOSE: ([index, ...choices], context, evaluate) => {
    const place = toNumber(index ? scalarOf(evaluate(index, context), context) : null);
    if (isError(place)) return place;
    const chosen = choices[Math.trunc(place) - 1];
    return chosen ? evaluate(chosen, context) : errors.value;
  },
  LET: (args, context, evaluate) => {
    let inner = context;
    for (let at = 0; at + 2 < args.length; at += 2) {
      const [name, value] = [args[at], args[at + 1]];
      if (name?.kind !== "name" || !value) return errors.name;
      inner = { ...inner, scope: new Map([...(inner.scope ?? []), [name.name.toLowerCase(), evaluate(value, inner)]]) };
    }
    const last = args.at(-1);
    return last ? evaluate(last, inner) : errors.value;
  },
};
