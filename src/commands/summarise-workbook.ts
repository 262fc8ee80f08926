import { checkState } from "../app/check-workbook";
import { preferencesOf } from "../app/preferences";
import type { Preferences } from "../app/preferences";
import type { Workbook } from "../app/workbook";
import { defaultSummary, writeSummary } from "../app/write-summary";

/** Why a command did nothing; the words for it are in `messages`. */
export type CommandProblem = "noTables" | "failed";

/** Writes the summary sheet of the workbook as it stands, in the usual form. Null where that went well. */
export async function summariseWorkbook(workbook: Workbook, own: Preferences): Promise<CommandProblem | null> {
  try {
    const state = await workbook.read();
    const prefs = preferencesOf(state, own);
    const checked = checkState(state, prefs);
    if (!checked.hasTables) return "noTables";
    await writeSummary(workbook, checked, defaultSummary, prefs);
    return null;
  } catch {
    return "failed";
  }
}
