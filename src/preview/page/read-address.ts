import { languageOf, type Language } from "../../messages/language";
import type { PaneTheme } from "../../taskpane/pane-theme";

/** How the page looks; "system" follows the system, light or dark. */
export type ThemeChoice = PaneTheme | "system";

export const themes: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** What the address of the page asks for. */
export interface Asked {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Whether the page begins without the sample plan. */
  readonly empty: boolean;
  /** Whether the pane fills the page. */
  readonly onlyPane: boolean;
}

/** Reads "?lang=vi|en&theme=system|light|dark|contrast&start=empty&only=pane"; what is unknown is as usual. */
export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  return {
    language: languageOf(asked.get("lang") ?? "vi"),
    theme: themes.find((each) => each === asked.get("theme")) ?? "system",
    empty: asked.get("start") === "empty",
    onlyPane: asked.get("only") === "pane",
  };
}
