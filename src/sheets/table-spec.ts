import { formulaOf, type FoundTable } from "./found-table";
import type { LaidOutColumn, LaidOutTable } from "./layout";
import type { PlacedRow } from "./placed-rows";
import type { Cell, ColumnSpec, TableSpec } from "./sheet-spec";
import { tableDeclarations } from "./tables/all-tables";
import type { ColumnDeclaration, FormulaScope, RowCell } from "./tables/table-declaration";

/** Excel's limit of characters in a cell. */
const longestText = 32_767;

/** A table of the workbook as data: headers, and every cell of every row. */
export function tableSpec(laidOut: LaidOutTable, scope: FormulaScope): TableSpec {
  const { table, name, row, column, columns, rows, kept, isRead } = laidOut;
  const declared: ReadonlyMap<string, ColumnDeclaration<string>> = new Map(
    tableDeclarations[table].columns.map((each: ColumnDeclaration<string>) => [each.id, each]),
  );
  const formulas = new Map(
    [...declared].flatMap(([id, { formula }]) => (formula === undefined ? [] : [[id, { formula: formula(scope) }]])),
  );
  const cellAt = (placed: PlacedRow, at: LaidOutColumn): Cell => {
    if (at.id === null) return keptCell(kept, placed.from, at.added);
    const own = declared.get(at.id);
    const ours = formulas.get(at.id) ?? null;
    const index = indexIn(kept, at.id);
    if (isUsersRow(placed)) {
      return placed.stays === "own" ? ours : keptCell(kept, placed.from, index, own?.holds === "formula" ? ours : null);
    }
    const given = cellOf(placed.row, at.id);
    const wanted = typeof given === "function" ? { formula: given(scope) } : (fitting(given ?? null) ?? ours);
    if (kept === null || placed.from === null || index === undefined || own === undefined) return wanted;
    const standing = keptCell(kept, placed.from, index);
    return stays(placed, own, standing, isRead) ? standing : wanted;
  };
  return {
    name: table,
    found: kept !== null && kept.state.name !== table ? name : null,
    keepFormats: kept !== null,
    row,
    column,
    columns: columns.map((each) => columnSpec(each, declared, scope)),
    rows: rows.map((placed) => columns.map((each) => cellAt(placed, each))),
  };
}

/** A row of `KeHoach`, or below the plan's rows, that is the user's own. */
function isUsersRow({ row, from }: PlacedRow): boolean {
  return from !== null && Object.keys(row).length === 0;
}

function cellOf(row: PlacedRow["row"] | null, id: string): RowCell | undefined {
  return (row as Readonly<Record<string, RowCell | undefined>> | null)?.[id];
}

/**
 * Whether a cell stays as it stands: the plan says what it said when the cell was read, or says nothing where nothing
 * but typing can. Formulas of ours are written again; a value that was typed over one stays in the plan that was read.
 */
function stays({ row, before }: PlacedRow, own: ColumnDeclaration<string>, standing: Cell, isRead: boolean): boolean {
  const [given, said] = [cellOf(row, own.id) ?? null, cellOf(before, own.id) ?? null];
  const typed = standing !== null && typeof standing !== "object";
  if (own.holds === "formula" || typeof given === "function") return typed && (isRead || own.mayBeTyped === true);
  if (own.formula !== undefined && !typed && given === null) return false;
  if (given === null && own.onlyTyped === true) return true;
  return before !== null && given === said;
}

/** Text as long as a cell may hold. */
function fitting<T extends Exclude<Cell, { formula: string }>>(given: T): T | string {
  return typeof given === "string" ? given.slice(0, longestText) : given;
}

/** What stands in a cell; a formula of ours in the place of one that stands there, or of nothing. */
function keptCell(kept: FoundTable | null, from: number | null, index: number | undefined, ours: Cell = null): Cell {
  if (kept === null || from === null || index === undefined) return ours;
  const formula = formulaOf(kept.state, from, index);
  if (formula !== null) return ours ?? { formula };
  const value = kept.state.values[from]?.[index] ?? "";
  return value === "" ? null : value;
}

function indexIn(kept: FoundTable | null, id: string): number | undefined {
  return (kept?.columns as ReadonlyMap<string, number> | undefined)?.get(id);
}

function columnSpec(
  column: LaidOutColumn,
  declared: ReadonlyMap<string, ColumnDeclaration<string>>,
  scope: FormulaScope,
): ColumnSpec {
  if (column.id === null) {
    return { id: null, header: column.header, numberFormat: null, align: null, wrap: false, validation: null };
  }
  const own = declared.get(column.id);
  return {
    id: column.id,
    header: scope.header(column.id),
    numberFormat: own?.format ?? null,
    align: own?.align ?? null,
    wrap: own?.wrap ?? false,
    validation: own?.validation?.(scope.words, scope) ?? null,
  };
}
