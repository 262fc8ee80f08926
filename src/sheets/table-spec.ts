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
  const { table, name, row, column, columns, rows, kept } = laidOut;
  const declared: ReadonlyMap<string, ColumnDeclaration<string>> = new Map(
    tableDeclarations[table].columns.map((each: ColumnDeclaration<string>) => [each.id, each]),
  );
  const formulas = new Map([...declared].map(([id, { formula }]) => [id, formula?.(scope)]));
  const cellAt = (placed: PlacedRow, at: LaidOutColumn): Cell => {
    if (at.id === null) return keptCell(kept, placed.from, at.added);
    const own = declared.get(at.id);
    const given = (placed.row as Readonly<Record<string, RowCell | undefined>>)[at.id];
    if (placed.from !== null && isUsersRow(placed))
      return keptCell(kept, placed.from, indexIn(kept, at.id), formulas.get(at.id));
    if (typeof given === "function") return { formula: given(scope) };
    return inputCell(given ?? null, formulas.get(at.id), own, kept, placed.from);
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
function isUsersRow({ row }: PlacedRow): boolean {
  return Object.keys(row).length === 0;
}

/** What the plan says, unless a formula of the user's says the same; what is empty is calculated where it can be. */
function inputCell(
  given: Exclude<Cell, { formula: string }>,
  formula: string | undefined,
  declared: ColumnDeclaration<string> | undefined,
  kept: FoundTable | null,
  from: number | null,
): Cell {
  const index = declared === undefined ? undefined : indexIn(kept, declared.id);
  if (kept !== null && from !== null && index !== undefined) {
    const value = kept.state.values[from]?.[index] ?? "";
    const theirs = formulaOf(kept.state, from, index);
    const typed = theirs === null && value !== "";
    if (declared?.mayBeTyped && typed) return value;
    if (theirs !== null && declared?.holds !== "formula" && formula === undefined && value === (given ?? "")) {
      return { formula: theirs };
    }
  }
  if (given === null && formula !== undefined) return { formula };
  return typeof given === "string" ? given.slice(0, longestText) : given;
}

function keptCell(kept: FoundTable | null, from: number | null, index: number | undefined, ours?: string): Cell {
  if (kept === null || from === null || index === undefined) return ours === undefined ? null : { formula: ours };
  const formula = formulaOf(kept.state, from, index);
  if (formula !== null) return { formula: ours ?? formula };
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
