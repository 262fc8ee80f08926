import { wordsIn } from "../messages/words";
import type { Plan } from "../plan/plan";
import { planSheets } from "../sheets/plan-sheets";
import { sheetIds, type SheetWords } from "../sheets/sheet-words";
import { freeSheetName } from "./free-sheet-name";
import type { Preferences } from "./preferences";
import { readTables } from "./read-tables";
import type { Workbook, WorkbookState } from "./workbook";
import { changedSince, writtenBy, writtenKey } from "./written-tables";

export interface CreateOptions {
  /** Write over tables although a user typed into them. */
  readonly replace?: boolean;
  /** Told how much of the work is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export type Created =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: "tables-exist";
      /** Names of the sheets in which a user changed something since we wrote them. */
      readonly changedByUser: readonly string[];
    };

/**
 * Writes the tables of a plan into the workbook. Tables that stand there are written again where they are, with
 * the user's own columns and formats kept; where a user typed into them, nothing is written unless `replace` says so.
 */
export async function createWorkbook(
  workbook: Workbook,
  plan: Plan,
  prefs: Preferences,
  options: CreateOptions = {},
): Promise<Created> {
  const state = await workbook.read();
  const { found } = readTables(state, prefs.language);
  const tables = [...found.values()].map((table) => table.state);
  const changed = changedSince(state, tables);
  if (changed.length > 0 && options.replace !== true) {
    return { ok: false, problem: "tables-exist", changedByUser: [...new Set(changed.map(({ sheet }) => sheet))] };
  }
  const words = withFreeSheetNames(wordsIn(prefs.language).tables, state, new Set(tables.map(({ sheet }) => sheet)));
  const sheets = planSheets(plan, words, {
    wordStyle: prefs.wordStyle,
    ...(found.size > 0 ? { keep: found } : {}),
  });
  await workbook.write(sheets, {
    onProgress: options.onProgress,
    keep: { [writtenKey]: writtenBy(sheets), preferences: prefs },
  });
  return { ok: true };
}

/** A sheet of the user's own that bears one of our names is left alone: ours gets a number behind its name. */
function withFreeSheetNames(words: SheetWords, state: WorkbookState, ours: ReadonlySet<string>): SheetWords {
  const taken = state.sheets.filter((name) => !ours.has(name));
  const sheets = { ...words.sheets };
  for (const id of sheetIds) sheets[id] = { ...sheets[id], name: freeSheetName(sheets[id].name, taken) };
  return { ...words, sheets };
}
