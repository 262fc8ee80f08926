import type { Change, CellEdit, Stop, Workbook, WorkbookState, WriteOptions } from "../app/workbook";
import { tableNames, type TableName } from "../plan/tables";
import type { SheetSpec } from "../sheets/sheet-spec";
import { editCells } from "./edit-cells";
import { listen } from "./events";
import { keep } from "./kept-values";
import { oneAtATime } from "./one-at-a-time";
import { loadRows, rowsToRead } from "./read-changes";
import { isTooMuch, readTablesInBlocks } from "./read-in-blocks";
import { readLook } from "./read-look";
import { loadNames, loadState, loadTablesNamed, type Names } from "./read-tables";
import { retryInEditMode, type OnEditMode } from "./retry";
import { writeSheets } from "./write-sheets";

export interface OfficeOptions {
  /** Told when Excel refuses because the user is editing a cell, and when it no longer does. */
  readonly onEditMode?: OnEditMode;
}

/**
 * The workbook that is open in Excel. Works go one at a time, so that a check never sees half a write, and wait
 * while a cell is being edited. Errors of Excel come as they are.
 */
export function openOfficeWorkbook(options: OfficeOptions = {}): Workbook {
  const inTurn = oneAtATime();
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    inTurn(() => retryInEditMode(() => Excel.run(work), options.onEditMode));
  const sheetIds = new Map<string, string>();

  return {
    read: async () => {
      const { names, ...state } = await run(readAtOnce).catch((error: unknown) => {
        if (!isTooMuch(error)) throw error;
        return run(readBitByBit);
      });
      for (const { id, name } of names.sheets) sheetIds.set(id, name);
      return state;
    },

    readChanges: (changes: readonly Change[], known: WorkbookState) => {
      const rows = rowsToRead(changes, known);
      if (rows === null) return Promise.resolve(null);
      return run(async (context) => {
        const take = loadRows(context, rows, known);
        await context.sync();
        return take();
      });
    },

    write: (sheets: readonly SheetSpec[], writeOptions: WriteOptions = {}) =>
      run((context) => writeSheets(context, sheets, writeOptions)),

    edit: (edits: readonly CellEdit[]) =>
      run(async (context) => {
        const take = editCells(context, edits);
        await context.sync();
        return take();
      }),

    renameTable: (from: string, to: TableName) =>
      run(async (context) => {
        context.workbook.tables.getItem(from).name = to;
        await context.sync();
      }),

    readLook: (sheet: string) => run((context) => readLook(context, sheet)),

    select: (sheet: string, address: string) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),

    keep: (key: string, value: unknown) =>
      run(async (context) => {
        keep(context, { [key]: value });
        await context.sync();
      }),

    watch: async (onChange: (change: Change) => void): Promise<Stop> => {
      const stop = await run((context) => listen(context, (id) => sheetIds.get(id) ?? null, onChange));
      return () => inTurn(stop);
    },
  };
}

type Read = WorkbookState & { readonly names: Names };

/**
 * One round trip; where one of our tables is missing and there are tables of other names, these are read too, in a
 * second one: the user may have renamed ours. What they are is told by their headers, not here.
 */
async function readAtOnce(context: Excel.RequestContext): Promise<Read> {
  const take = loadState(context);
  await context.sync();
  const read = take();
  const foreign = foreignTables(read);
  if (foreign.length === 0) return read;
  const takeForeign = loadTablesNamed(context, foreign);
  await context.sync();
  return { ...read, tables: [...read.tables, ...takeForeign()] };
}

/** As many round trips as it takes, for a workbook that one answer cannot carry. */
async function readBitByBit(context: Excel.RequestContext): Promise<Read> {
  const take = loadNames(context);
  await context.sync();
  const read = take();
  const ours = await readTablesInBlocks(context, tableNames);
  const foreign = await readTablesInBlocks(context, foreignTables({ ...read, tables: ours }));
  return { ...read, tables: [...ours, ...foreign] };
}

function foreignTables({ tables, names }: Read): string[] {
  const ours = new Set(tables.map(({ name }) => name));
  return tableNames.every((name) => ours.has(name)) ? [] : names.tables.filter((name) => !ours.has(name));
}
