import type { Plan } from "../plan/plan";
import { emptyPlan } from "../plan/empty-plan";
import { scanTable } from "./cell-problems";
import { RowReader } from "./cell-reading";
import { findTables, type Finds } from "./find-tables";
import type { FoundTable } from "./found-table";
import { Origins } from "./origins";
import { readAttendees } from "./reading/read-attendees";
import { readKeHoach } from "./reading/read-ke-hoach";
import { readAgenda, readAssignments, readCostLines, readNorms, readRoster } from "./reading/read-lists";
import type { SheetWords } from "./sheet-words";
import type { TableState } from "./table-state";

/** A workbook read back: what it says as a plan, where everything stands, and what should be put right. */
export interface ReadBack extends Finds {
  readonly plan: Plan;
  readonly origins: Origins;
}

/**
 * Reads the tables of a workbook back as a plan. Values are read strictly: what is no number where one belongs is
 * null in the plan and named among its cell problems. Never throws.
 *
 * @param words the languages in which the headers may be, the likelier first
 */
export function readBack(
  { tables }: { readonly tables: readonly TableState[] },
  words: readonly [SheetWords, ...SheetWords[]],
): ReadBack {
  const finds = findTables(tables, words);
  const { found } = finds;
  const origins = new Origins();
  const rowsOf = (table: FoundTable | undefined): RowReader[] =>
    table === undefined ? [] : scanTable(table).filled.map((row) => new RowReader(table, row));
  const groups = readAttendees(
    { members: rowsOf(found.get("ThanhPhan")), quotas: rowsOf(found.get("ChiTieu")) },
    found,
    words,
    origins,
  );
  const fields = readKeHoach(found.get("KeHoach"), origins);
  const attendees = { ...fields.attendees, groups };
  const plan: Plan = {
    ...emptyPlan,
    ...fields.plan,
    attendees,
    budget: {
      ...fields.budget,
      lines: readCostLines(rowsOf(found.get("DuTru")), attendees, words, origins),
    },
    agenda: readAgenda(rowsOf(found.get("ChuongTrinh")), origins),
    assignments: readAssignments(rowsOf(found.get("PhanCong"))),
    roster: readRoster(rowsOf(found.get("DaiBieu")), words, origins),
    norms: readNorms(rowsOf(found.get("DinhMuc"))),
    cellProblems: [...found.values()].flatMap((table) => scanTable(table).problems),
  };
  return { ...finds, plan, origins };
}
