import type { PaneTheme } from "./pane-theme";
import { themeOf } from "./theme-of";
import type { OfficeColors } from "./theme-of";

const darkSystem = "(prefers-color-scheme: dark)";
const contrastSystem = "(forced-colors: active)";

/** The look that fits Office now; that of the system where Office tells no colours. */
export function currentTheme(office: OfficeColors | undefined): PaneTheme {
  return themeOf(office, matchMedia(contrastSystem).matches, matchMedia(darkSystem).matches);
}

/**
 * Tells the look whenever it may have changed. Excel has no event for it (OfficeThemeChanged is Outlook's), so the
 * colours are read again when the system changes its own and when the user comes back from where they are chosen.
 *
 * @param office reads the colours that Office has now
 * @returns how to stop
 */
export function watchTheme(office: () => OfficeColors | undefined, onTheme: (theme: PaneTheme) => void): () => void {
  let last = currentTheme(office());
  const look = () => {
    const now = currentTheme(office());
    if (now !== last) onTheme((last = now));
  };
  const watched = [matchMedia(darkSystem), matchMedia(contrastSystem)];
  for (const media of watched) media.addEventListener("change", look);
  addEventListener("focus", look);
  return () => {
    for (const media of watched) media.removeEventListener("change", look);
    removeEventListener("focus", look);
  };
}
