import type { PaneTheme } from "./pane-theme";

/**
 * The look that goes with the colours of Office.
 * @param colors body colours of the Office theme, "#rrggbb"; undefined where Office does not tell them
 * @param forced whether the system draws with the colours of a contrast theme
 */
export function themeOf(colors: { background?: string; foreground?: string } | undefined, forced: boolean): PaneTheme {
  const background = lightness(colors?.background);
  const foreground = lightness(colors?.foreground);
  if (forced) return background !== null && background < 0.5 ? "contrast" : "light";
  if (background === 0 && foreground === 1) return "contrast";
  return background !== null && background < 0.5 ? "dark" : "light";
}

/** Perceived lightness of "#rrggbb", 0 to 1; null for what is no such colour. */
function lightness(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!digits) return null;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255) as [number, number, number];
  return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * 1000) / 1000;
}
