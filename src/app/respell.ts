import { respelledWords } from "../sheets/words-cell";
import type { Checked } from "./check-workbook";
import type { Preferences } from "./preferences";
import type { Workbook } from "./workbook";

/** Brings the total in words that stands in the tables to the spelling that is preferred now. */
export async function respell(workbook: Workbook, { readBack }: Checked, { wordStyle }: Preferences): Promise<void> {
  const cell = respelledWords(readBack, wordStyle);
  if (cell === null) return;
  const { sheet, address, formula } = cell;
  await workbook.edit([{ sheet, address, value: { formula } }]);
}
