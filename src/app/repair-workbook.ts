import type { Repair } from "../sheets/find-tables";
import type { TableName } from "../plan/tables";
import { planSheets } from "../sheets/plan-sheets";
import type { ReadBack } from "../sheets/read-back";
import type { Checked } from "./check-workbook";
import type { Preferences } from "./preferences";
import type { Workbook } from "./workbook";
import { writtenBy, writtenIn, writtenKey } from "./written-tables";

export type { Repair } from "../sheets/find-tables";

/**
 * Puts right what stands in the way of reading the tables: gives a header or a table its name again, or writes the
 * table that lacks a column or is missing, with those whose formulas broke by that. What was typed stays.
 */
export async function repair(workbook: Workbook, checked: Checked, what: Repair, prefs: Preferences): Promise<void> {
  if (what.kind === "header-renamed") {
    await workbook.edit([{ sheet: what.sheet, address: what.address, value: what.expected }]);
  } else if (what.kind === "table-renamed") {
    await workbook.renameTable(what.name, what.table);
  } else {
    const { plan, readBack, state } = checked;
    const broken = brokenTables(readBack).add(what.table);
    const all = planSheets(plan, readBack.words, { wordStyle: prefs.wordStyle, keep: readBack, sheets: state.sheets });
    const sheets = all
      .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => broken.has(name)) }))
      .filter(({ tables }) => tables.length > 0);
    // A table in which somebody typed is not ours for having been repaired: it keeps what was known of it.
    const missing = sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.filter(({ name }) => !readBack.found.has(name)),
    }));
    await workbook.write(sheets, { keep: { [writtenKey]: { ...writtenIn(state), ...writtenBy(missing) } } });
  }
}

/** Tables with formulas that lost what they name when another table went. */
function brokenTables({ found }: ReadBack): Set<TableName> {
  const isBroken = (formula: unknown) => typeof formula === "string" && /^=.*#REF!/su.test(formula);
  return new Set(
    [...found.values()].flatMap(({ table, state }) => (state.formulas.flat().some(isBroken) ? [table] : [])),
  );
}
