import { toIsoDate, type WrittenDate } from "../plan/calendar-date";
import { defineCheck } from "./check";

export interface DateImpossibleFacts {
  readonly date: WrittenDate;
  /** Last day of that month; null where there is no such month. */
  readonly lastDay: number | null;
}

/** A date that no calendar has, such as 29/02/2023. A date that stands in several places is reported once. */
export const dateImpossible = defineCheck({
  id: "date-impossible",
  severity: "error",
  *find(plan) {
    const seen = new Set<string>();
    for (const [i, { value, place }] of plan.dates.entries()) {
      const written = asWritten(value.date);
      if (toIsoDate(value.date) !== null || seen.has(written)) continue;
      seen.add(written);
      const facts: DateImpossibleFacts = { date: value.date, lastDay: lastDayOf(value.date) };
      yield { path: `dates.${i}`, place, facts, expected: null, actual: written, effect: null, fixes: [] };
    }
  },
});

function asWritten({ day, month, year }: WrittenDate): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

function lastDayOf({ month, year }: WrittenDate): number | null {
  return [31, 30, 29, 28].find((day) => toIsoDate({ day, month, year }) !== null) ?? null;
}
