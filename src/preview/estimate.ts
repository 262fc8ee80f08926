import { checkWorkbook } from "../app/check-workbook";
import { createWorkbook } from "../app/create-workbook";
import { importPlan, type PlanSource } from "../app/import-plan";
import type { Preferences } from "../app/preferences";
import { report, type Report } from "../app/report";
import { writeSummary } from "../app/write-summary";
import type { Finding } from "../checks/run-checks";
import { openOfficeWorkbook } from "../excel/office-workbook";
import { wordsIn } from "../messages/words";
import type { Unusable } from "../reading/source-document";
import { cellAt } from "../sheets/cell-at";
import { createEmbeddedWorkbook } from "./host/embedded-workbook";

export type Estimate =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly findings: readonly Finding[];
      /** The workbook as .xlsx. */
      readonly file: Uint8Array;
    }
  | { readonly ok: false; readonly problem: Unusable };

/** A new workbook has one sheet; it goes when ours are there. */
const blankSheet = "_";

/** The main job without Excel: a plan becomes a checked workbook with a summary, through Office.js. */
export async function estimate(source: PlanSource, prefs: Preferences): Promise<Estimate> {
  const imported = await importPlan(source, prefs);
  if (!imported.ok) return imported;
  const embedded = await createEmbeddedWorkbook({ firstSheet: blankSheet });
  Object.assign(globalThis, { Excel: embedded.Excel, Office: embedded.Office });
  const workbook = openOfficeWorkbook();
  await createWorkbook(workbook, imported.plan, prefs);
  const checked = await checkWorkbook(workbook, prefs);
  await writeSummary(workbook, checked, {}, prefs);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(blankSheet).delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  const { plan, findings, document } = imported;
  const cellOf = ({ path }: Finding) => (path === null ? null : cellAt(path, checked.readBack));
  return {
    ok: true,
    report: report(plan, findings, document, cellOf, wordsIn(prefs.language)),
    findings,
    file: await embedded.save(),
  };
}
