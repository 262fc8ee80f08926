import { runChecks, type Finding } from "../checks/run-checks";
import type { Dong } from "../plan/dong";
import { shippedNorms } from "../norms/shipped-norms";
import type { Plan } from "../plan/plan";
import { totalHeads } from "../plan/totals";
import { cellAt } from "../sheets/cell-at";
import { lineAmount } from "../sheets/line-amount";
import type { Repair } from "../sheets/find-tables";
import type { ReadBack } from "../sheets/read-back";
import { acceptedIn, findingKey } from "./acceptance";
import type { Preferences } from "./preferences";
import { readTables } from "./read-tables";
import type { Workbook, WorkbookState } from "./workbook";

/** A finding in the workbook: where its cell is, and whether the user accepted it. */
export type WorkbookFinding = Finding & {
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  readonly accepted: { readonly reason: string } | null;
  /** The same finding has the same key as long as its figures stay. */
  readonly key: string;
};

/** The workbook as it stands, checked. */
export interface Checked {
  readonly state: WorkbookState;
  readonly plan: Plan;
  readonly readBack: ReadBack;
  /** Worst first; accepted ones are among them. */
  readonly findings: readonly WorkbookFinding[];
  readonly repairs: readonly Repair[];
  /** Whether any of our tables stands in the workbook. */
  readonly hasTables: boolean;
  readonly totals: Totals;
}

/** The bar above the findings. Money in đồng. */
export interface Totals {
  /** As the tables add it up: a line without factors, such as one for contingencies, costs what it states. */
  readonly cost: Dong;
  readonly heads: number | null;
  readonly declaredHeads: number | null;
  readonly limit: Dong | null;
  /** Limit less cost; negative where the budget is over its fund. */
  readonly left: Dong | null;
}

/** Reads the workbook in one round trip and checks it. */
export async function checkWorkbook(workbook: Workbook, prefs: Preferences): Promise<Checked> {
  return checkState(await workbook.read(), prefs);
}

/** Checks a state that was read. Same state and preferences, same result. */
export function checkState(state: WorkbookState, prefs: Preferences): Checked {
  const back = readTables(state, prefs.language);
  const { plan } = back;
  const accepted = acceptedIn(state);
  const found = runChecks(plan, shippedNorms, { without: prefs.withoutChecks });
  const findings = found.map((finding): WorkbookFinding => {
    const key = findingKey(finding, plan);
    return { ...finding, cell: cellOf(finding, back), accepted: accepted.get(key) ?? null, key };
  });
  return {
    state,
    plan,
    readBack: back,
    findings,
    repairs: back.repairs,
    hasTables: back.found.size > 0,
    totals: totals(plan),
  };
}

function cellOf(finding: Finding, back: ReadBack): WorkbookFinding["cell"] {
  const cell = (finding.path === null ? null : cellAt(finding.path, back)) ?? null;
  return cell === null ? null : { sheet: cell.sheet, address: cell.address };
}

function totals(plan: Plan): Totals {
  const cost = plan.budget.lines.reduce((sum, line) => sum + (lineAmount(line) ?? 0), 0);
  const limit = plan.fundLimit?.value ?? null;
  return {
    cost,
    heads: totalHeads(plan),
    declaredHeads: plan.attendees.declaredTotal?.value ?? null,
    limit,
    left: limit === null ? null : limit - cost,
  };
}
