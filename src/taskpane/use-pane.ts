import { createContext, useContext } from "react";
import { describe } from "../app/describe";
import type { Preferences } from "../app/preferences";
import { wordsIn } from "../messages/words";
import type { Words } from "../messages/words";
import type { Finding } from "./app-types";
import { figuresOf } from "./figures";
import type { Figures } from "./figures";
import type { Pane } from "./pane-store";

/** What every part of the pane works with: what can be done, the words and how figures are written. */
export interface PaneTools {
  readonly pane: Pane;
  readonly words: Words;
  readonly figures: Figures;
  /** What is wrong, why it matters and what to do, in the user's words and figures. */
  readonly describe: (finding: Finding) => ReturnType<typeof describe>;
}

export const PaneToolsContext = createContext<PaneTools | null>(null);

/** The tools of the pane around a part. */
export function usePane(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (tools === null) throw new Error("A part of the pane stands outside the pane");
  return tools;
}

/** The tools for a pane and the user's preferences. */
export function paneTools(pane: Pane, preferences: Preferences): PaneTools {
  const words = wordsIn(preferences.language);
  return {
    pane,
    words,
    figures: figuresOf(preferences),
    describe: (finding) => describe(finding, words, preferences.grouping),
  };
}
