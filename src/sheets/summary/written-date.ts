import { fromIsoDate, type IsoDate } from "../../plan/calendar-date";

/** What the templates of dates take; dates in figures only ("02/04/2026") take the month with two digits. */
type WrittenDateParts = Readonly<Record<"day" | "month" | "twoDigitMonth" | "year", string>>;

/**
 * Day, month and year as a document writes them: days below 10 and the months 1 and 2 with a leading zero.
 * A null date leaves dots to be filled in by hand. Decree 30/2020/NĐ-CP, Annex I, part II, clause 4.
 */
export function writtenDateParts(date: IsoDate | null, dots: string): WrittenDateParts {
  if (date === null) return { day: dots, month: dots, twoDigitMonth: dots, year: dots };
  const { day, month, year } = fromIsoDate(date);
  return {
    day: padded(day, day < 10),
    month: padded(month, month < 3),
    twoDigitMonth: padded(month, month < 10),
    year: String(year),
  };
}

function padded(number: number, pad: boolean): string {
  return pad ? `0${number}` : String(number);
}
