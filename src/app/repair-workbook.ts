import type { Repair } from "../sheets/find-tables";
import { planSheets } from "../sheets/plan-sheets";
import type { Checked } from "./check-workbook";
import type { Preferences } from "./preferences";
import type { Workbook } from "./workbook";
import { writtenBy, writtenKey } from "./written-tables";

export type { Repair } from "../sheets/find-tables";

/**
 * Puts right what stands in the way of reading the tables: gives a header or a table its name again, or writes the
 * table that lacks a column or is missing. Nothing but that table is written, and what stands in it stays.
 */
export async function repair(workbook: Workbook, checked: Checked, what: Repair, prefs: Preferences): Promise<void> {
  if (what.kind === "header-renamed") {
    await workbook.edit([{ sheet: what.sheet, address: what.address, value: what.expected }]);
  } else if (what.kind === "table-renamed") {
    await workbook.renameTable(what.name, what.table);
  } else {
    const { plan, readBack, state } = checked;
    const all = planSheets(plan, readBack.words, { wordStyle: prefs.wordStyle, keep: readBack.found });
    const sheets = all
      .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => name === what.table) }))
      .filter(({ tables }) => tables.length > 0);
    const written = { ...(state.kept[writtenKey] as object | undefined), ...writtenBy(sheets) };
    await workbook.write(sheets, { keep: { [writtenKey]: written } });
  }
}
