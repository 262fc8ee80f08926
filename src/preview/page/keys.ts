import type { KeyboardEvent } from "react";
import type { Sheet } from "../host/model/sheet";

/** Where a key moves the active cell; null for keys that do not move it. */
export function moveOf(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">,
  { row, column }: { readonly row: number; readonly column: number },
  sheet: Sheet,
): { row: number; column: number; extend: boolean } | null {
  if (event.altKey) return null;
  const { key, shiftKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const used = sheet.usedBox();
  const to = (down: number, right: number, extend = shiftKey) => ({
    row: Math.max(0, down),
    column: Math.max(0, right),
    extend,
  });
  switch (key) {
    case "ArrowUp":
      return to(far ? 0 : row - 1, column);
    case "ArrowDown":
      return to(far ? (used?.lastRow ?? row) : row + 1, column);
    case "ArrowLeft":
      return to(row, far ? 0 : column - 1);
    case "ArrowRight":
      return to(row, far ? (used?.lastColumn ?? column) : column + 1);
    case "PageUp":
      return to(row - 20, column);
    case "PageDown":
      return to(row + 20, column);
    case "Home":
      return to(far ? 0 : row, 0);
    case "End":
      return far ? to(used?.lastRow ?? row, used?.lastColumn ?? column) : null;
    case "Enter":
      return to(row + (shiftKey ? -1 : 1), column, false);
    case "Tab":
      // At the edges Tab leaves the cells, so that a keyboard is not caught in them.
      return shiftKey && column === 0 ? null : to(row, column + (shiftKey ? -1 : 1), false);
    default:
      return null;
  }
}
