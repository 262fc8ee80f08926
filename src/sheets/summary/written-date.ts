import { fromIsoDate, type IsoDate } from "../../plan/calendar-date";

/**
 * Day, month and year as a document writes them: days below 10 and the months 1 and 2 with a leading zero.
 * A null date leaves dots to be filled in by hand. Decree 30/2020/NĐ-CP, Annex I, part II, clause 4.
 */
export function writtenDateParts(date: IsoDate | null, dots: string): { day: string; month: string; year: string } {
  if (date === null) return { day: dots, month: dots, year: dots };
  const { day, month, year } = fromIsoDate(date);
  return { day: padded(day, day < 10), month: padded(month, month < 3), year: String(year) };
}

function padded(number: number, pad: boolean): string {
  return pad ? `0${number}` : String(number);
}
