import { keepPreferences, defaultPreferences } from "../../src/app/preferences";
import { summariseWorkbook } from "../../src/commands/summarise-workbook";
import { wordsIn } from "../../src/messages/words";
import { cellOf, openBench, openWithPlan, type Bench } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

const sheets = ({ embedded }: Bench) => embedded.book.sheets.map(({ name }) => name);

/** Everything that a sheet shows, row by row. */
function shown({ embedded }: Bench, sheet: string): string {
  const { rows } = embedded.book.sheet(sheet) ?? { rows: [] };
  return rows.flatMap((cells) => cells.flatMap((cell) => (cell?.value == null ? [] : [String(cell.value)]))).join("\n");
}

describe("the ribbon's command for the summary", () => {
  test("writes the summary of the workbook as it stands", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    expect(await summariseWorkbook(bench.workbook, defaultPreferences)).toBeNull();
    expect(sheets(bench)).toContain("Tổng hợp");
    expect(shown(bench, "Tổng hợp")).toContain("Nước uống");
  });

  test("pressed again it writes the same sheet anew, with the figures of now", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    await summariseWorkbook(bench.workbook, defaultPreferences);
    const before = sheets(bench);
    const { sheet, address } = cellOf(
      await bench.check(),
      "DuTru",
      "Nước uống",
      wordsIn("vi").tables.headers.DuTru.item,
    );
    bench.embedded.setCell(sheet, address, "Trà và nước lọc");
    await summariseWorkbook(bench.workbook, defaultPreferences);
    expect(sheets(bench)).toEqual(before);
    expect(shown(bench, "Tổng hợp")).toContain("Trà và nước lọc");
    expect(shown(bench, "Tổng hợp")).not.toContain("Nước uống");
  });

  test("tells no finding of a check that was left out of the workbook, whoever presses it", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    await summariseWorkbook(bench.workbook, defaultPreferences);
    expect(shown(bench, "Tổng hợp")).toContain("“52/KH-UBND”");
    await keepPreferences(bench.workbook, { ...defaultPreferences, withoutChecks: ["document-number-format"] });
    await summariseWorkbook(bench.workbook, defaultPreferences);
    expect(shown(bench, "Tổng hợp")).not.toContain("“52/KH-UBND”");
  });

  test("says that there are no tables, and writes nothing", async () => {
    const bench = await openBench();
    expect(await summariseWorkbook(bench.workbook, defaultPreferences)).toBe("noTables");
    expect(sheets(bench)).toEqual(["Sheet1"]);
  });

  test("says that it failed where Excel refuses", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    await summariseWorkbook(bench.workbook, defaultPreferences);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").protection.protect();
      await context.sync();
    });
    expect(await summariseWorkbook(bench.workbook, defaultPreferences)).toBe("failed");
  });
});
