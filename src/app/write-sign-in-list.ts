import { wordsIn } from "../messages/words";
import { signInSheet } from "../sheets/summary/sign-in-sheet";
import type { Checked } from "./check-workbook";
import { freeSheetName } from "../sheets/free-sheet-name";
import type { Preferences } from "./preferences";
import type { Workbook } from "./workbook";

/** Under which name it is kept on which sheet the list stands. */
const sheetKey = "signInSheet";

/**
 * Writes the list that those who come sign, or writes it again where it stands. Names are links into the roster.
 * False, and nothing is written, where nobody is on the roster.
 */
export async function writeSignInList(workbook: Workbook, checked: Checked, prefs: Preferences): Promise<boolean> {
  const { state, readBack } = checked;
  const { summary: words } = wordsIn(prefs.language);
  const kept = state.kept[sheetKey];
  const stands = typeof kept === "string" && state.sheets.includes(kept);
  const name = stands ? kept : freeSheetName(words.signIn.sheet, state.sheets);
  const sheet = signInSheet(readBack, { ...words, signIn: { ...words.signIn, sheet: name } });
  if (sheet === null) return false;
  await workbook.write([sheet], { keep: { [sheetKey]: name } });
  return true;
}
