/** A calendar date in ISO form, "2024-02-29". Always a date that exists. */
export type IsoDate = string;

/** A date as somebody wrote it: it may not exist (29/02/2023). Month and day count from 1. */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A weekday: 1 Monday … 7 Sunday (ISO 8601; thứ Hai = 1, Chủ nhật = 7). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The ISO form of a written date, or null where no calendar has it. */
export function toIsoDate(date: WrittenDate): IsoDate | null {
  const { year, month, day } = date;
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 &&
    year <= 9999 &&
    utc.getUTCFullYear() === year &&
    utc.getUTCMonth() === month - 1 &&
    utc.getUTCDate() === day;
  return exists ? utc.toISOString().slice(0, 10) : null;
}

/** Day, month and year of an ISO date. */
export function fromIsoDate(iso: IsoDate): WrittenDate {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { day, month, year };
}

/** The weekday on which an ISO date falls. */
export function weekdayOf(iso: IsoDate): Weekday {
  const sundayFirst = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}
