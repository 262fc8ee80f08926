import { useLayoutEffect, useRef } from "react";
import type { FocusEvent } from "react";

/**
 * Keeps the keyboard in the pane: what goes away (a finding that is fixed) takes the focus with it, which would
 * begin again at the top of the page. It goes to what is marked `data-keeps-focus`, else to the view's heading.
 * A focus that the user took elsewhere, to the sheet above all, is left there.
 */
export function useKeptFocus() {
  const root = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body || !document.hasFocus()) return;
    const next = root.current?.querySelector<HTMLElement>("[data-keeps-focus]") ?? root.current?.querySelector("h1");
    next?.focus();
  });
  return {
    ref: root,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget !== null;
    },
  };
}
