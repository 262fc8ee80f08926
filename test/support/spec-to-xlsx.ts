import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook, type Alignment, type Worksheet } from "@cj-tech-master/excelts";
import { cellOf, columnLetters, rangeOf } from "../../src/sheets/addresses";
import type { Cell, FormatSpec, PageSpec, SheetSpec, TableSpec } from "../../src/sheets/sheet-spec";
import { statesOf } from "../../src/sheets/spec-states";
import type { CellValue, TableState } from "../../src/sheets/table-state";

/** Sheets as an .xlsx file without cached values: what stands in it has to be calculated by whoever opens it. */
export async function toXlsx(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const spec of specs) {
    const sheet = workbook.addWorksheet(spec.name);
    for (const block of spec.blocks) writeCells(sheet, block.row, block.column, block.cells, null);
    for (const table of spec.tables) writeTable(sheet, table);
    for (const [column, width] of spec.columnWidths) sheet.getColumn(column + 1).width = width;
    for (const [row, points] of spec.rowHeights) sheet.getRow(row + 1).height = points;
    for (const format of spec.formats) writeFormat(sheet, format);
    for (const merge of spec.merges) sheet.mergeCells(merge);
    if (spec.page !== null) writePage(sheet, spec.page);
  }
  return withInstalledFont(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/**
 * Column widths are counted in digits of the default font. Calibri is not everywhere; Times New Roman 11, for which
 * LibreOffice brings a font of the same widths, has digits as wide.
 */
function withInstalledFont(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const styles = strFromU8(files["xl/styles.xml"] ?? new Uint8Array());
  return zipSync({ ...files, "xl/styles.xml": strToU8(styles.replaceAll("Calibri", "Times New Roman")) });
}

function writeTable(sheet: Worksheet, table: TableSpec): void {
  const { row, column, columns, rows } = table;
  const header = columns.map((each) => each.header);
  sheet.addTable({
    name: table.found ?? table.name,
    ref: rangeOf(row, column, row, column),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: header.map((name) => ({ name })),
    rows: rows.map((cells) => cells.map(() => null)),
  });
  writeCells(sheet, row + 1, column, rows, table.found ?? table.name);
  for (const [i, { numberFormat, align, wrap }] of columns.entries()) {
    for (let at = row + 1; at <= row + rows.length; at++) {
      const cell = sheet.getCell(at + 1, column + i + 1);
      if (numberFormat !== null) cell.numFmt = numberFormat;
      cell.alignment = { vertical: "top", wrapText: wrap, ...(align === null ? {} : { horizontal: align }) };
    }
  }
}

function writeCells(
  sheet: Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
  table: string | null,
): void {
  for (const [i, line] of cells.entries()) {
    for (const [j, value] of line.entries()) {
      if (value === null) continue;
      const cell = sheet.getCell(row + i + 1, column + j + 1);
      cell.value = typeof value === "object" ? { formula: fileFormula(value.formula, table) } : value;
    }
  }
}

/** A formula as files store it: without "=", with the table's name before a cell of its own row. */
function fileFormula(formula: string, table: string | null): string {
  return formula.slice(1).replace(/\[@\[([^\]]+)\]\]/gu, (_, header: string) => `${table}[[#This Row],[${header}]]`);
}

const horizontals = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  General: "general",
} as const;

function writeFormat(sheet: Worksheet, format: FormatSpec): void {
  const [first = "", last = first] = format.range.split(":");
  const [from, to] = [cellOf(first), cellOf(last)];
  if (from === null || to === null) throw new Error(`No range: ${format.range}`);
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const cell = sheet.getCell(row + 1, column + 1);
      const { font, fill, horizontal, vertical, wrap, indent, numberFormat, borders } = format;
      if (font) {
        const { color, ...rest } = font;
        cell.font = { ...cell.font, ...rest, ...(color ? { color: { argb: `FF${color.slice(1)}` } } : {}) };
      }
      if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill.slice(1)}` } };
      if (numberFormat !== undefined) cell.numFmt = numberFormat;
      if (horizontal ?? vertical ?? wrap ?? indent) {
        const aligned = {
          ...(cell.alignment as object),
          ...(horizontal ? { horizontal: horizontals[horizontal] } : {}),
          ...(vertical ? { vertical: ({ Top: "top", Center: "middle", Bottom: "bottom" } as const)[vertical] } : {}),
          ...(wrap === undefined ? {} : { wrapText: wrap }),
          ...(indent === undefined ? {} : { indent }),
        };
        cell.alignment = aligned as Partial<Alignment>;
      }
      const line = { style: "thin" } as const;
      if (borders === "all") cell.border = { top: line, bottom: line, left: line, right: line };
      if (borders === "top" && row === from.row) cell.border = { ...cell.border, top: line };
      if (borders === "bottom" && row === to.row) cell.border = { ...cell.border, bottom: line };
    }
  }
}

function writePage(sheet: Worksheet, page: PageSpec): void {
  const inches = (mm: number) => mm / 25.4;
  const { margins } = page;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: page.orientation,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.header),
    },
    fitToPage: page.fitToWidth,
    ...(page.firstPageNumber === undefined ? {} : { firstPageNumber: page.firstPageNumber, useFirstPageNumber: true }),
    fitToWidth: 1,
    fitToHeight: 0,
    ...(page.printArea === null ? {} : { printArea: page.printArea }),
    ...(page.repeatRows === null ? {} : { printTitlesRow: `${page.repeatRows[0] + 1}:${page.repeatRows[1] + 1}` }),
  };
  if (page.pageNumbers) {
    sheet.headerFooter = {
      ...sheet.headerFooter,
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
      firstHeader: "",
    };
  }
  for (const row of page.breaksBefore) sheet.getRow(row).addPageBreak();
}

const office = process.env["SOFFICE"] ?? "soffice";

/** Converts a file with LibreOffice and gives the path of the result. */
export function convert(bytes: Uint8Array, to: "xlsx" | "pdf"): string {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  const source = join(folder, "book.xlsx");
  writeFileSync(source, bytes);
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [
    "--headless",
    `-env:UserInstallation=${profile}`,
    "--convert-to",
    to,
    "--outdir",
    join(folder, "out"),
  ];
  execFileSync(office, [...options, source], { stdio: "pipe", timeout: 180_000 });
  return join(folder, "out", `book.${to}`);
}

/** A workbook as LibreOffice calculates it. */
export interface Recalculated {
  value(sheet: string, address: string): CellValue;
  /** The states of the tables of the specs with the values that LibreOffice gives. */
  states(specs: readonly SheetSpec[]): TableState[];
}

/** Has LibreOffice calculate a workbook that holds no values. */
export async function recalculate(bytes: Uint8Array): Promise<Recalculated> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(convert(bytes, "xlsx")));
  const value = (sheet: string, address: string): CellValue =>
    plain(workbook.getWorksheet(sheet)?.getCell(address).value);
  return {
    value,
    states: (specs) =>
      statesOf(specs).map((state) => ({
        ...state,
        values: state.values.map((cells, i) =>
          cells.map((_, j) => value(state.sheet, `${columnLetters(state.column + j)}${state.row + 2 + i}`)),
        ),
      })),
  };
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (typeof value === "object") {
    if ("result" in value) return plain(value.result);
    if ("error" in value) return String(value.error);
    if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
    if ("formula" in value || "sharedFormula" in value) return "";
  }
  return value as CellValue;
}
