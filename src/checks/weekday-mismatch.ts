import { toIsoDate, weekdayOf, type IsoDate, type Weekday } from "../plan/calendar-date";
import { defineCheck } from "./check";

export interface WeekdayMismatchFacts {
  readonly date: IsoDate;
  readonly named: Weekday;
  readonly right: Weekday;
}

/** The named weekday is not that date's. The same slip in several places is reported once. */
export const weekdayMismatch = defineCheck({
  id: "weekday-mismatch",
  severity: "warning",
  *find(plan) {
    const seen = new Set<string>();
    for (const [i, { value, place }] of plan.dates.entries()) {
      const date = toIsoDate(value.date);
      const named = value.weekday;
      if (date === null || named === null || named === weekdayOf(date) || seen.has(`${date} ${named}`)) continue;
      seen.add(`${date} ${named}`);
      const facts: WeekdayMismatchFacts = { date, named, right: weekdayOf(date) };
      yield { path: `dates.${i}`, place, facts, expected: facts.right, actual: named, effect: null, fixes: [] };
    }
  },
});
