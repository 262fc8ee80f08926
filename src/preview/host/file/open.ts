import type { Cell as FileCell, CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { readFormula, type Formula } from "../formula/formula";
import { CellError, type Scalar } from "../formula/values";
import { parseBox } from "../model/address";
import type { Book } from "../model/book";
import { addSheet } from "../model/sheets";
import type { Sheet } from "../model/sheet";
import { setColumnFormula } from "../model/calculated-columns";
import { dataBox, type Table } from "../model/table";
import { readEntry } from "../text/entry";
import { serialOf } from "../text/serial-date";
import { settingsIn } from "./settings-part";
import { fromFileStyle } from "./styles";
import { openPage } from "./open-page";
import { openFormats, openValidations } from "./open-rules";

/** Takes the content of an .xlsx in place of what the workbook has. */
export async function openBook(book: Book, bytes: Uint8Array): Promise<void> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
  installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(bytes);
  book.sheets = [];
  book.names = [];
  book.activeSheet = null;
  book.settings.clear();
  for (const [key, value] of settingsIn(bytes)) book.settings.set(key, value);
  const pairs = file.worksheets.map((source) => [addSheet(book, source.name), source] as const);
  for (const [sheet, source] of pairs) openTables(book, sheet, source);
  for (const [sheet, source] of pairs) openSheet(book, sheet, source);
  openNames(book, file);
  book.activeSheet = book.sheets[file.views[0]?.activeTab ?? 0] ?? book.sheets[0] ?? null;
  book.calculation.restructure();
}

function openNames(book: Book, file: Workbook): void {
  for (const entry of file.definedNames.getAllEntries()) {
    const text = entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(",");
    const formula = entry.name.startsWith("_xlnm.") ? null : readFormula(text, null);
    if (formula) book.names.push({ name: entry.name, formula, comment: "", visible: true, sheet: null });
  }
}

function openTables(book: Book, sheet: Sheet, source: Worksheet): void {
  for (const { model } of source.getTables()) {
    const box = parseBox(model.tableRef ?? model.ref);
    if (!box) continue;
    sheet.tables.push({
      id: `{${String(book.nextNumber()).padStart(8, "0")}-0002-0000-0000-000000000000}`,
      name: model.displayName ?? model.name,
      sheet,
      box,
      columns: model.columns.map((column, index) => ({ id: index + 1, name: column.name, formula: null })),
      style: model.style?.theme ?? "",
      showHeaders: model.headerRow !== false,
      showTotals: model.totalsRow === true,
      bandedRows: model.style?.showRowStripes === true,
      bandedColumns: model.style?.showColumnStripes === true,
      highlightFirst: model.style?.showFirstColumn === true,
      highlightLast: model.style?.showLastColumn === true,
      filterButton: model.columns.some((column) => column.filterButton === true),
    });
  }
}

function openSheet(book: Book, sheet: Sheet, source: Worksheet): void {
  sheet.visibility = source.state === "hidden" ? "Hidden" : source.state === "veryHidden" ? "VeryHidden" : "Visible";
  const tab = source.properties.tabColor?.argb;
  sheet.tabColor = tab ? `#${tab.slice(-6)}` : "";
  const [view] = source.views;
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.showHeadings = view?.showRowColHeaders !== false;
  if (view?.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  for (let column = 0; column < source.columnCount; column++) {
    const { width, hidden } = source.getColumn(column + 1);
    if (width !== undefined) sheet.columnWidths[column] = Math.round(width * 7) * 0.75;
    if (hidden) sheet.hiddenColumns[column] = true;
  }
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights[number - 1] = row.height;
    if (row.hidden) sheet.hiddenRows[number - 1] = true;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      openCell(sheet, number - 1, column - 1, cell);
    });
  });
  for (const range of source.model.mergeCells ?? []) {
    const box = parseBox(range);
    if (box) sheet.merges.push(box);
  }
  for (const table of sheet.tables) openColumnFormulas(table, source);
  openFormats(book, sheet, source);
  openValidations(sheet, source);
  openPage(sheet, source);
  if (source.sheetProtection?.sheet) sheet.protection = { options: {}, password: null };
}

function openColumnFormulas(table: Table, source: Worksheet): void {
  const model = source.getTables().find((each) => each.model.name === table.name)?.model;
  table.columns.forEach((column, index) => {
    const text = model?.columns[index]?.calculatedColumnFormula;
    const formula = text === undefined ? null : readFormula(text, table.name);
    if (formula) setColumnFormula(column, formula, dataBox(table).row);
  });
}

function openCell(sheet: Sheet, row: number, column: number, cell: FileCell): void {
  const style = fromFileStyle(cell.style);
  const { value, formula } = contentOf(sheet, row, column, cell);
  if (value === null && formula === null && style === sheet.styleAt(row, column)) return;
  const quoted = typeof value === "string" && formula === null && needsQuote(value);
  sheet.put(row, column, value ?? "", formula, quoted);
  const made = sheet.makeCell(row, column);
  made.value = value;
  made.style = style;
}

/** Text that would be read as something else when typed again was typed with an apostrophe. */
function needsQuote(text: string): boolean {
  return /^[=+\-@']./.test(text) || typeof readEntry(text, "en", 2000).value !== "string";
}

function contentOf(
  sheet: Sheet,
  row: number,
  column: number,
  cell: FileCell,
): { value: Scalar; formula: Formula | null } {
  const text = cell.formula;
  if (text) {
    const formula = readFormula(text, sheet.tableAt(row, column)?.name ?? null);
    if (formula) return { value: plainValue(cell.result), formula };
  }
  if (cell.isMerged && cell.master !== cell) return { value: null, formula: null };
  return { value: plainValue(cell.value), formula: null };
}

function plainValue(value: CellValue): Scalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    const day = serialOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return day + (value.getTime() % 86400000) / 86400000;
  }
  if (typeof value !== "object") return value;
  if ("error" in value) return CellError.of(value.error);
  if ("richText" in value && value.richText) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return value.text;
  return "result" in value ? plainValue(value.result) : null;
}
