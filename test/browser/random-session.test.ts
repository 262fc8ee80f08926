import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { describe as wordingOf } from "../../src/app/describe";
import { defaultPreferences } from "../../src/app/preferences";
import { wordsIn } from "../../src/messages/words";
import { openBench } from "../support/embedded";
import { actionOf, lookAround, perform, randomSteps } from "../support/random-session";
import { openPreview } from "./support/open-preview";

test("after 200 random edits the pane shows the findings of a fresh check of the saved file", async () => {
  const preview = await openPreview();
  const { page, pane, words, pageWords } = preview;
  await preview.createTables();
  const inPage = <T>(work: (...given: never[]) => Promise<T>, given: unknown = null): Promise<T> =>
    page.evaluate(`(${work.toString()})(embeddedWorkbook, ${JSON.stringify(given)})`);

  let tables = await inPage(perform);
  for (const step of randomSteps(42, 200)) tables = await inPage(perform, actionOf(step, tables));
  await inPage(lookAround);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: pageWords.save }).click(),
  ]);
  await download.saveAs("build/random-session.xlsx");
  const bench = await openBench();
  await bench.embedded.open(readFileSync("build/random-session.xlsx"));
  const { findings } = await checkWorkbook(bench.workbook, defaultPreferences);
  const wanted = findings.map((finding) => wordingOf(finding, wordsIn("vi"), ".").what).sort();
  expect(wanted.length).toBeGreaterThan(0);

  const shown = async () => (await pane.locator(".pane-finding-what").allTextContents()).sort();
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await page.waitForTimeout(100)) {
    const more = pane.locator(".pane-findings + button");
    if (await more.isVisible()) await more.click();
    if (JSON.stringify(await shown()) === JSON.stringify(wanted)) break;
  }
  expect(await shown()).toEqual(wanted);
  expect(await pane.getByText(words.check.findings, { exact: true }).isVisible()).toBe(true);
  expect(preview.trouble).toEqual([]);
});
