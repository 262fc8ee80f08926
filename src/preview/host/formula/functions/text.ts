import { displayText, formatNumber } from "../../text/number-format";
import { eachItem, scalarOf, type Context, type Value } from "../context";
import { wildcard } from "../criteria";
import { toNumber, toText } from "../coerce";
import { errors, isError, type CellError, type Scalar } from "../values";
import { numberFrom, Raised, raising, textFrom } from "./arguments";
import { roundTo } from "./math";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

const onText = (apply: (text: string) => Scalar) => raising(([item]) => apply(textFrom(item)));

function count(item: Scalar | undefined, otherwise: number): number {
  const number = item === undefined ? otherwise : Math.trunc(numberFrom(item));
  if (number < 0) throw new Raised(errors.value);
  return number;
}

/** Joins all items, with a mark between them. */
function joined(args: readonly Value[], context: Context, between: string, skipEmpty: boolean): string | CellError {
  const pieces: string[] = [];
  let error: CellError | null = null;
  for (const arg of args) {
    eachItem(arg, context, (item) => {
      const text = toText(item);
      if (isError(text)) error ??= text;
      else if (!skipEmpty || text !== "") pieces.push(text);
    });
  }
  return error ?? pieces.join(between);
}

const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export const textFunctions: Table = {
  TEXT: raising(([item = null, format]) => {
    const pattern = textFrom(format);
    const number = typeof item === "string" ? toNumber(item) : item;
    if (typeof number === "boolean" || isError(number)) return displayText(item, pattern);
    return formatNumber(number ?? 0, pattern) ?? errors.value;
  }),
  LEN: onText((text) => text.length),
  LEFT: raising(([item, size]) => textFrom(item).slice(0, count(size, 1))),
  RIGHT: raising(([item, size]) => {
    const [text, length] = [textFrom(item), count(size, 1)];
    return length === 0 ? "" : text.slice(-length);
  }),
  MID: raising(([item, start, size]) => {
    const from = count(start, 1);
    return from < 1 ? errors.value : textFrom(item).substr(from - 1, count(size, 0));
  }),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  PROPER: onText(proper),
  TRIM: onText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- CLEAN is about control characters
  CLEAN: onText((text) => text.replace(/[\u0000-\u001f]/g, "")),
  SUBSTITUTE: raising(([item, old, replacement, which]) => {
    const [text, from, to] = [textFrom(item), textFrom(old), textFrom(replacement)];
    if (from === "") return text;
    if (which === undefined) return text.replaceAll(from, to);
    const nth = count(which, 1);
    if (nth < 1) return errors.value;
    const parts = text.split(from);
    return nth >= parts.length ? text : parts.slice(0, nth).join(from) + to + parts.slice(nth).join(from);
  }),
  REPLACE: raising(([item, start, size, replacement]) => {
    const [text, from, length] = [textFrom(item), count(start, 1), count(size, 0)];
    return from < 1 ? errors.value : text.slice(0, from - 1) + textFrom(replacement) + text.slice(from - 1 + length);
  }),
  FIND: raising(([what, item, start]) => {
    const place = textFrom(item).indexOf(textFrom(what), count(start, 1) - 1);
    return place < 0 ? errors.value : place + 1;
  }),
  SEARCH: raising(([what, item, start]) => {
    const from = count(start, 1) - 1;
    const place = textFrom(item)
      .slice(from)
      .search(wildcard(textFrom(what), false));
    return place < 0 ? errors.value : from + place + 1;
  }),
  REPT: raising(([item, times]) => textFrom(item).repeat(count(times, 0))),
  EXACT: raising(([a, b]) => textFrom(a) === textFrom(b)),
  CHAR: raising(([code]) => String.fromCharCode(numberFrom(code))),
  CODE: onText((text) => (text === "" ? errors.value : text.charCodeAt(0))),
  UNICHAR: raising(([code]) => String.fromCodePoint(numberFrom(code))),
  UNICODE: onText((text) => text.codePointAt(0) ?? errors.value),
  CONCATENATE: (args, context) =>
    joined(
      args.map((arg) => scalarOf(arg, context)),
      context,
      "",
      false,
    ),
  CONCAT: (args, context) => joined(args, context, "", false),
  TEXTJOIN: ([between = null, skip = null, ...items], context) => {
    const mark = toText(scalarOf(between, context));
    if (isError(mark)) return mark;
    const skipping = scalarOf(skip, context);
    return joined(items, context, mark, skipping !== false && skipping !== 0);
  },
  FIXED: raising(([item, places, plain]) => {
    const digits = places === undefined ? 2 : Math.trunc(numberFrom(places));
    const value = roundTo(numberFrom(item), digits, Math.round);
    const format = (plain === true ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(digits)}` : "");
    return formatNumber(value, format) ?? errors.value;
  }),
  NUMBERVALUE: raising(([item, point, group]) => {
    const text = textFrom(item)
      .replaceAll(group === undefined ? "," : textFrom(group), "")
      .replaceAll(" ", "");
    return toNumber(text.replace(point === undefined ? "." : textFrom(point), "."));
  }),
};
