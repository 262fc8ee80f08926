import { createRoot } from "react-dom/client";
import type { Pane, PaneSetting } from "./pane-store";
import { openPane } from "./pane-store";
import { PaneShell } from "./pane-shell";
import { loadTheme } from "./pane-theme";
import type { PaneTheme } from "./pane-theme";
import "./pane.css";

export interface MountOptions extends PaneSetting {
  readonly theme: PaneTheme;
}

/** The pane in a page. */
export interface MountedPane {
  /** The pane without its looks. */
  readonly pane: Pane;
  /** Draws the pane as Office looks now. */
  readonly setTheme: (theme: PaneTheme) => void;
  readonly close: () => Promise<void>;
}

/** Builds the pane in an element, which it fills. */
export function mountPane(element: Element, { theme, ...setting }: MountOptions): MountedPane {
  const pane = openPane(setting);
  const root = createRoot(element);
  let wanted = theme;
  const draw = async (look: PaneTheme) => {
    wanted = look;
    const fluent = await loadTheme(look);
    if (look === wanted) root.render(<PaneShell pane={pane} theme={fluent} />);
  };
  void draw(theme);
  return {
    pane,
    setTheme: (look) => void draw(look),
    close: async () => {
      root.unmount();
      await pane.close();
    },
  };
}
