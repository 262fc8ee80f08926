import { toIsoDate } from "../plan/calendar-date";
import type { CellProblem } from "../plan/plan";
import type { ColumnId } from "../plan/tables";
import { dateOf, isErrorValue, numberOf, spelledNumber } from "./cell-reading";
import { formulaAt, valueAt, type FoundTable } from "./found-table";
import { toSerial, writtenDateOf } from "./serial-date";
import type { CellValue } from "./table-state";
import { tableDeclarations } from "./tables/all-tables";
import { fieldHolds } from "./tables/ke-hoach";
import type { ColumnDeclaration, Holds } from "./tables/table-declaration";

/** What a look at every cell of a table finds. */
export interface Scan {
  /** Rows in whose input cells something stands, from 0. */
  readonly filled: readonly number[];
  /** Cells that cannot be taken as they stand, row by row. Rows without any input have none. */
  readonly problems: readonly CellProblem[];
}

/** A table that has not changed since it was read is not looked through again. */
const scans = new WeakMap<FoundTable["state"], Scan>();

/** Looks through a table, for the rows that are filled and the cells that cannot be taken as they stand. */
export function scanTable(found: FoundTable): Scan {
  const known = scans.get(found.state);
  if (known !== undefined) return known;
  const columns = columnsOf(found);
  const filled = found.state.values.flatMap((_, row) => (isBlankRow(found, row, columns) ? [] : [row]));
  const scan = { filled, problems: filled.flatMap((row) => rowProblems(found, row, columns)) };
  scans.set(found.state, scan);
  return scan;
}

function isBlankRow(found: FoundTable, row: number, columns: readonly Column[]): boolean {
  return columns.every(
    ({ id, holds, formula }) =>
      holds === "formula" ||
      isEmpty(valueAt(found, row, id)) ||
      (formula !== undefined && formulaAt(found, row, id) !== null),
  );
}

function rowProblems(found: FoundTable, row: number, columns: readonly Column[]): CellProblem[] {
  const problems: CellProblem[] = [];
  for (const column of columns) {
    const problem = problemOf(found, row, column, holdsAt(found, row, column));
    if (problem === null) continue;
    const { kind, expected = null } = problem;
    const place = { in: "table", table: found.table, row, column: column.id } as const;
    problems.push({ kind, shown: String(valueAt(found, row, column.id)), expected, place });
  }
  return problems;
}

interface Problem {
  readonly kind: CellProblem["kind"];
  readonly expected?: CellProblem["expected"];
}

function problemOf(found: FoundTable, row: number, column: Column, holds: Holds): Problem | null {
  const value = valueAt(found, row, column.id);
  if (isErrorValue(value)) return { kind: "error" };
  if (holds === "formula") return overwritten(found, row, column, value);
  if (isEmpty(value) || holds === "text" || holds === "mixed") return null;
  if (holds === "date") return dateProblem(value);
  const number = numberOf(value);
  if (number === null) return { kind: "not-a-number", expected: spelledNumber(String(value)) };
  if (number < 0) return { kind: "negative" };
  return holds !== "factor" && !Number.isInteger(number) ? { kind: "fraction" } : null;
}

/** A typed value in a calculated column. An empty cell is one too: what it should add is missing from the sums. */
function overwritten(found: FoundTable, row: number, column: Column, value: CellValue): Problem | null {
  const says = column.mark !== undefined || column.mayBeTyped === true;
  if (says || !found.columns.has(column.id) || formulaAt(found, row, column.id) !== null) return null;
  const expected = expectedOf(found, row, column.id);
  if (isEmpty(value) && expected === null) return null;
  return { kind: "formula-overwritten", expected };
}

/** What a calculated cell would show, where its own row tells. */
function expectedOf(found: FoundTable, row: number, column: ColumnId): number | null {
  const number = (id: ColumnId) => numberOf(valueAt(found, row, id));
  if (found.table !== "DuTru") return null;
  const [quantity, price, times, actual] = [
    number("quantity"),
    number("unitPrice"),
    number("times") ?? 1,
    number("actual"),
  ];
  const isShare = String(valueAt(found, row, "unit")).includes("%");
  const computed =
    quantity === null || price === null || isShare ? number("stated") : Math.round(quantity * times * price);
  if (column === "amount") return computed;
  return column === "difference" && actual !== null && computed !== null ? actual - computed : null;
}

/** A date that no calendar has is no cell problem: the plan names it among its dates. */
function dateProblem(value: CellValue): Problem | null {
  if (typeof value === "number") return dateOf(value) === null ? { kind: "not-a-number" } : null;
  const written = writtenDateOf(String(value));
  if (written === null) return { kind: "not-a-number" };
  const iso = toIsoDate(written);
  return iso === null ? null : { kind: "not-a-number", expected: toSerial(iso) };
}

type Column = ColumnDeclaration<ColumnId>;

function columnsOf({ table }: FoundTable): readonly Column[] {
  return tableDeclarations[table].columns;
}

/** The value column of `KeHoach` holds what its row's label says. */
function holdsAt({ labels }: FoundTable, row: number, column: Column): Holds {
  if (column.holds !== "mixed") return column.holds;
  const kind = labels.get(row)?.kind;
  if (kind === undefined || kind === "recipient") return "text";
  if (kind === "statedSubtotal") return "money";
  if (kind === "computedSubtotal" || kind === "fundTotal") return "formula";
  return fieldHolds[kind];
}

function isEmpty(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && value.trim() === "");
}
