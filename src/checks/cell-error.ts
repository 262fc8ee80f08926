import type { CellProblem } from "../plan/plan";
import type { ColumnId, TableName } from "../plan/tables";
import { defineCheck } from "./check";

export interface CellErrorFacts {
  /** What the cell shows: "#REF!". */
  readonly shown: string;
}

/**
 * A formula in a table shows an error value. An error that only shows on in a calculated column (amount, share,
 * sum, check) is told where it starts.
 */
export const cellError = defineCheck({
  id: "cell-error",
  severity: "error",
  *find(plan) {
    const errors = plan.cellProblems.filter(({ kind }) => kind === "error");
    for (const error of errors) {
      if (errors.some((other) => followsFrom(error, other))) continue;
      const facts: CellErrorFacts = { shown: error.shown };
      yield { path: null, place: error.place, facts, expected: null, actual: error.shown, effect: null, fixes: [] };
    }
  },
});

/** Calculated columns in the order in which they are built on one another; what is not here is typed. */
const calculated: readonly ColumnId[] = ["confirmed", "amount", "sum", "difference", "share", "check"];

/** A calculated column here reads the whole of the table there. */
const readsWhole: readonly (readonly [TableName, ColumnId, TableName])[] = [
  ["DuTru", "share", "DuTru"],
  ["ThanhPhan", "confirmed", "DaiBieu"],
  ["ChiTieu", "sum", "ThanhPhan"],
  ["ChiTieu", "difference", "ThanhPhan"],
  ["ChiTieu", "check", "ThanhPhan"],
  ["KeHoach", "value", "DuTru"],
];

function followsFrom({ place }: CellProblem, { place: cause }: CellProblem): boolean {
  if (place.in !== "table" || cause.in !== "table") return false;
  const from = calculated.indexOf(cause.column);
  const to = calculated.indexOf(place.column);
  if (place.table === cause.table && place.row === cause.row && to > from) return true;
  const reads = readsWhole.some(
    ([table, column, source]) => table === place.table && column === place.column && source === cause.table,
  );
  return reads && (place.table !== cause.table || to > from);
}
