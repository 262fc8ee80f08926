import { createContext, useContext } from "react";
import type { Preferences } from "../app/preferences";
import { wordsIn } from "../messages/words";
import type { Words } from "../messages/words";
import { figuresOf } from "./figures";
import type { Figures } from "./figures";
import type { Pane } from "./pane-store";

/** What every part of the pane works with: what can be done, the words and how figures are written. */
export interface PaneTools {
  readonly pane: Pane;
  readonly words: Words;
  readonly figures: Figures;
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
  return { pane, words: wordsIn(preferences.language), figures: figuresOf(preferences) };
}
