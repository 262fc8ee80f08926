import { checkSummary } from "../../src/app/check-summary";
import { defaultPreferences } from "../../src/app/preferences";
import { writeSummary } from "../../src/app/write-summary";
import { openBench, openWithPlan } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

const everything = {
  placeAndDate: { place: "Hà Nam", date: "2025-02-05" },
  recipients: true,
  signers: [{ role: "preparer" }, { role: "head", position: "KT. Chủ tịch\nPhó Chủ tịch", name: "Lê Văn Minh" }],
} as const;

async function openWithSummary() {
  const bench = await openWithPlan(yearEndMeeting);
  await writeSummary(bench.workbook, await bench.check(), everything, defaultPreferences);
  return bench;
}

describe("the summary sheet, measured in the workbook", () => {
  test("keeps every rule of the decree as it is written", async () => {
    const { workbook } = await openWithSummary();
    expect(await checkSummary(workbook, defaultPreferences)).toEqual([]);
  });

  test("keeps them after saving and opening the file", async () => {
    const { embedded } = await openWithSummary();
    const file = await embedded.save();
    const again = await openBench();
    await again.embedded.open(file);
    expect(await checkSummary(again.workbook, defaultPreferences)).toEqual([]);
  });

  test("tells what a user changed against the decree", async () => {
    const { embedded, workbook } = await openWithSummary();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.pageLayout.leftMargin = 20;
      sheet.getRange("A1").format.font.size = 11;
      await context.sync();
    });
    const rules = (await checkSummary(workbook, defaultPreferences))?.map(({ rule }) => rule);
    expect(rules).toEqual(["I.I.3-margins", "I.III.1-annex-word"]);
  });

  test("is not there before it is written", async () => {
    const { workbook } = await openWithPlan(yearEndMeeting);
    expect(await checkSummary(workbook, defaultPreferences)).toBeNull();
  });
});
