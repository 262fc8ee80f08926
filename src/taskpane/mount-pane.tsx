import { createRoot } from "react-dom/client";
import type { PaneSetting } from "./pane-store";
import { openPane } from "./pane-store";
import { PaneShell } from "./pane-shell";
import { loadTheme } from "./pane-theme";
import type { PaneTheme } from "./pane-theme";
import type { View } from "./pane-state";
import "./pane.css";

export interface MountOptions extends PaneSetting {
  readonly theme: PaneTheme;
}

/** The pane in a page. */
export interface MountedPane {
  /** Draws the pane as Office looks now. */
  readonly setTheme: (theme: PaneTheme) => void;
  /** Goes to a part, as a ribbon button asks. */
  readonly show: (view: View) => void;
  /** Told by the workbook when Excel refuses work because a cell is being edited, and when it no longer does. */
  readonly setEditMode: (editing: boolean) => void;
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
    setTheme: (look) => void draw(look),
    show: pane.show,
    setEditMode: pane.setEditMode,
    close: async () => {
      root.unmount();
      await pane.close();
    },
  };
}
