import { readEntry } from "../../text/entry";
import { partsOf, serialOf } from "../../text/serial-date";
import type { Context, Value } from "../context";
import { errors, type Scalar } from "../values";
import { numberFrom, ofNumbers, raising, textFrom } from "./arguments";

type Table = Readonly<Record<string, (args: readonly Value[], context: Context) => Value>>;

const ofDate = (apply: (serial: number) => Scalar) =>
  ofNumbers((serial = 0) => (serial < 0 || serial >= 2958466 ? errors.number : apply(Math.floor(serial))));

const clock = (unit: number, cycle: number) =>
  ofNumbers((serial = 0) =>
    serial < 0 ? errors.number : Math.floor(Math.round((serial - Math.floor(serial)) * 86400) / unit) % cycle,
  );

function monthsLater(serial: number, months: number, endOfMonth: boolean): Scalar {
  const { year, month, day } = partsOf(serial);
  const last = partsOf(serialOf(year, month + months + 1, 0)).day;
  const result = serialOf(year, month + months, endOfMonth ? last : Math.min(day, last));
  return result < 0 ? errors.number : result;
}

function difference(from: number, to: number, unit: string): Scalar {
  if (from > to) return errors.number;
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "YM":
      return months % 12;
    case "MD":
      return Math.floor(to) - serialOf(a.year, a.month + months, a.day);
    default:
      return errors.number;
  }
}

export const dateFunctions: Table = {
  DATE: ofNumbers((year = 0, month = 0, day = 0) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    const serial = serialOf(full, Math.trunc(month), Math.trunc(day));
    return serial < 0 || full > 9999 ? errors.number : serial;
  }),
  YEAR: ofDate((serial) => partsOf(serial).year),
  MONTH: ofDate((serial) => partsOf(serial).month),
  DAY: ofDate((serial) => partsOf(serial).day),
  WEEKDAY: ofNumbers((serial = 0, kind = 1) => {
    const { weekday } = partsOf(serial);
    if (kind === 2) return ((weekday + 6) % 7) + 1;
    return kind === 3 ? (weekday + 6) % 7 : weekday + 1;
  }),
  HOUR: clock(3600, 24),
  MINUTE: clock(60, 60),
  SECOND: clock(1, 60),
  TIME: ofNumbers((hour = 0, minute = 0, second = 0) => ((hour * 3600 + minute * 60 + second) / 86400) % 1),
  DAYS: ofNumbers((end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  EDATE: ofNumbers((serial = 0, months = 0) => monthsLater(serial, Math.trunc(months), false)),
  EOMONTH: ofNumbers((serial = 0, months = 0) => monthsLater(serial, Math.trunc(months), true)),
  DATEDIF: raising(([from, to, unit]) => difference(numberFrom(from), numberFrom(to), textFrom(unit))),
  DATEVALUE: raising(([text]) => {
    const entry = readEntry(textFrom(text), "en", 1900);
    return typeof entry.value === "number" && /[ymd]/.test(entry.format ?? "") ? Math.floor(entry.value) : errors.value;
  }),
  TODAY: (_, context) => Math.floor(context.now()),
  NOW: (_, context) => context.now(),
};
