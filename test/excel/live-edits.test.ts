import { checkWorkbook, type Checked } from "../../src/app/check-workbook";
import { defaultPreferences } from "../../src/app/preferences";
import { watchWorkbook } from "../../src/app/watch-workbook";
import { wordsIn } from "../../src/messages/words";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import { cellOf, checksIn, openWithPlan, openBench } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

const headers = wordsIn("vi").tables.headers;
const settle = (milliseconds = 60) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Waits until something is so; a loaded machine may take its time. */
async function until(so: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !so(); i++) await settle(20);
  expect(so()).toBe(true);
}
jest.setTimeout(60_000);

const never = { burst: 5, quiet: 1_000_000 };
const rethrow = (trouble: unknown) => {
  throw trouble;
};

/** The plan with so many people on its roster: "Nguyễn Văn 0", "Nguyễn Văn 1" … */
function withPeople(count: number): Plan {
  const roster = Array.from({ length: count }, (_, i) => ({
    name: placeless(`Nguyễn Văn ${i}`),
    position: null,
    unit: null,
    member: null,
    status: null,
  }));
  return { ...yearEndMeeting, roster };
}

describe("live edits", () => {
  test("one edited cell is one sync that reads no large table, and gives the findings of a fresh check", async () => {
    const { embedded, workbook } = await openWithPlan(withPeople(2000));
    const seen: Checked[] = [];
    const stop = await watchWorkbook(workbook, defaultPreferences, (checked) => seen.push(checked), rethrow, never);
    const first = seen[0];
    if (first === undefined) throw new Error("not checked");
    const price = cellOf(first, "DuTru", "Tài liệu", headers.DuTru.unitPrice);
    embedded.counters.reset();
    embedded.setCell(price.sheet, price.address, "35000");
    await until(() => seen.length > 1);
    expect(seen).toHaveLength(2);
    expect(embedded.counters.syncs).toBe(1);
    expect(embedded.counters.bytes).toBeLessThan(150_000);
    const fresh = await checkWorkbook(workbook, defaultPreferences);
    expect(seen[1]?.findings).toEqual(fresh.findings);
    expect(seen[1]?.state.tables).toEqual(fresh.state.tables);
    expect(checksIn(fresh)).toContain("cost-line-amount-mismatch");
    await stop();
  });

  test("an edit in a large table reads its row only", async () => {
    const { embedded, workbook } = await openWithPlan(withPeople(2000));
    const seen: Checked[] = [];
    const stop = await watchWorkbook(workbook, defaultPreferences, (checked) => seen.push(checked), rethrow, never);
    const name = cellOf(seen[0]!, "DaiBieu", "Nguyễn Văn 1500", headers.DaiBieu.name);
    embedded.counters.reset();
    embedded.setCell(name.sheet, name.address, "Trần Thị Mai");
    await until(() => seen.length > 1);
    expect(embedded.counters.syncs).toBe(1);
    expect(embedded.counters.bytes).toBeLessThan(150_000);
    expect(seen.at(-1)?.plan.roster[1500]?.name.value).toBe("Trần Thị Mai");
    await stop();
  });

  test("a row typed below a table, a deleted row and a renamed sheet are seen", async () => {
    const { embedded, workbook } = await openWithPlan(yearEndMeeting);
    const seen: Checked[] = [];
    const stop = await watchWorkbook(workbook, defaultPreferences, (checked) => seen.push(checked), rethrow, never);
    const last = cellOf(seen[0]!, "DuTru", "Tài liệu", headers.DuTru.item);
    const below = last.address.replace(/\d+/, (row) => String(Number(row) + 1));
    embedded.setCell(last.sheet, below, "Hoa tươi");
    await until(() => seen.at(-1)?.plan.budget.lines.at(-1)?.item?.value === "Hoa tươi");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DuTru").rows.getItemAt(0).delete();
      context.workbook.worksheets.getItem(last.sheet).name = "Kinh phí";
      await context.sync();
    });
    await until(() => seen.at(-1)?.plan.budget.lines.length === 3);
    const water = cellOf(
      await checkWorkbook(workbook, defaultPreferences),
      "DuTru",
      "Nước uống",
      headers.DuTru.quantity,
    );
    embedded.setCell("Kinh phí", water.address, "77");
    await until(() => seen.at(-1)?.plan.budget.lines[0]?.quantity?.value === 77);
    await stop();
  });

  test("a co-author's edit is seen", async () => {
    const { embedded, workbook } = await openWithPlan(yearEndMeeting);
    const seen: Checked[] = [];
    const stop = await watchWorkbook(workbook, defaultPreferences, (checked) => seen.push(checked), rethrow, never);
    const quantity = cellOf(seen[0]!, "DuTru", "Tài liệu", headers.DuTru.quantity);
    embedded.setCell(quantity.sheet, quantity.address, "12", "Remote");
    await until(() => seen.at(-1)?.plan.budget.lines[2]?.quantity?.value === 12);
    await stop();
  });

  test("in an Excel without ExcelApi 1.8 and 1.9 it is written, read and watched all the same", async () => {
    const { embedded, workbook } = await openWithPlan(yearEndMeeting, defaultPreferences, { excelApi: "1.7" });
    const seen: Checked[] = [];
    const stop = await watchWorkbook(workbook, defaultPreferences, (checked) => seen.push(checked), rethrow, never);
    const quantity = cellOf(seen[0]!, "DuTru", "Tài liệu", headers.DuTru.quantity);
    embedded.setCell(quantity.sheet, quantity.address, "12");
    await until(() => seen.at(-1)?.plan.budget.lines[2]?.quantity?.value === 12);
    await stop();
  });

  test("while a cell is being edited work waits, says so, and goes on", async () => {
    const told: boolean[] = [];
    const { embedded, workbook } = await openBench({}, (editing) => told.push(editing));
    embedded.editing = true;
    const reading = workbook.read();
    await until(() => told.length > 0);
    expect(told).toEqual([true]);
    embedded.editing = false;
    await reading;
    expect(told).toEqual([true, false]);
  });

  test("tables that one answer cannot carry are read block by block, to the same state", async () => {
    const { embedded, workbook } = await openWithPlan(withPeople(450));
    const whole = await workbook.read();
    const refusal = Object.assign(new Error("too much"), { code: "ResponsePayloadSizeLimitExceeded" });
    const run = embedded.Excel.run.bind(embedded.Excel);
    const refusing = { ...embedded.Excel, run: jest.fn(run).mockRejectedValueOnce(refusal) };
    Object.assign(globalThis, { Excel: refusing });
    const inBlocks = await workbook.read();
    Object.assign(globalThis, { Excel: embedded.Excel });
    expect(refusing.run).toHaveBeenCalledTimes(2);
    expect(inBlocks).toEqual(whole);
  });
});
