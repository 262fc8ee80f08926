import { toIsoDate, type IsoDate, type WrittenDate } from "../plan/calendar-date";

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/**
 * The number by which Excel stores a date (1900 system). Right from 1 March 1900 on; Excel believes that 1900
 * was a leap year, so the days before it do not matter here.
 */
export function toSerial(iso: IsoDate): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - epoch) / dayMs);
}

/** The date of an Excel serial number, whose time of day is dropped; null where Excel has no such date. */
export function fromSerial(serial: number): IsoDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 61 || days > 2_958_465) return null;
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10);
}

/** A date as somebody typed it into a cell as text: 29/02/2024, 29-2-2024, 2024-02-29; null where it is none. */
export function writtenDateOf(text: string): WrittenDate | null {
  const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  if (dayFirst) return { day: Number(dayFirst[1]), month: Number(dayFirst[2]), year: Number(dayFirst[3]) };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return iso ? { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) } : null;
}

/** The ISO date of text in a cell, where it is a date that exists. */
export function isoOfText(text: string): IsoDate | null {
  const written = writtenDateOf(text);
  return written === null ? null : toIsoDate(written);
}
