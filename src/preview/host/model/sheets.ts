import { ApiError } from "../api-error";
import { withSheetRenamed, withTableRenamed } from "../formula/shift";
import type { Book } from "./book";
import { changeEveryFormula } from "./every-formula";
import { Sheet } from "./sheet";

/** Sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History". */
export function guardSheetName(book: Book, name: unknown, except: Sheet | null): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > 31)
    throw new ApiError("InvalidArgument", "A sheet name has 1 to 31 characters.");
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw new ApiError("InvalidArgument", `"${name}" cannot name a sheet.`);
  }
  const other = book.sheet(name);
  if (other && other !== except) throw new ApiError("ItemAlreadyExists");
  return name;
}

export function addSheet(book: Book, asked: string | null): Sheet {
  let name = asked;
  for (let number = book.sheets.length + 1; name === null; number++)
    if (!book.sheet(`Sheet${String(number)}`)) name = `Sheet${String(number)}`;
  guardSheetName(book, name, null);
  const serial = book.nextNumber();
  const sheet = new Sheet(
    `{${serial.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`,
    serial,
    name,
  );
  book.sheets.push(sheet);
  book.activeSheet ??= sheet;
  book.calculation.restructure();
  book.tell({ kind: "added", sheet });
  return sheet;
}

export function renameSheet(book: Book, sheet: Sheet, name: unknown): void {
  const wanted = guardSheetName(book, name, sheet);
  const old = sheet.name;
  sheet.name = wanted;
  changeEveryFormula(book, (formula) => withSheetRenamed(formula, old, wanted));
}

/** Deletes a sheet; the last visible one stays. References to it become #REF!. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) throw new ApiError("InvalidOperation", "A workbook keeps one visible sheet.");
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  for (const table of sheet.tables) {
    changeEveryFormula(book, (formula) => withTableRenamed(formula, table.name, null));
    book.tell({ kind: "tableDeleted", table });
  }
  changeEveryFormula(book, (formula) => withSheetRenamed(formula, sheet.name, null));
  if (book.activeSheet === sheet) book.activeSheet = book.sheets[place] ?? book.sheets[place - 1] ?? null;
  book.tell({ kind: "deleted", sheet });
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "A hidden sheet cannot be shown so.");
  const before = book.activeSheet;
  book.activeSheet = sheet;
  if (before === sheet) return;
  if (before) book.tell({ kind: "deactivated", sheet: before });
  book.tell({ kind: "activated", sheet });
}
