import type { CellEdit, CellValue, Change, TableState, Workbook, WorkbookState } from "../../src/app/workbook";
import { cellOf } from "../../src/sheets/addresses";
import type { Cell, SheetSpec, TableSpec } from "../../src/sheets/sheet-spec";

/** A workbook in memory that calculates nothing: tables as they were written, and the cells of edits. */
export interface FakeWorkbook extends Workbook {
  /** Puts a value into a cell as a user does, and tells the watcher. */
  type(sheet: string, address: string, value: CellValue): void;
  /** Cells that were selected, as "Sheet!A1". */
  readonly selected: string[];
  /** Makes everything fail with an error of that code, until it is null. */
  fail: string | null;
}

export function fakeWorkbook(): FakeWorkbook {
  let state: WorkbookState = { sheets: ["Sheet1"], tables: [], kept: {} };
  const watchers = new Set<(change: Change) => void>();
  const selected: string[] = [];

  const set = (sheet: string, address: string, value: CellEdit["value"]): CellEdit => {
    const { row, column } = cellOf(address) ?? { row: -1, column: -1 };
    let before: CellValue = "";
    const tables = state.tables.map((table) => {
      const r = row - table.row - 1;
      const c = column - table.column;
      if (table.sheet !== sheet || table.formulas[r]?.[c] === undefined) return table;
      before = table.formulas[r][c];
      const formula = typeof value === "object" && value !== null ? value.formula : (value ?? "");
      const shown = typeof value === "object" && value !== null ? "" : (value ?? "");
      return { ...table, values: put(table.values, r, c, shown), formulas: put(table.formulas, r, c, formula) };
    });
    state = { ...state, tables };
    const isFormula = typeof before === "string" && String(before).startsWith("=");
    return { sheet, address, value: isFormula ? { formula: String(before) } : before === "" ? null : before };
  };

  const fake: FakeWorkbook = {
    selected,
    fail: null,
    type: (sheet, address, value) => {
      set(sheet, address, value);
      for (const watcher of watchers) watcher({ sheet, address, kind: "edited", source: "local" });
    },
    read: () => answer(() => state),
    readChanges: () => answer(() => null),
    write: (sheets, options) =>
      answer(() => {
        options?.onProgress?.(0.5);
        const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => tableState(sheet, table)));
        const names = new Set(tables.map(({ name }) => name));
        state = {
          sheets: [...new Set([...state.sheets, ...sheets.map(({ name }) => name)])],
          tables: [...state.tables.filter(({ name }) => !names.has(name)), ...tables],
          kept: { ...state.kept, ...options?.keep },
        };
      }),
    edit: (edits) => answer(() => edits.map(({ sheet, address, value }) => set(sheet, address, value))),
    renameTable: (from, to) =>
      answer(() => {
        state = { ...state, tables: state.tables.map((t) => (t.name === from ? { ...t, name: to } : t)) };
      }),
    readLook: () => answer(() => ({ cells: [], paper: null, orientation: null, margins: null, header: null })),
    select: (sheet, address) => answer(() => void selected.push(`${sheet}!${address}`)),
    keep: (key, value) =>
      answer(() => {
        state = { ...state, kept: { ...state.kept, [key]: value } };
      }),
    watch: (onChange) =>
      answer(() => {
        watchers.add(onChange);
        return () => Promise.resolve(void watchers.delete(onChange));
      }),
  };

  const answer = async <T>(give: () => T): Promise<T> => {
    await Promise.resolve();
    if (fake.fail !== null) throw Object.assign(new Error(fake.fail), { code: fake.fail });
    return give();
  };
  return fake;
}

function tableState(sheet: SheetSpec, { name, row, column, columns, rows }: TableSpec): TableState {
  return {
    name,
    sheet: sheet.name,
    row,
    column,
    headers: columns.map(({ header }) => header),
    values: rows.map((cells) => cells.map((cell) => shownOf(cell))),
    formulas: rows.map((cells) => cells.map((cell) => (isFormula(cell) ? cell.formula : (cell ?? "")))),
  };
}

function isFormula(cell: Cell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

function shownOf(cell: Cell): CellValue {
  return isFormula(cell) ? "" : (cell ?? "");
}

function put<T>(rows: readonly (readonly T[])[], row: number, column: number, value: T): T[][] {
  return rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
}
