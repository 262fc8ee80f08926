import { openPreview, type Preview } from "./support/open-preview";

/** Puts a text on the clipboard of the page as a paste event has it. */
async function paste(preview: Preview, text: string): Promise<void> {
  await preview.page.getByRole("grid").focus();
  await preview.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

describe("the cells of the preview", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.createTables();
    await preview.openSheet(preview.tables.sheets.costs.name);
  });
  afterAll(() => expect(preview.trouble).toEqual([]));

  test("a block that is pasted under a table becomes rows of it", async () => {
    await preview.type("A10", "");
    await preview.cell("C10").click();
    await paste(preview, "Thuê loa đài\tbộ\t1\t1\t1500000\nÁp phích\ttấm\t4\t1\t250000\n");
    await preview.pane.getByText("16.000.000 đồng", { exact: true }).first().waitFor();
    expect(await preview.cell("H11").textContent()).toBe("1.000.000");
  });

  test("a dropdown offers the values of its list and writes the one that is chosen", async () => {
    const { page, pageWords, tables } = preview;
    await preview.openSheet(tables.sheets.roster.name);
    await preview.type("A5", "Nguyễn Văn An");
    await preview.cell("E5").click();
    await page.getByRole("button", { name: pageWords.showChoices }).click();
    const options = page.getByRole("listbox", { name: pageWords.choices }).getByRole("option");
    expect(await options.count()).toBeGreaterThan(1);
    const chosen = await options.nth(1).textContent();
    await options.nth(1).click();
    expect(await preview.cell("E5").textContent()).toBe(chosen);
  });

  test("header rows stay in sight when the sheet is scrolled", async () => {
    const { page, tables } = preview;
    await preview.openSheet(tables.sheets.costs.name);
    await page.getByRole("grid").evaluate((grid) => (grid.scrollTop = 800));
    const header = await preview.cell("C4").boundingBox();
    const grid = await page.getByRole("grid").boundingBox();
    expect(header!.y).toBeGreaterThanOrEqual(grid!.y);
    await page.getByRole("grid").evaluate((each) => (each.scrollTop = 0));
  });

  test("a formula that does not parse is refused with a word, and Escape leaves the cell as it was", async () => {
    const { page, pageWords } = preview;
    const before = await preview.cell("E5").textContent();
    await preview.type("E5", "=SUM(");
    await page.getByRole("status").filter({ hasText: pageWords.refused }).waitFor();
    await page.keyboard.press("Escape");
    expect(await preview.cell("E5").textContent()).toBe(before);
  });

  test("while a cell is being edited the pane says that Excel waits", async () => {
    const { page, pane, words } = preview;
    await preview.cell("E5").dblclick();
    await pane.getByRole("button", { name: words.check.goToShort }).first().click();
    await page.keyboard.press("Escape");
    await preview.type("E5", "2");
    await preview.type("E5", "1");
    await pane.getByText(words.check.findings, { exact: true }).waitFor();
  });
});
