const dayMs = 86400000;
const epoch = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Excel's serial number of a date; keeps its 29 February 1900. Overflowing months and days roll on. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - epoch) / dayMs);
  return days <= 60 && days > 0 ? days - 1 : days;
}

export function partsOf(serial: number): DateParts {
  const days = Math.floor(serial);
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  const date = new Date(epoch + (days < 60 ? days + 1 : days) * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (days + 6) % 7,
  };
}

/** Whether year, month and day are a date of the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
