import type { Plan } from "../plan/plan";
import { tableNames } from "../plan/tables";
import { formulaScope } from "./formula-scope";
import type { FoundTables } from "./found-table";
import { layOut, type LaidOutTable } from "./layout";
import { sheetAround } from "./sheet-around";
import type { SheetSpec } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";
import { tableSpec } from "./table-spec";
import type { RowOptions } from "./tables/table-declaration";

/** How the sheets of a plan shall be written. */
export interface SheetOptions extends RowOptions {
  /**
   * The tables as they stand (`ReadBack.found`): they stay where they are, with their rows in their order, the
   * user's own columns and formats. Left out, the sheets are new.
   */
  readonly keep?: FoundTables;
}

/** All sheets with tables for a plan. Tables that stand on one sheet come in one spec. */
export function planSheets(plan: Plan, words: SheetWords, options: SheetOptions): SheetSpec[] {
  const layout = layOut(plan, words, options, options.keep ?? null);
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
