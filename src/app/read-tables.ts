import type { Language } from "../messages/language";
import { wordsIn } from "../messages/words";
import { readBack, type ReadBack } from "../sheets/read-back";
import type { WorkbookState } from "./workbook";

/** What the tables say, whichever language they are headed in; the given one is tried first. */
export function readTables(state: WorkbookState, language: Language): ReadBack {
  const other: Language = language === "vi" ? "en" : "vi";
  return readBack(state, [wordsIn(language).tables, wordsIn(other).tables]);
}
