import type { CheckId } from "../checks";
import type { Language } from "../messages/language";
import { defaultWordStyle, type WordStyle } from "../plan/amount-in-words";
import type { Workbook, WorkbookState } from "./workbook";

/** What a user chose. */
export interface Preferences {
  readonly language: Language;
  /** Regional words of the amount in words. */
  readonly wordStyle: WordStyle;
  /** Sign between thousands where the add-in formats a figure itself; cells show the user's own. */
  readonly grouping: "." | ",";
  /** Checks that the user does not want. */
  readonly withoutChecks: readonly CheckId[];
}

export const defaultPreferences: Preferences = {
  language: "vi",
  wordStyle: defaultWordStyle,
  grouping: ".",
  withoutChecks: [],
};

const key = "preferences";

/**
 * The preferences that hold in a workbook: the words and the checks kept with it hold for all who open it, the
 * language and the figures are the reader's own. What it does not keep, or keeps in an unknown form, comes from `own`.
 */
export function preferencesOf(state: WorkbookState, own: Preferences): Preferences {
  const kept = state.kept[key];
  if (typeof kept !== "object" || kept === null) return own;
  const { wordStyle, withoutChecks } = kept as Partial<Preferences>;
  return {
    ...own,
    wordStyle: typeof wordStyle === "object" ? { ...own.wordStyle, ...wordStyle } : own.wordStyle,
    withoutChecks: Array.isArray(withoutChecks) ? withoutChecks : own.withoutChecks,
  };
}

/** Keeps the preferences with the workbook. */
export async function keepPreferences(workbook: Workbook, preferences: Preferences): Promise<void> {
  await workbook.keep(key, preferences);
}
