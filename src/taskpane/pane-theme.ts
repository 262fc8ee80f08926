import type { Theme } from "@fluentui/react-components";
import { theme as light } from "./themes/light";

/** How the pane looks: as Office looks around it. */
export type PaneTheme = "light" | "dark" | "contrast";

/** The Fluent theme of a look. Those that few use are fetched when they are used. */
export async function loadTheme(look: PaneTheme): Promise<Theme> {
  if (look === "dark") return (await import("./themes/dark")).theme;
  if (look === "contrast") return (await import("./themes/contrast")).theme;
  return light;
}
