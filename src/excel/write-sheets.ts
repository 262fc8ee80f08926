import type { WriteOptions } from "../app/workbook";
import type { SheetSpec } from "../sheets/sheet-spec";
import { writeChart } from "./charts";
import { dressColumns, fitRows } from "./column-looks";
import { applyFormat, columnPoints } from "./formats";
import { keep } from "./kept-values";
import { writeMarks } from "./marks";
import { setPages, setUpPage } from "./page-set-up";
import { loadStanding, type Standing } from "./standing";
import { runSteps, type Step } from "./steps";
import { shapeTable, tableRows, writeBlock } from "./write-table";
import { areaOf, areasAfter, areasKey, keptArea, makeRoom } from "./written-area";

/**
 * Writes sheets in two round trips: one to see what stands, one to write (more only where the data are too much
 * for one request). Data come first and looks last, so that a write that fails half-way leaves whole figures,
 * and writing again carries on from there.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetSpec[],
  { onProgress = () => undefined, keep: values = {} }: WriteOptions,
): Promise<void> {
  onProgress(0);
  const take = loadStanding(context, sheets);
  await context.sync();
  const standing = take();
  const kept = { ...values, [areasKey]: areasAfter(standing.kept, sheets) };
  await runSteps(
    context,
    [
      ...shapes(context, sheets, standing),
      ...data(context, sheets, standing),
      { size: JSON.stringify(kept).length, queue: () => keep(context, kept) },
      ...looks(context, sheets, standing),
      ...shown(context, sheets, standing),
    ],
    onProgress,
  );
}

function sheetOf(context: Excel.RequestContext, { name }: SheetSpec): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** All sheets, then all tables: formulas name each other's. */
function shapes(context: Excel.RequestContext, sheets: readonly SheetSpec[], standing: Standing): Step[] {
  const added = sheets.filter(({ name }) => !standing.sheets.has(name));
  return [
    ...added.map(({ name }) => ({ size: 500, queue: () => void context.workbook.worksheets.add(name) })),
    ...sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        size: 3000,
        queue: () => shapeTable(sheetOf(context, sheet), table, standing.tables.get(table.name)),
      })),
    ),
  ];
}

function data(context: Excel.RequestContext, sheets: readonly SheetSpec[], standing: Standing): Step[] {
  return sheets.flatMap((sheet) => {
    const old = sheet.tables.length === 0 ? keptArea(standing.kept, sheet.name) : null;
    const room =
      old !== null && standing.sheets.has(sheet.name)
        ? [{ size: 1000, queue: () => makeRoom(sheetOf(context, sheet), old, areaOf(sheet)) }]
        : [];
    return [
      ...room,
      ...sheet.blocks.map((block) => ({
        size: JSON.stringify(block.cells).length,
        queue: () => writeBlock(sheetOf(context, sheet), block),
      })),
      ...sheet.tables.flatMap((table) =>
        tableRows(() => sheetOf(context, sheet), table, standing.tables.get(table.name)),
      ),
    ];
  });
}

function looks(context: Excel.RequestContext, sheets: readonly SheetSpec[], standing: Standing): Step[] {
  return sheets.flatMap((spec) => {
    const step = (size: number, queue: (sheet: Excel.Worksheet) => void): Step => ({
      size,
      queue: () => queue(sheetOf(context, spec)),
    });
    const { page } = spec;
    return [
      ...spec.tables.map((table) =>
        step(20_000, (sheet) => dressColumns(sheet, table, standing.tables.get(table.name))),
      ),
      ...spec.columnWidths.map(([column, characters]) =>
        step(500, (sheet) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
        }),
      ),
      ...spec.tables.map((table) => step(500, (sheet) => fitRows(sheet, table, standing.tables.get(table.name)))),
      ...spec.formats.map((format) => step(2000, (sheet) => applyFormat(sheet, format))),
      ...spec.merges.map((range) => step(500, (sheet) => sheet.getRange(range).merge())),
      ...spec.rowHeights.map(([row, points]) =>
        step(500, (sheet) => {
          sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
        }),
      ),
      step(2000, (sheet) => writeMarks(sheet, spec.marks, standing.marks.get(spec.name) ?? [])),
      ...(spec.freezeRows > 0 ? [step(500, (sheet) => sheet.freezePanes.freezeRows(spec.freezeRows))] : []),
      ...spec.charts.map((chart) =>
        step(3000, (sheet) => writeChart(context, sheet, chart, standing.charts.has(chart.name))),
      ),
      ...(page === null
        ? []
        : [
            step(4000, (sheet) => {
              if (!isOurs(spec, standing)) setUpPage(sheet, page);
              setPages(sheet, page);
            }),
          ]),
    ];
  });
}

/** Whether we wrote a sheet before: then its paper, margins and headers are as the user wants them. */
function isOurs({ name }: SheetSpec, { sheets, kept }: Standing): boolean {
  return sheets.has(name) && keptArea(kept, name) !== null;
}

/** A sheet that is new is what the user wants to see: the first of them is shown, once all is written. */
function shown(context: Excel.RequestContext, sheets: readonly SheetSpec[], standing: Standing): Step[] {
  const first = sheets.find(({ name }) => !standing.sheets.has(name));
  return first === undefined ? [] : [{ size: 500, queue: () => sheetOf(context, first).activate() }];
}
