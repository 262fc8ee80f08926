import { columnLetters, rangeOf } from "./addresses";
import { indexOf } from "./formula-scope";
import { headerRow, type LaidOutTable } from "./layout";
import type { FormatSpec, MarkSpec, PageSpec, SheetSpec } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";
import { tableDeclarations } from "./tables/all-tables";
import { fieldHolds } from "./tables/ke-hoach";
import { formats as numberFormats, type ColumnDeclaration } from "./tables/table-declaration";

/** Everything on a sheet but its tables: title, widths, marks, formats, page. A sheet that is kept keeps its own. */
export function sheetAround(
  name: string,
  tables: readonly LaidOutTable[],
  words: SheetWords,
): Omit<SheetSpec, "tables"> {
  const isNew = tables.every(({ kept }) => kept === null);
  const [first] = tables;
  const sheet = first === undefined ? null : words.sheets[tableDeclarations[first.table].sheet];
  return {
    name,
    blocks: isNew && sheet ? [{ row: 0, column: 0, cells: [[sheet.title], [sheet.hint]] }] : [],
    columnWidths: isNew ? tables.flatMap(columnWidths) : [],
    rowHeights: isNew ? [[0, 24], ...tables.map(({ row }): [number, number] => [row, 32])] : [],
    formats: [
      ...(isNew ? [...titleFormats, ...tables.flatMap(headerFormats), ...tables.map(bodyLines)] : []),
      ...tables.flatMap(valueFormats),
    ],
    merges: [],
    marks: tables.flatMap(marks),
    freezeRows: isNew ? headerRow + 1 : 0,
    page: isNew ? page(tables) : null,
    charts: [],
  };
}

const titleFormats: readonly FormatSpec[] = [
  { range: "A1", font: { bold: true, size: 14, color: "#1F4E79" }, vertical: "Center" },
  { range: "A2", font: { italic: true, color: "#595959" } },
];

/**
 * Headers look alike in programs that know no table styles. Columns to fill in and columns that calculate are told
 * apart by their shade.
 */
function headerFormats(table: LaidOutTable): FormatSpec[] {
  const { row, column } = table;
  const whole: FormatSpec = {
    range: rangeOf(row, column, row, column + table.columns.length - 1),
    font: { bold: true, color: "#1F3864" },
    fill: "#DDEBF7",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: "all",
  };
  const calculated = declared(table).flatMap(({ holds }, i) =>
    holds === "formula" ? [{ range: rangeOf(row, column + i, row, column + i), fill: "#EDEDED" }] : [],
  );
  return [whole, ...calculated];
}

/** Lines around the cells: programs that know no table styles would print figures without any. */
function bodyLines({ row, column, columns, rows }: LaidOutTable): FormatSpec {
  const last = row + Math.max(1, rows.length);
  return { range: rangeOf(row + 1, column, last, column + columns.length - 1), borders: "all", borderColor: "#A6A6A6" };
}

function declared({ table }: LaidOutTable): readonly ColumnDeclaration<string>[] {
  return tableDeclarations[table].columns;
}

function columnWidths(table: LaidOutTable): [number, number][] {
  return declared(table).map(({ width }, i) => [table.column + i, width]);
}

/** In `KeHoach` the format of a value depends on its row. A row that stands where it stood has the user's. */
function valueFormats(table: LaidOutTable): FormatSpec[] {
  if (table.table !== "KeHoach") return [];
  const column = table.column + indexOf(table, "value");
  return table.rows.flatMap(({ row, from }, i): FormatSpec[] => {
    const format = row.key === undefined || from === i ? undefined : valueFormat(row.key);
    const at = table.row + 1 + i;
    return format === undefined ? [] : [{ range: rangeOf(at, column, at, column), numberFormat: format }];
  });
}

function valueFormat(key: string): string | undefined {
  if (key.startsWith("recipient.")) return undefined;
  const holds = (fieldHolds as Readonly<Record<string, string>>)[key];
  if (holds === "text" || key === "computedWords") return undefined;
  return holds === "date" ? numberFormats.date : numberFormats.signed;
}

/** A check column is marked down to some rows below the table, so that rows added in any program are marked too. */
function marks(table: LaidOutTable): MarkSpec[] {
  const below = 200;
  return declared(table).flatMap(({ id, mark }): MarkSpec[] => {
    if (mark === undefined) return [];
    const column = table.column + table.columns.findIndex((each) => each.id === id);
    const range = rangeOf(table.row + 1, column, table.row + table.rows.length + below, column);
    return [{ range, formula: `=LEN(${rangeOf(table.row + 1, column, table.row + 1, column)})>0`, tone: mark }];
  });
}

function page(tables: readonly LaidOutTable[]): PageSpec {
  const printed = printedColumns(tables);
  const wide = tables.flatMap(columnWidths).filter(([column]) => printed === null || column <= printed.last);
  return {
    paper: "A4",
    orientation: wide.reduce((sum, [, width]) => sum + width, 0) > 100 ? "landscape" : "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    repeatRows: [headerRow, headerRow],
    printArea: printed?.area ?? null,
    fitToWidth: true,
    pageNumbers: true,
    breaksBefore: [],
  };
}

/** Whole columns, so that rows added later are printed too. Null where all of a sheet is. */
function printedColumns(tables: readonly LaidOutTable[]): { readonly last: number; readonly area: string } | null {
  const [first] = tables;
  if (first === undefined) return null;
  const { printedUpTo } = tableDeclarations[first.table];
  if (printedUpTo === undefined) return null;
  const last = first.column + indexOf(first, printedUpTo);
  return { last, area: `${columnLetters(first.column)}:${columnLetters(last)}` };
}
