import type { Cell as FileCell, CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { paperSizes } from "../api/page-layout";
import { readFormula, type Formula } from "../formula/formula";
import { CellError, type Scalar } from "../formula/values";
import { columnsOf, parseBox } from "../model/address";
import type { Book } from "../model/book";
import { noPaint } from "../model/conditional-format";
import { noHeaders, type HeaderFooter } from "../model/page";
import { addSheet } from "../model/sheets";
import type { Sheet } from "../model/sheet";
import { setColumnFormula } from "../model/calculated-columns";
import { dataBox, type Table } from "../model/table";
import { readEntry } from "../text/entry";
import { serialOf } from "../text/serial-date";
import { cellOperators } from "./save-extras";
import { settingsIn } from "./settings-part";
import { fromFileStyle } from "./styles";

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

const operatorOf = (operator: string | undefined): string =>
  Object.entries(cellOperators).find(([, file]) => file === operator)?.[0] ?? "EqualTo";

function openFormats(book: Book, sheet: Sheet, source: Worksheet): void {
  for (const { ref, rules } of source.conditionalFormattings) {
    for (const rule of rules) {
      if (rule.type !== "expression" && rule.type !== "cellIs") continue;
      const [formula1 = null, formula2 = null] = (rule.formulae ?? []).map((text) => readFormula(String(text), null));
      if (!formula1) continue;
      const { font, fill } = rule.style ?? {};
      const color = (given: { argb?: string } | undefined): string | null =>
        given?.argb ? `#${given.argb.slice(-6)}` : null;
      sheet.conditionalFormats.push({
        id: book.nextId(),
        type: rule.type === "cellIs" ? "CellValue" : "Custom",
        box: parseBox(ref.split(" ")[0] ?? ref),
        formula: rule.type === "expression" ? formula1 : null,
        rule: rule.type === "cellIs" ? { operator: operatorOf(rule.operator), formula1, formula2 } : null,
        paint: {
          ...noPaint(),
          fontColor: color(font?.color),
          bold: font?.bold ?? null,
          italic: font?.italic ?? null,
          fill: fill?.type === "pattern" ? color(fill.bgColor ?? fill.fgColor) : null,
        },
        stopIfTrue: false,
        priority: rule.priority ?? 1,
      });
    }
  }
}

const ruleKinds: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  textLength: "textLength",
  custom: "custom",
};

function openValidations(sheet: Sheet, source: Worksheet): void {
  for (const [key, found] of Object.entries(source.dataValidations.model)) {
    const box = parseBox(key.replace(/^range:/, ""));
    if (!found || !box) continue;
    const kind = ruleKinds[found.type];
    const formulae = "formulae" in found ? found.formulae : [];
    const limits = formulae.map((each) =>
      each instanceof Date ? serialOf(each.getUTCFullYear(), each.getUTCMonth() + 1, each.getUTCDate()) : each,
    );
    sheet.validations.push({
      box,
      rule:
        kind === undefined ? {} : { [kind]: ruleOf(kind, limits, "operator" in found ? found.operator : undefined) },
      errorAlert: {
        title: found.errorTitle ?? "",
        message: found.error ?? "",
        showAlert: found.showErrorMessage === true,
        style: (found.errorStyle ?? "stop").replace(/^./, (first) => first.toUpperCase()),
      },
      prompt: {
        title: found.promptTitle ?? "",
        message: found.prompt ?? "",
        showPrompt: found.showInputMessage === true,
      },
      ignoreBlanks: found.allowBlank === true,
    });
  }
  sheet.validations = joinedDown(sheet.validations);
}

/** A file may list cells one by one; those that follow each other are one validation again. */
function joinedDown(validations: Sheet["validations"]): Sheet["validations"] {
  const joined: Sheet["validations"] = [];
  for (const each of validations) {
    const last = joined.at(-1);
    const goesOn =
      last?.box &&
      each.box &&
      last.box.lastRow + 1 === each.box.row &&
      last.box.column === each.box.column &&
      columnsOf(last.box) === columnsOf(each.box);
    if (goesOn && last.box && each.box && JSON.stringify({ ...last, box: 0 }) === JSON.stringify({ ...each, box: 0 }))
      last.box = { ...last.box, lastRow: each.box.lastRow };
    else joined.push(each);
  }
  return joined;
}

function ruleOf(
  kind: string,
  limits: readonly (string | number)[],
  operator: string | undefined,
): Record<string, unknown> {
  const [first = "", second] = limits;
  const shown = (limit: string | number): string | number =>
    typeof limit === "number" || !Number.isNaN(Number(limit)) ? Number(limit) : `=${limit}`;
  if (kind === "list") {
    const quoted = /^"([\s\S]*)"$/.exec(String(first));
    return { inCellDropDown: true, source: quoted ? (quoted[1] ?? "").replaceAll('""', '"') : `=${String(first)}` };
  }
  if (kind === "custom") return { formula: `=${String(first)}` };
  const name = operatorOf(operator ?? "between").replace(/OrEqual$/, "OrEqualTo");
  return { operator: name, formula1: shown(first), ...(second === undefined ? {} : { formula2: shown(second) }) };
}

function openPage(sheet: Sheet, source: Worksheet): void {
  const { page } = sheet;
  const set = source.pageSetup;
  // A sheet that had none in the file has none here either, whatever the type says.
  const texts: Partial<Worksheet["headerFooter"]> = source.headerFooter ?? {};
  page.orientation = set.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize =
    Object.entries(paperSizes).find(([, number]) => number === Number(set.paperSize))?.[0] ?? page.paperSize;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = set.margins?.[side];
    if (inches !== undefined) page[`${side}Margin`] = Math.round(inches * 7200) / 100;
  }
  page.centerHorizontally = set.horizontalCentered === true;
  page.centerVertically = set.verticalCentered === true;
  page.printGridlines = set.showGridLines === true;
  if (set.fitToPage) {
    page.zoom = {
      ...(set.fitToWidth ? { horizontalFitToPages: set.fitToWidth } : {}),
      ...(set.fitToHeight ? { verticalFitToPages: set.fitToHeight } : {}),
    };
  } else page.zoom = { scale: set.scale ?? 100 };
  page.printArea.box = set.printArea ? parseBox(set.printArea) : null;
  page.titleRows.box = set.printTitlesRow ? parseBox(set.printTitlesRow) : null;
  page.titleColumns.box = set.printTitlesColumn ? parseBox(set.printTitlesColumn) : null;
  const [first, evens] = [texts.differentFirst === true, texts.differentOddEven === true];
  page.state = first ? (evens ? "FirstOddAndEven" : "FirstAndDefault") : evens ? "OddAndEven" : "Default";
  page.headers[evens ? "oddPages" : "defaultForAllPages"] = split(texts.oddHeader, texts.oddFooter);
  page.headers.firstPage = split(texts.firstHeader, texts.firstFooter);
  page.headers.evenPages = split(texts.evenHeader, texts.evenFooter);
  sheet.rowBreaks = source.rowBreaks.map(({ id }) => id);
  sheet.columnBreaks = source.colBreaks.map(({ id }) => id);
}

function split(header: string | null | undefined, footer: string | null | undefined): HeaderFooter {
  const texts = noHeaders();
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const [where, text] of [
    ["Header", header],
    ["Footer", footer],
  ] as const) {
    for (const [, mark, part] of (text ?? "").matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
      texts[`${names[mark as "L"]}${where}`] = part ?? "";
  }
  return texts;
}
