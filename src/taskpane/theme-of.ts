import type { PaneTheme } from "./pane-theme";

/** Body colours of the Office theme, "#rrggbb". */
export interface OfficeColors {
  readonly background?: string;
  readonly foreground?: string;
}

/**
 * The look that goes with the colours of Office.
 * @param colors undefined where Office does not tell them
 * @param forced whether the system draws with the colours of a contrast theme
 * @param systemDark whether the system is dark, which decides where Office tells no colours
 */
export function themeOf(colors: OfficeColors | undefined, forced: boolean, systemDark = false): PaneTheme {
  const background = lightness(colors?.background);
  const dark = background === null ? systemDark : background < 0.5;
  if (!dark) return "light";
  return forced || (background === 0 && lightness(colors?.foreground) === 1) ? "contrast" : "dark";
}

/** Perceived lightness of "#rrggbb", 0 to 1; null for what is no such colour. */
function lightness(color: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!digits) return null;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255) as [number, number, number];
  return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * 1000) / 1000;
}
