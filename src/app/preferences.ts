import type { CheckId } from "../checks";
import type { Language } from "../messages/language";
import { defaultWordStyle, type WordStyle } from "../plan/amount-in-words";
import type { Workbook, WorkbookState } from "./workbook";

/** What a user chose. */
export interface Preferences {
  readonly language: Language;
  /** Regional words of the amount in words; null is as the plan spells them, or else as usual. */
  readonly wordStyle: WordStyle | null;
  /** Sign between thousands where the add-in formats a figure itself; cells show the user's own. */
  readonly grouping: "." | ",";
  /** Checks that the user does not want. */
  readonly withoutChecks: readonly CheckId[];
  /** Whether quantities of per-head lines follow the number of people when tables are created. */
  readonly linkHeads: boolean;
  /** Per cent of a line for contingencies that is added when tables are created; null adds none. */
  readonly contingencyPercent: number | null;
}

export const defaultPreferences: Preferences = {
  language: "vi",
  wordStyle: null,
  grouping: ".",
  withoutChecks: [],
  linkHeads: false,
  contingencyPercent: null,
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
    wordStyle: wordStyle === null ? null : (wordStyleIn(wordStyle) ?? own.wordStyle),
    withoutChecks: Array.isArray(withoutChecks) ? withoutChecks : own.withoutChecks,
  };
}

/** Whether a value is a share that a line for contingencies can have. */
export function isPercent(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 100;
}

/** A spelling that was kept, each part that is missing or unknown as usual; null where none was kept. */
export function wordStyleIn(kept: unknown): WordStyle | null {
  if (typeof kept !== "object" || kept === null) return null;
  const parts = kept as Partial<Record<keyof WordStyle, unknown>>;
  const part = <K extends keyof WordStyle>(name: K, known: readonly WordStyle[K][]) =>
    known.find((each) => each === parts[name]) ?? defaultWordStyle[name];
  return {
    thousand: part("thousand", ["nghìn", "ngàn"]),
    odd: part("odd", ["linh", "lẻ"]),
    billion: part("billion", ["tỷ", "tỉ"]),
    suffix: part("suffix", ["đồng", "đồng chẵn", ""]),
  };
}

/** Keeps the preferences with the workbook. */
export async function keepPreferences(workbook: Workbook, preferences: Preferences): Promise<void> {
  await workbook.keep(key, preferences);
}
