import { wordsIn } from "../messages/words";
import { checkDecree } from "../sheets/decree/rules";
import type { Violation } from "../sheets/decree/violation";
import type { Preferences } from "./preferences";
import type { Workbook } from "./workbook";
import { sheetKey } from "./write-summary";

/**
 * What of the summary as it stands in the workbook breaks a rule of Decree 30/2020/NĐ-CP, Annex I; null where there
 * is no summary.
 */
export async function checkSummary(workbook: Workbook, prefs: Preferences): Promise<Violation[] | null> {
  const { kept, sheets } = await workbook.read();
  const name = kept[sheetKey];
  if (typeof name !== "string" || !sheets.includes(name)) return null;
  return checkDecree(await workbook.readLook(name), wordsIn(prefs.language).summary);
}
