import { defaultPreferences, isPercent, wordStyleIn } from "../app/preferences";
import type { Preferences } from "../app/preferences";
import { languageOf } from "../messages/language";
import type { Language } from "../messages/language";

const key = "conference-estimate.preferences";

/** What keeps the preferences of the user: the browser's storage, or null where it may not be used. */
export type Keeper = Pick<Storage, "getItem" | "setItem"> | null;

/**
 * The user's preferences from the last time. Whatever is missing, unknown or unreadable is as usual, in the
 * language in which Office shows itself.
 */
export function readPreferences(keeper: Keeper, displayLanguage: string): Preferences {
  const usual: Preferences = usualIn(languageOf(displayLanguage));
  const kept = parse(keeper);
  const { language, grouping, wordStyle, withoutChecks, linkHeads, contingencyPercent } = kept;
  return {
    language: oneOf(language, ["vi", "en"]) ?? usual.language,
    grouping: oneOf(grouping, [".", ","]) ?? usual.grouping,
    wordStyle: wordStyleIn(wordStyle),
    linkHeads: linkHeads === true,
    contingencyPercent: isPercent(contingencyPercent) ? contingencyPercent : null,
    withoutChecks: Array.isArray(withoutChecks)
      ? withoutChecks.filter((id): id is Preferences["withoutChecks"][number] => typeof id === "string")
      : usual.withoutChecks,
  };
}

/** Keeps the preferences for the next time, where that may be done. No document and no figure is ever kept. */
export function keepPreferences(keeper: Keeper, preferences: Preferences): void {
  try {
    keeper?.setItem(key, JSON.stringify(preferences));
  } catch {
    // Storage that is full or forbidden: the preferences hold until the pane is closed.
  }
}

function usualIn(language: Language): Preferences {
  return { ...defaultPreferences, language };
}

function parse(keeper: Keeper): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oneOf<const T>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}
