import { checkWorkbook, type Checked } from "../../src/app/check-workbook";
import { createWorkbook } from "../../src/app/create-workbook";
import { defaultPreferences, type Preferences } from "../../src/app/preferences";
import type { Workbook } from "../../src/app/workbook";
import { openOfficeWorkbook } from "../../src/excel/office-workbook";
import type { Plan } from "../../src/plan/plan";
import {
  createEmbeddedWorkbook,
  type EmbeddedOptions,
  type EmbeddedWorkbook,
} from "../../src/preview/host/embedded-workbook";

/** The real Office.js over an embedded workbook, with the add-in's own port on top. */
export interface Bench {
  readonly embedded: EmbeddedWorkbook;
  readonly workbook: Workbook;
  check(): Promise<Checked>;
}

/** Opens an empty workbook; `Excel` and `Office` are the globals that the Excel room looks for. */
export async function openBench(
  options: EmbeddedOptions = {},
  onEditMode?: (editing: boolean) => void,
): Promise<Bench> {
  const embedded = await createEmbeddedWorkbook(options);
  Object.assign(globalThis, { Excel: embedded.Excel, Office: embedded.Office });
  const workbook = openOfficeWorkbook(onEditMode === undefined ? {} : { onEditMode });
  return { embedded, workbook, check: () => checkWorkbook(workbook, defaultPreferences) };
}

/** Opens a workbook with the tables of a plan. */
export async function openWithPlan(plan: Plan, prefs: Preferences = defaultPreferences, options: EmbeddedOptions = {}) {
  const bench = await openBench(options);
  await createWorkbook(bench.workbook, plan, prefs);
  return bench;
}

/** The cell of a table by the text of a cell in its row and the header of its column. */
export function cellOf(
  checked: Checked,
  table: string,
  rowText: string,
  header: string,
): { sheet: string; address: string } {
  const state = checked.state.tables.find(({ name }) => name === table);
  const row = state?.values.findIndex((cells) => cells.includes(rowText)) ?? -1;
  const column = state?.headers.indexOf(header) ?? -1;
  if (state === undefined || row < 0 || column < 0) throw new Error(`No cell ${table}/${rowText}/${header}`);
  const letters = String.fromCharCode(65 + state.column + column);
  return { sheet: state.sheet, address: `${letters}${state.row + 2 + row}` };
}

/** The ids of the findings. */
export function checksIn(checked: Checked): string[] {
  return checked.findings.map(({ check }) => check);
}
