import type { CheckId } from "../checks";
import { languages, type Language } from "../messages/language";
import { defaultWordStyle, type WordStyle } from "../plan/amount-in-words";
import type { Workbook, WorkbookState } from "./workbook";

/** What a user chose. Kept with the workbook, so that it is the same for all who open it. */
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

/** The preferences kept with a workbook; what it does not keep, or keeps in an unknown form, comes from `otherwise`. */
export function preferencesOf(state: WorkbookState, otherwise: Preferences = defaultPreferences): Preferences {
  const kept = state.kept[key];
  if (typeof kept !== "object" || kept === null) return otherwise;
  const { language, wordStyle, grouping, withoutChecks } = kept as Partial<Preferences>;
  return {
    language: language !== undefined && languages.includes(language) ? language : otherwise.language,
    wordStyle: typeof wordStyle === "object" ? { ...otherwise.wordStyle, ...wordStyle } : otherwise.wordStyle,
    grouping: grouping === "." || grouping === "," ? grouping : otherwise.grouping,
    withoutChecks: Array.isArray(withoutChecks) ? withoutChecks : otherwise.withoutChecks,
  };
}

/** Keeps the preferences with the workbook. */
export async function keepPreferences(workbook: Workbook, preferences: Preferences): Promise<void> {
  await workbook.keep(key, preferences);
}
