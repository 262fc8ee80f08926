import type { Plan } from "../plan/plan";
import { tableNames } from "../plan/tables";
import { formulaScope } from "./formula-scope";
import { layOut, type LaidOutTable, type LayoutOptions } from "./layout";
import { sheetAround } from "./sheet-around";
import type { SheetSpec } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";
import { tableSpec } from "./table-spec";

/** How the sheets of a plan shall be written. */
export type SheetOptions = LayoutOptions;

/** All sheets with tables for a plan. Tables that stand on one sheet come in one spec. */
export function planSheets(plan: Plan, words: SheetWords, options: SheetOptions): SheetSpec[] {
  const layout = layOut(plan, words, options);
  const bySheet = new Map<string, LaidOutTable[]>();
  for (const table of tableNames) {
    const laidOut = layout[table];
    bySheet.set(laidOut.sheet, [...(bySheet.get(laidOut.sheet) ?? []), laidOut]);
  }
  return [...bySheet].map(([name, tables]) => ({
    ...sheetAround(name, tables, words),
    tables: tables.map((laidOut) => tableSpec(laidOut, formulaScope(laidOut.table, layout, words))),
  }));
}
