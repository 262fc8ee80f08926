import type { Cell, SheetSpec, TableSpec } from "../sheets/sheet-spec";
import { fingerprint } from "./fingerprint";
import type { CellValue, TableState, WorkbookState } from "./workbook";

/** Under which name it is kept what was written: for each table its headers and the fingerprint of its cells. */
export const writtenKey = "written";

interface Written {
  readonly headers: readonly string[];
  readonly print: string;
}

/** What to keep about tables that are about to be written, so that it can be told later what a user changed. */
export function writtenBy(sheets: readonly SheetSpec[]): Record<string, Written> {
  return Object.fromEntries(sheets.flatMap(({ tables }) => tables).map((table) => [table.name, writtenTable(table)]));
}

/** Those of the tables that hold something other than what was written last; a table that we never wrote is one. */
export function changedSince(state: WorkbookState, tables: readonly TableState[]): TableState[] {
  const kept = state.kept[writtenKey];
  const written = typeof kept === "object" && kept !== null ? (kept as Record<string, Written | undefined>) : {};
  return tables.filter((table) => {
    const before = written[table.name];
    return before === undefined || before.print !== printOf(table, before.headers);
  });
}

function writtenTable({ columns, rows }: TableSpec): Written {
  const ours = columns.map(({ id }, i) => (id === null ? -1 : i)).filter((i) => i >= 0);
  const cells = rows.map((row) => ours.map((i) => asWritten(row[i] ?? null)));
  return { headers: ours.map((i) => columns[i]?.header ?? ""), print: fingerprint(cells) };
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
