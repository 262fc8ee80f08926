import type { Fix } from "../checks/check";
import { cellAt, cellValueAt } from "../sheets/read-back";
import { cellName, shownAt, type Cell } from "./cell-lookup";
import type { Checked } from "./check-workbook";
import type { CellEdit, Workbook } from "./workbook";

/** One cell that a fix changes, as it is shown before the change is made. */
export interface FixCell {
  readonly sheet: string;
  readonly address: string;
  /** The row's name and the column's header, as they stand in the workbook. */
  readonly label: string;
  readonly before: Cell;
  readonly after: number | string | null;
}

export interface FixPreview {
  readonly cells: readonly FixCell[];
  /** False where the workbook has no cell for a part of the fix: it is then not offered. */
  readonly complete: boolean;
}

/** What stood in the cells before a change of ours: enough to go back one step. */
export interface Undo {
  readonly edits: readonly CellEdit[];
}

/** The cells that a fix would change, with their values before and after. Nothing is changed. */
export function previewFix(checked: Checked, fix: Fix): FixPreview {
  const cells = fix.edits.map(({ path, value }): FixCell | null => {
    const cell = cellAt(path, checked.readBack);
    if (cell === null) return null;
    const { sheet, address } = cell;
    const before = shownAt(checked.state, sheet, address);
    return { sheet, address, label: cellName(checked.state, sheet, address), before, after: cellValueAt(path, value) };
  });
  const found = cells.filter((cell) => cell !== null);
  return {
    cells: found.filter(({ before, after }) => before !== (after ?? "")),
    complete: found.length === cells.length,
  };
}

/** Makes the change that {@link previewFix} shows and returns what stood there, for {@link undo}. */
export async function applyFix(workbook: Workbook, checked: Checked, fix: Fix): Promise<Undo> {
  const { cells } = previewFix(checked, fix);
  return { edits: await workbook.edit(cells.map(({ sheet, address, after }) => ({ sheet, address, value: after }))) };
}

/** Puts back what stood in the cells before the last change of ours. */
export async function undo(workbook: Workbook, last: Undo): Promise<void> {
  await workbook.edit(last.edits);
}
