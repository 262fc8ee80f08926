import { wordsIn } from "../messages/words";
import type { Plan } from "../plan/plan";
import type { TableName } from "../plan/tables";
import { wordText } from "../plan/word-text";
import { planSheets } from "../sheets/plan-sheets";
import type { ReadBack } from "../sheets/read-back";
import type { Preferences } from "./preferences";
import { readTables } from "./read-tables";
import type { TableState, Workbook } from "./workbook";
import { changedSince, writtenBy, writtenKey, wroteRows } from "./written-tables";

export interface CreateOptions {
  /** Write over tables although a user typed into them. */
  readonly replace?: boolean;
  /** Told how much of the work is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export type Created =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: "tables-exist";
      /** Names of the sheets in which a user changed something since we wrote them. */
      readonly changedByUser: readonly string[];
    };

/**
 * Writes the tables of a plan into the workbook. Where a user typed into tables that stand there, nothing is written
 * unless `replace` says so. Then they are written again where they are: the user's own columns and formats stay, the
 * roster and the norms too, and where it is the same plan also the rows that the user added, the order of the rows
 * and what no document says, such as actual costs.
 */
export async function createWorkbook(
  workbook: Workbook,
  plan: Plan,
  prefs: Preferences,
  options: CreateOptions = {},
): Promise<Created> {
  const state = await workbook.read();
  const back = readTables(state, prefs.language);
  const standing = back.found.size > 0;
  const whole = standing ? withTypedParts(plan, back.plan) : plan;
  const changed = changedSince(state, tablesReplaced(back, whole));
  if (changed.length > 0 && options.replace !== true) {
    return { ok: false, problem: "tables-exist", changedByUser: [...new Set(changed.map(({ sheet }) => sheet))] };
  }
  const { tables } = wordsIn(prefs.language);
  const { wordStyle, linkHeads, contingencyPercent } = prefs;
  const chosen = { wordStyle, linkHeads, contingencyPercent };
  const sheets = planSheets(whole, tables, {
    ...chosen,
    sheets: state.sheets,
    ...(standing ? { keep: back, replacing: { isOurs: isSamePlan(plan, back.plan) ? wroteRows(state) : null } } : {}),
  });
  // What stays of the user's is not ours: it is asked about again before the next plan comes in its place.
  const written = writtenBy(standing ? planSheets(whole, tables, chosen) : sheets);
  await workbook.write(sheets, {
    onProgress: options.onProgress,
    keep: { [writtenKey]: written, preferences: prefs },
  });
  return { ok: true };
}

/** No document has a roster or norms: those of the workbook stay unless the plan brings its own. */
function withTypedParts(plan: Plan, standing: Plan): Plan {
  return {
    ...plan,
    roster: plan.roster.length === 0 ? standing.roster : plan.roster,
    norms: plan.norms.length === 0 ? standing.norms : plan.norms,
  };
}

function tablesReplaced(back: ReadBack, plan: Plan): TableState[] {
  const stay = new Set<TableName>([
    ...(plan.roster === back.plan.roster ? (["DaiBieu"] as const) : []),
    ...(plan.norms === back.plan.norms ? (["DinhMuc"] as const) : []),
  ]);
  return [...back.found.values()].filter(({ table }) => !stay.has(table)).map(({ state }) => state);
}

/** Whether two plans are of one event, so that the rows of one continue those of the other. */
function isSamePlan(a: Plan, b: Plan): boolean {
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && wordText(one) === wordText(other);
  return same(a.title?.value, b.title?.value) || same(a.documentNumber?.value.proper, b.documentNumber?.value.proper);
}
