import type { Fix } from "../checks/check";
import { headsOfRef } from "../plan/people";
import { editPlan, type PlanEdit } from "../plan/plan-path";
import { cellAt } from "../sheets/cell-at";
import { isHeadLink, isReserve } from "../sheets/own-links";
import { toSerial } from "../sheets/serial-date";
import { cellName, formulaAtCell, shownAt } from "./cell-lookup";
import type { Checked } from "./check-workbook";
import type { CellEdit, CellValue, Workbook } from "./workbook";

/** One cell that a fix changes, as it is shown before the change is made. */
export interface FixCell {
  readonly sheet: string;
  readonly address: string;
  /** The row's name and the column's header, as they stand in the workbook. */
  readonly label: string;
  readonly before: CellValue;
  readonly after: number | string | null;
}

export interface FixPreview {
  readonly cells: readonly FixCell[];
  /** False where the workbook has no cell for a part of the fix: it is then not offered. */
  readonly complete: boolean;
}

/** What stood in the cells before a change of ours and what we wrote there: enough to go back one step. */
export interface Undo {
  readonly edits: readonly CellEdit[];
  readonly written: readonly CellEdit[];
}

/**
 * The cells that a fix would change, with their values before and after. Nothing is changed. A quantity that is linked
 * to the number of people, and a share of the other lines, are left to follow; where they would not, or another formula stands in the way, the fix is not
 * complete: a formula that somebody made is never written over with a figure.
 */
export function previewFix(checked: Checked, fix: Fix): FixPreview {
  const cells = fix.edits.map(({ path, value }): FixCell | "follows" | null => {
    const cell = cellAt(path, checked.readBack);
    if (cell === null) return null;
    const { sheet, address } = cell;
    const formula = formulaAtCell(checked.state, sheet, address);
    if (formula !== null && namesCells(formula))
      return follows(checked, fix, { path, value }, formula) ? "follows" : null;
    const before = shownAt(checked.state, sheet, address);
    return { sheet, address, label: cellName(checked.state, sheet, address), before, after: inCell({ path, value }) };
  });
  const found = cells.filter((cell) => cell !== null);
  return {
    cells: found.filter((cell) => cell !== "follows").filter(({ before, after }) => before !== (after ?? "")),
    complete: found.length === cells.length,
  };
}

/** Whether a formula of ours will give the wanted number once the other edits are made. */
function follows({ plan, readBack }: Checked, { edits }: Fix, { path, value }: PlanEdit, formula: string): boolean {
  const [, index, field] = /^budget\.lines\.(\d+)\.(quantity|statedAmount)$/u.exec(path) ?? [];
  const line = plan.budget.lines[Number(index ?? -1)];
  if (line === undefined) return false;
  if (field === "statedAmount") return isReserve(formula, readBack);
  if (line.counts === null || !isHeadLink(formula, readBack)) return false;
  return headsOfRef(line.counts, editPlan(plan, edits).attendees) === value;
}

/** Whether a formula takes something from other cells: one that only reckons ("=50+10") is a figure like any other. */
function namesCells(formula: string): boolean {
  return /[\p{L}[!]/u.test(formula);
}

/** Makes the change that {@link previewFix} shows and returns what stood there, for {@link undo}. */
export async function applyFix(workbook: Workbook, checked: Checked, fix: Fix): Promise<Undo> {
  const { cells } = previewFix(checked, fix);
  const written = cells.map(({ sheet, address, after }) => ({ sheet, address, value: after }));
  return { edits: await workbook.edit(written), written };
}

/**
 * Puts back what stood in the cells before the last change of ours. Where they no longer all hold what we wrote
 * (the user typed there, or rows moved), nothing is changed and the answer is false.
 */
export async function undo(workbook: Workbook, last: Undo): Promise<boolean> {
  const state = await workbook.read();
  const untouched = last.written.every(({ sheet, address, value }) => shownAt(state, sheet, address) === (value ?? ""));
  if (untouched) await workbook.edit(last.edits);
  return untouched;
}

/** Dates stand in cells as Excel's numbers. */
function inCell({ path, value }: PlanEdit): number | string | null {
  const isDate = path === "documentDate" || path === "eventDate" || path === "eventEnd";
  return isDate && typeof value === "string" ? toSerial(value) : value;
}
