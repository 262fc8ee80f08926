import type { SheetSpec, TableSpec } from "../sheets/sheet-spec";
import { loadKept } from "./kept-values";
import type { Take } from "./take";

/** What stands in the workbook where sheets are to be written. */
export interface Standing {
  readonly sheets: ReadonlySet<string>;
  /** Tables of the specification that stand already, by the name in the specification. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** Conditional formats by sheet, with the formula of each that has one. */
  readonly marks: ReadonlyMap<string, readonly StandingMark[]>;
  readonly charts: ReadonlySet<string>;
  readonly kept: Readonly<Record<string, unknown>>;
}

export interface StandingMark {
  readonly id: string;
  readonly formula: string;
}

export interface StandingTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** Top left cell of the header row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Queues finding out what stands where the sheets shall go. */
export function loadStanding(context: Excel.RequestContext, sheets: readonly SheetSpec[]): Take<Standing> {
  const names = context.workbook.worksheets.load("items/name");
  const takeKept = loadKept(context);
  const takeTables = sheets.flatMap((sheet) => sheet.tables).map((spec) => loadStandingTable(context, spec));
  const takeMarks = sheets.filter(({ marks }) => marks.length > 0).map((sheet) => loadMarks(context, sheet.name));
  const charts = sheets.flatMap(({ name, charts: wanted }) => {
    const { charts: onSheet } = context.workbook.worksheets.getItemOrNullObject(name);
    return wanted.map((chart) => onSheet.getItemOrNullObject(chart.name).load("name"));
  });
  return () => ({
    sheets: new Set(names.items.map(({ name }) => name)),
    tables: new Map(takeTables.map((take) => take()).filter((entry) => entry !== null)),
    marks: new Map(takeMarks.map((take) => take())),
    charts: new Set(charts.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name)),
    kept: takeKept(),
  });
}

function loadStandingTable(
  context: Excel.RequestContext,
  spec: TableSpec,
): Take<readonly [name: string, table: StandingTable] | null> {
  const table = context.workbook.tables.getItemOrNullObject(spec.found ?? spec.name).load("name");
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  return () =>
    table.isNullObject
      ? null
      : [
          spec.name,
          {
            name: table.name,
            headers: columns.items.map(({ name }) => name),
            row: body.rowIndex - 1,
            column: body.columnIndex,
            rows: body.rowCount,
          },
        ];
}

function loadMarks(
  context: Excel.RequestContext,
  sheet: string,
): Take<readonly [sheet: string, marks: readonly StandingMark[]]> {
  const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange().load("address");
  const formats = range.conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const ours = range.isNullObject ? [] : formats.items.filter(({ type }) => type === "Custom");
    return [sheet, ours.map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }))];
  };
}
