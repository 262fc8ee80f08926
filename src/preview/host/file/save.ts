import type { CellValueInput, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { renderTokens } from "../formula/render";
import { isError } from "../formula/values";
import type { Formula } from "../formula/formula";
import { boxName, columnsOf, rowsOf } from "../model/address";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { dataBox, type Table } from "../model/table";
import { savePage } from "./save-page";
import { saveCharts, saveFormats, saveProtection, saveValidations } from "./save-extras";
import { withSettings } from "./settings-part";
import { toFileStyle } from "./styles";

export interface SaveOptions {
  /** Whether formulas keep their last results in the file. Default true. */
  readonly cachedValues?: boolean;
}

export const fileFormula = (formula: Formula): string => renderTokens(formula.tokens, { form: "file" });

/** Columns are measured in points by the API and in characters by the file; a character is 7 pixels wide. */
export const charactersOf = (points: number): number => points / 0.75 / 7;

/** The workbook as an .xlsx. */
export async function saveBook(book: Book, { cachedValues = true }: SaveOptions = {}): Promise<Uint8Array> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
  installChartSupport();
  const file = new Workbook();
  saveProperties(file, book);
  for (const sheet of book.sheets) file.addWorksheet(sheet.name);
  for (const sheet of book.sheets) {
    const target = file.getWorksheet(sheet.name);
    if (target) await saveSheet(sheet, target, cachedValues);
  }
  for (const name of book.names) file.definedNames.addFormula(name.name, fileFormula(name.formula));
  if (!cachedValues) file.calcProperties.fullCalcOnLoad = true;
  const active = book.activeSheet ? book.sheets.indexOf(book.activeSheet) : 0;
  file.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: Math.max(0, active), visibility: "visible" },
  ];
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return withSettings(bytes, book.settings);
}

function saveProperties(file: Workbook, { properties }: Book): void {
  const {
    title = "",
    subject = "",
    author = "",
    keywords = "",
    comments = "",
    category = "",
    company = "",
    manager = "",
  } = properties;
  Object.assign(file, { title, subject, creator: author, keywords, description: comments, category, company, manager });
}

async function saveSheet(sheet: Sheet, target: Worksheet, cachedValues: boolean): Promise<void> {
  target.state = sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
  if (sheet.tabColor !== "") target.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  const view = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  const { rows, columns } = sheet.frozen;
  target.views = [
    rows + columns > 0 ? { state: "frozen", xSplit: columns, ySplit: rows, ...view } : { state: "normal", ...view },
  ] as Worksheet["views"];
  saveColumns(sheet, target);
  for (const table of sheet.tables) saveTable(table, target);
  for (const [row, cells] of sheet.rows.entries()) {
    const height = sheet.rowHeights[row];
    const line = height !== undefined || sheet.hiddenRows[row] || cells.some(Boolean) ? target.getRow(row + 1) : null;
    if (!line) continue;
    if (height !== undefined) line.height = height;
    if (sheet.hiddenRows[row]) line.hidden = true;
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const out = line.getCell(column + 1);
      out.style = toFileStyle(cell.style);
      out.value = cellContent(cell, cachedValues);
    }
  }
  for (const [row, height] of sheet.rowHeights.entries())
    if (height !== undefined) target.getRow(row + 1).height = height;
  for (const merge of sheet.merges) target.mergeCells(boxName(merge));
  savePage(sheet, target);
  saveFormats(sheet, target);
  saveValidations(sheet, target);
  saveCharts(sheet, target);
  await saveProtection(sheet, target);
}

function saveColumns(sheet: Sheet, target: Worksheet): void {
  const count = Math.max(sheet.columnWidths.length, sheet.columnStyles.length, sheet.hiddenColumns.length);
  for (let column = 0; column < Math.min(count, 16384); column++) {
    const [width, style, hidden] = [
      sheet.columnWidths[column],
      sheet.columnStyles[column],
      sheet.hiddenColumns[column],
    ];
    if (width === undefined && style === undefined && hidden !== true) continue;
    const out = target.getColumn(column + 1);
    if (width !== undefined) out.width = charactersOf(width);
    if (style) out.style = toFileStyle(style);
    if (hidden) out.hidden = true;
  }
}

function cellContent(cell: Cell, cachedValues: boolean): CellValueInput {
  const { value, formula } = cell;
  const plain = isError(value) ? { error: value.text as "#REF!" } : value;
  if (!formula) return plain;
  return cachedValues && plain !== null
    ? { formula: fileFormula(formula), result: plain }
    : { formula: fileFormula(formula) };
}

function saveTable(table: Table, target: Worksheet): void {
  const totals = table.showTotals;
  target.addTable({
    name: table.name,
    displayName: table.name,
    ref: boxName({ ...table.box, lastRow: table.box.row, lastColumn: table.box.column }),
    headerRow: table.showHeaders,
    totalsRow: totals,
    style: {
      ...(table.style === "" ? {} : { theme: table.style }),
      showFirstColumn: table.highlightFirst,
      showLastColumn: table.highlightLast,
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
    },
    columns: table.columns.map((column, index) => ({
      name: column.name,
      filterButton: table.filterButton,
      ...(column.formula ? { calculatedColumnFormula: fileFormula(column.formula) } : {}),
      ...(totals ? totalsOf(table, index) : {}),
    })),
    rows: Array.from({ length: rowsOf(dataBox(table)) }, () => new Array<null>(columnsOf(table.box)).fill(null)),
  });
}

const totalFunctions = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
} as const;

function totalsOf(table: Table, index: number): Record<string, string> {
  const cell = table.sheet.cell(table.box.lastRow, table.box.column + index);
  if (!cell) return {};
  if (!cell.formula) return typeof cell.value === "string" && cell.value !== "" ? { totalsRowLabel: cell.value } : {};
  const known = /^SUBTOTAL\((\d+),/.exec(cell.formula.text);
  const fn = known ? totalFunctions[Number(known[1]) as keyof typeof totalFunctions] : undefined;
  return fn ? { totalsRowFunction: fn } : { totalsRowFunction: "custom", totalsRowFormula: fileFormula(cell.formula) };
}
