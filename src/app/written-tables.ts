import type { TableName } from "../plan/tables";
import { rowName } from "../sheets/row-name";
import type { Cell, SheetSpec, TableSpec } from "../sheets/sheet-spec";
import { fingerprint } from "./fingerprint";
import type { CellValue, TableState, WorkbookState } from "./workbook";

/** Under which name it is kept what was written: for each table its headers, the fingerprint of its cells and of the names of its rows. */
export const writtenKey = "written";

interface Written {
  readonly headers: readonly string[];
  readonly print: string;
  readonly rows?: readonly string[];
}

/** What to keep about tables that are about to be written, so that it can be told later what a user changed. */
export function writtenBy(sheets: readonly SheetSpec[]): Record<string, Written> {
  return Object.fromEntries(sheets.flatMap(({ tables }) => tables).map((table) => [table.name, writtenTable(table)]));
}

/** Those of the tables that hold something other than what was written last; a table that we never wrote is one. */
export function changedSince(state: WorkbookState, tables: readonly TableState[]): TableState[] {
  const written = writtenIn(state);
  return tables.filter((table) => {
    const before = written[table.name];
    return before === undefined || before.print !== printOf(table, before.headers);
  });
}

/** Tells of a row, by its name, whether we wrote it; of every row where that is not known. */
export function wroteRows(state: WorkbookState): (table: TableName, name: string) => boolean {
  const written = new Map(Object.entries(writtenIn(state)).map(([table, each]) => [table, each?.rows]));
  return (table, name) => written.get(table)?.includes(fingerprint(name)) ?? true;
}

/** What is kept about the tables, by their names. */
export function writtenIn(state: WorkbookState): Readonly<Record<string, Written | undefined>> {
  const kept = state.kept[writtenKey];
  return typeof kept === "object" && kept !== null ? (kept as Record<string, Written | undefined>) : {};
}

/** Rows that stay whatever comes need no names. */
const staying: readonly TableName[] = ["KeHoach", "DaiBieu", "DinhMuc"];

function rowNames({ name, columns, rows }: TableSpec): Pick<Written, "rows"> {
  if (staying.includes(name)) return {};
  return {
    rows: rows.map((cells) => fingerprint(rowName(name, (id) => cells[columns.findIndex((each) => each.id === id)]))),
  };
}

function writtenTable(table: TableSpec): Written {
  const { columns, rows } = table;
  const ours = columns.map(({ id }, i) => (id === null ? -1 : i)).filter((i) => i >= 0);
  const cells = rows.map((row) => ours.map((i) => asWritten(row[i] ?? null)));
  return { headers: ours.map((i) => columns[i]?.header ?? ""), print: fingerprint(cells), ...rowNames(table) };
}

/** Calculated cells count as equal, whatever they show; numbers count as Excel keeps them. */
function asWritten(cell: Cell): string {
  return typeof cell === "object" && cell !== null ? "=" : asText(cell ?? "");
}

function printOf({ headers, values, formulas }: TableState, written: readonly string[]): string {
  const columns = written.map((header) => headers.indexOf(header));
  return fingerprint(
    values.map((row, i) =>
      columns.map((column) => {
        const [value, formula] = [row[column] ?? "", formulas[i]?.[column] ?? ""];
        const calculated = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        return calculated ? "=" : asText(value);
      }),
    ),
  );
}

function asText(value: CellValue): string {
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}
