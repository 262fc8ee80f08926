import type { IsoDate } from "../plan/calendar-date";
import type { Place, Read } from "../plan/place";
import type { ColumnId } from "../plan/tables";
import { valueAt, type FoundTable } from "./found-table";
import { fromSerial, isoOfText } from "./serial-date";
import type { CellValue } from "./table-state";

/** Reads the cells of one data row of a table. What does not fit is null, and told by the cell problems. */
export class RowReader {
  /** @param row data row of the table, from 0 */
  constructor(
    private readonly found: FoundTable,
    readonly row: number,
  ) {}

  place(column: ColumnId): Place {
    return { in: "table", table: this.found.table, row: this.row, column };
  }

  text(column: ColumnId): Read<string> | null {
    return this.read(column, textOf(valueAt(this.found, this.row, column)));
  }

  /** As {@link text}; where the cell is empty, an empty text: for what a row cannot be without. */
  name(column: ColumnId): Read<string> {
    return this.text(column) ?? { value: "", place: this.place(column) };
  }

  number(column: ColumnId): Read<number> | null {
    return this.read(column, numberOf(valueAt(this.found, this.row, column)));
  }

  date(column: ColumnId): Read<IsoDate> | null {
    return this.read(column, dateOf(valueAt(this.found, this.row, column)));
  }

  private read<T>(column: ColumnId, value: T | null): Read<T> | null {
    return value === null ? null : { value, place: this.place(column) };
  }
}

/** The text of a cell without outer spaces; null where it is empty or an error. */
export function textOf(value: CellValue): string | null {
  if (value === "" || isErrorValue(value)) return null;
  const text = String(value).normalize("NFC").trim();
  return text === "" ? null : text;
}

/** The number of a cell; null for anything else, also for a number stored as text. */
export function numberOf(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The date of a cell that holds one, or its text where that is a date. */
export function dateOf(value: CellValue): IsoDate | null {
  if (typeof value === "number") return fromSerial(value);
  return typeof value === "string" ? isoOfText(value) : null;
}

/** Whether a cell shows an error value of Excel. */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.startsWith("#") &&
    /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!)$/.test(value)
  );
}

/** The number that a text spells as people type it, with dots, commas or spaces between thousands; null for none. */
export function spelledNumber(text: string): number | null {
  const bare = text.trim().replace(/\s*(đồng|đ|vnđ|vnd|người)\.?$/iu, "");
  if (!/^-?\d{1,3}([., \u00a0]\d{3})+$|^-?\d{1,15}$/u.test(bare)) return null;
  const number = Number(bare.replace(/[., \u00a0]/gu, ""));
  return Number.isSafeInteger(number) ? number : null;
}
