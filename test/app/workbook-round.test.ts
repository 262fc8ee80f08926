import { acceptFinding, withdrawAcceptance } from "../../src/app/accept-finding";
import { checkWorkbook } from "../../src/app/check-workbook";
import { createWorkbook } from "../../src/app/create-workbook";
import { applyFix, previewFix, undo } from "../../src/app/fix-finding";
import { defaultPreferences } from "../../src/app/preferences";
import { repair } from "../../src/app/repair-workbook";
import { writeSummary } from "../../src/app/write-summary";
import { wordsIn } from "../../src/messages/words";
import { editPlan } from "../../src/plan/plan-path";
import { cellOf, checksIn, openBench, openWithPlan } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

const headers = wordsIn("vi").tables.headers;
const fields = wordsIn("vi").tables.fields;

jest.setTimeout(60_000);

describe("a plan written into a workbook", () => {
  test("takes at most 6 syncs to write and to summarise, and 1 to read back", async () => {
    const { embedded, workbook } = await openBench();
    await createWorkbook(workbook, yearEndMeeting, defaultPreferences);
    const checked = await checkWorkbook(workbook, defaultPreferences);
    await writeSummary(workbook, checked, {}, defaultPreferences);
    expect(embedded.counters.syncs).toBeLessThanOrEqual(6);
    embedded.counters.reset();
    await checkWorkbook(workbook, defaultPreferences);
    expect(embedded.counters.syncs).toBe(1);
  });

  test("needs no more syncs for 3,000 people on the roster", async () => {
    const roster = Array.from({ length: 3000 }, (_, i) => ({
      name: { value: `Nguyễn Văn ${i}`, place: { in: "nowhere" } as const },
      position: null,
      unit: null,
      member: null,
      status: null,
    }));
    const { embedded, workbook } = await openBench();
    await createWorkbook(workbook, { ...yearEndMeeting, roster }, defaultPreferences);
    expect(embedded.counters.syncs).toBeLessThanOrEqual(3);
    embedded.counters.reset();
    const checked = await checkWorkbook(workbook, defaultPreferences);
    expect(embedded.counters.syncs).toBe(1);
    expect(checked.plan.roster).toHaveLength(3000);
  });

  test("changing a quantity changes amount, total and words; the finding comes, and goes when it is changed back", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    const before = await bench.check();
    const quantity = cellOf(before, "DuTru", "Nước uống", headers.DuTru.quantity);
    const shown = async (rowText: string, header: string, table = "DuTru") => {
      const cell = cellOf(await bench.check(), table, rowText, header);
      return bench.embedded.readCell(cell.sheet, cell.address).value;
    };
    const words = () => shown(fields.computedWords, headers.KeHoach.value, "KeHoach");
    expect(await words()).toBe("Năm triệu đồng chẵn");

    bench.embedded.setCell(quantity.sheet, quantity.address, "61");
    const after = await bench.check();
    expect(await shown("Nước uống", headers.DuTru.amount)).toBe(1_220_000);
    expect(await words()).toBe("Năm triệu không trăm hai mươi nghìn đồng chẵn");
    expect(after.totals.cost).toBe(5_020_000);
    const fresh = checksIn(after).filter((check) => !checksIn(before).includes(check));
    expect(fresh).toEqual(["headcount-line-mismatch"]);

    bench.embedded.setCell(quantity.sheet, quantity.address, "60");
    const again = await bench.check();
    expect(again.findings.map(({ key }) => key)).toEqual(before.findings.map(({ key }) => key));
    expect(await words()).toBe("Năm triệu đồng chẵn");
  });

  test("text that looks like a formula, a number or a date stays that text", async () => {
    const items = ["=1+1", "+84 912", "-5", "@a", "1/2", "TRUE", "0123", "'x", "5 %", "Tháng 5"];
    const plan = editPlan(yearEndMeeting, [{ path: "title", value: '=HYPERLINK("http://x")' }]);
    const agenda = items.map((item) => ({
      item: { value: item, place: { in: "nowhere" } as const },
      lead: null,
      minutes: null,
    }));
    const bench = await openWithPlan({ ...plan, agenda });
    const checked = await bench.check();
    expect(checked.plan.agenda.map(({ item }) => item.value)).toEqual(items);
    expect(checked.plan.title?.value).toBe('=HYPERLINK("http://x")');
  });
});

describe("writing over tables that stand", () => {
  test("needs no question where nobody typed, and asks where somebody did", async () => {
    const { embedded, workbook, check } = await openWithPlan(yearEndMeeting);
    expect(await createWorkbook(workbook, yearEndMeeting, defaultPreferences)).toEqual({ ok: true });
    const { sheet, address } = cellOf(await check(), "DuTru", "Tài liệu", headers.DuTru.note);
    embedded.setCell(sheet, address, "in hai mặt");
    const asked = await createWorkbook(workbook, yearEndMeeting, defaultPreferences);
    expect(asked).toEqual({ ok: false, problem: "tables-exist", changedByUser: [sheet] });
    expect(embedded.readCell(sheet, address).value).toBe("in hai mặt");
    expect(await createWorkbook(workbook, yearEndMeeting, defaultPreferences, { replace: true })).toEqual({ ok: true });
    expect((await check()).plan.budget.lines.map(({ note }) => note)).toEqual([null, null, null]);
  });

  test("a shorter and a longer plan leave just their rows", async () => {
    const { workbook, check } = await openWithPlan(yearEndMeeting);
    const lines = yearEndMeeting.budget.lines;
    const withLines = (count: number) => ({
      ...yearEndMeeting,
      budget: { ...yearEndMeeting.budget, lines: Array.from({ length: count }, (_, i) => lines[i % lines.length]!) },
    });
    for (const count of [1, 7, 2]) {
      await createWorkbook(workbook, withLines(count), defaultPreferences, { replace: true });
      const checked = await check();
      expect(checked.plan.budget.lines).toHaveLength(count);
      expect(checked.state.tables.find(({ name }) => name === "DuTru")?.values).toHaveLength(count);
      expect(checked.plan.attendees.groups).toHaveLength(2);
    }
  });

  test("a sheet of the user's own with one of our names is left alone", async () => {
    const { embedded, workbook, check } = await openBench({ firstSheet: "Kế hoạch" });
    embedded.setCell("Kế hoạch", "A1", "của tôi");
    await createWorkbook(workbook, yearEndMeeting, defaultPreferences);
    const checked = await check();
    expect(embedded.readCell("Kế hoạch", "A1").value).toBe("của tôi");
    expect(checked.state.sheets).toContain("Kế hoạch (2)");
    expect(checked.plan.title?.value).toBe(yearEndMeeting.title?.value);
    expect(
      embedded.readCell("Kế hoạch (2)", cellOf(checked, "KeHoach", fields.computedTotal, headers.KeHoach.value).address)
        .value,
    ).toBe(5_000_000);
  });

  test("the other language brings its headers, not a second set of tables", async () => {
    const { workbook, check } = await openWithPlan(yearEndMeeting);
    await createWorkbook(workbook, yearEndMeeting, { ...defaultPreferences, language: "en" }, { replace: true });
    const { state, plan, repairs } = await check();
    expect(state.tables).toHaveLength(8);
    expect(state.tables.find(({ name }) => name === "DuTru")?.headers).toContain(
      wordsIn("en").tables.headers.DuTru.item,
    );
    expect(repairs).toEqual([]);
    expect(plan.budget.lines).toHaveLength(3);
  });
});

describe("fixing a finding", () => {
  test.each([
    ["take-the-sum", { declared: 57, overall: 62, total: 5_100_000 }],
    ["record-overlap", { declared: 55, overall: 60, total: 5_000_000 }],
  ] as const)("%s is shown, made, and undone in one step", async (id, expected) => {
    const { workbook, check } = await openWithPlan(yearEndMeeting);
    const before = await check();
    const finding = before.findings.find((each) => each.check === "group-quota-mismatch");
    const fix = finding?.fixes.find((each) => each.id === id);
    if (fix === undefined) throw new Error(`no ${id}`);
    const preview = previewFix(before, fix);
    expect(preview.complete).toBe(true);
    expect(preview.cells.length).toBeGreaterThan(0);
    expect(preview.cells.every(({ label }) => label.includes(" – "))).toBe(true);

    const last = await applyFix(workbook, before, fix);
    const after = await check();
    expect(checksIn(after)).not.toContain("group-quota-mismatch");
    expect(after.plan.attendees.groups[1]?.declared?.value).toBe(expected.declared);
    expect(after.plan.attendees.declaredTotal?.value).toBe(expected.overall);
    expect(after.totals.cost).toBe(expected.total);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);

    expect(await undo(workbook, last)).toBe(true);
    expect((await check()).findings.map(({ key }) => key)).toEqual(before.findings.map(({ key }) => key));
  });

  test("is not undone where the user typed in between", async () => {
    const { embedded, workbook, check } = await openWithPlan(yearEndMeeting);
    const before = await check();
    const fix = before.findings.find((each) => each.check === "group-quota-mismatch")?.fixes[0];
    if (fix === undefined) throw new Error("no fix");
    const last = await applyFix(workbook, before, fix);
    const [cell] = last.written;
    embedded.setCell(cell?.sheet ?? "", cell?.address ?? "", "99");
    expect(await undo(workbook, last)).toBe(false);
    expect(embedded.readCell(cell?.sheet ?? "", cell?.address ?? "").value).toBe(99);
  });
});

describe("accepting a finding", () => {
  test("is kept with the workbook, survives other edits, is withdrawn, and ends when its figures change", async () => {
    const bench = await openWithPlan(yearEndMeeting);
    const { workbook, check, embedded } = bench;
    const acceptedNow = async () =>
      (await check()).findings.find((each) => each.check === "group-quota-mismatch")?.accepted ?? null;
    const first = await check();
    const finding = first.findings.find((each) => each.check === "group-quota-mismatch");
    if (finding === undefined) throw new Error("no finding");
    await acceptFinding(workbook, first, finding, " Hai người kiêm nhiệm ");
    expect(await acceptedNow()).toEqual({ reason: "Hai người kiêm nhiệm" });

    const note = cellOf(first, "DuTru", "Tài liệu", headers.DuTru.note);
    embedded.setCell(note.sheet, note.address, "in màu");
    expect(await acceptedNow()).not.toBeNull();

    const quota = cellOf(first, "ThanhPhan", "Lãnh đạo huyện", headers.ThanhPhan.quota);
    embedded.setCell(quota.sheet, quota.address, "9");
    expect(await acceptedNow()).toBeNull();
    embedded.setCell(quota.sheet, quota.address, "7");
    const again = await check();
    await withdrawAcceptance(workbook, again, again.findings.find((each) => each.key === finding.key) ?? finding);
    expect(await acceptedNow()).toBeNull();
  });

  test("is listed in the summary with its reason", async () => {
    const { workbook, check, embedded } = await openWithPlan(yearEndMeeting);
    const first = await check();
    const finding = first.findings.find((each) => each.check === "group-quota-mismatch");
    if (finding === undefined) throw new Error("no finding");
    await acceptFinding(workbook, first, finding, "Hai người kiêm nhiệm");
    await writeSummary(workbook, await check(), {}, defaultPreferences);
    const texts = Array.from({ length: 60 }, (_, i) => String(embedded.readCell("Tổng hợp", `A${i + 1}`).value ?? ""));
    expect(texts.join("\n")).toContain("Hai người kiêm nhiệm");
  });
});

describe("the summary sheet", () => {
  test("is written again in its place, and what the user wrote below it stays below it", async () => {
    const { workbook, check, embedded } = await openWithPlan(yearEndMeeting);
    await writeSummary(workbook, await check(), { findings: false, attendees: false }, defaultPreferences);
    const rows = () =>
      Array.from({ length: 120 }, (_, i) => String(embedded.readCell("Tổng hợp", `A${i + 1}`).value ?? ""));
    embedded.setCell("Tổng hợp", "A90", "Ghi chú của tôi");
    await writeSummary(workbook, await check(), { charts: true }, defaultPreferences);
    await writeSummary(workbook, await check(), {}, defaultPreferences);
    expect(rows().filter((text) => text === "Ghi chú của tôi")).toHaveLength(1);
    expect((await check()).state.sheets.filter((name) => name.startsWith("Tổng hợp"))).toEqual(["Tổng hợp"]);
    expect(rows().filter((text) => text === wordsIn("vi").summary.annex)).toHaveLength(1);
  });

  test("leaves a sheet of the user's own that bears its name alone", async () => {
    const { workbook, check, embedded } = await openBench({ firstSheet: "Tổng hợp" });
    embedded.setCell("Tổng hợp", "A1", "của tôi");
    await createWorkbook(workbook, yearEndMeeting, defaultPreferences);
    await writeSummary(workbook, await check(), {}, defaultPreferences);
    await writeSummary(workbook, await check(), {}, defaultPreferences);
    expect(embedded.readCell("Tổng hợp", "A1").value).toBe("của tôi");
    expect((await check()).state.sheets.filter((name) => name.startsWith("Tổng hợp"))).toEqual([
      "Tổng hợp",
      "Tổng hợp (2)",
    ]);
  });
});

describe("a workbook that was rearranged", () => {
  test("a renamed header is understood, and repaired", async () => {
    const { embedded, workbook, check } = await openWithPlan(yearEndMeeting);
    const first = await check();
    const state = first.state.tables.find(({ name }) => name === "DuTru");
    const column = state?.headers.indexOf(headers.DuTru.quantity) ?? -1;
    const address = `${String.fromCharCode(65 + column)}${(state?.row ?? 0) + 1}`;
    embedded.setCell(state?.sheet ?? "", address, "SL mới");
    const broken = await check();
    const [found] = broken.repairs;
    if (found === undefined) throw new Error("no repair");
    await repair(workbook, broken, found, defaultPreferences);
    const mended = await check();
    expect(mended.repairs).toEqual([]);
    expect(mended.plan.budget.lines.map(({ quantity }) => quantity?.value)).toEqual([1, 60, 60]);
  });

  test("a renamed table is found by its headers, and gets its name back", async () => {
    const { workbook, check } = await openWithPlan(yearEndMeeting);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DuTru").name = "KinhPhi";
      await context.sync();
    });
    const broken = await check();
    expect(broken.plan.budget.lines).toHaveLength(3);
    expect(broken.repairs).toEqual([
      expect.objectContaining({ kind: "table-renamed", table: "DuTru", name: "KinhPhi" }),
    ]);
    await repair(workbook, broken, broken.repairs[0]!, defaultPreferences);
    expect((await check()).repairs).toEqual([]);
  });

  test("a deleted sheet is reported and made again, the rest untouched", async () => {
    const { workbook, check } = await openWithPlan(yearEndMeeting);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(wordsIn("vi").tables.sheets.agenda.name).delete();
      await context.sync();
    });
    const broken = await check();
    expect(broken.repairs).toEqual([{ kind: "table-missing", table: "ChuongTrinh" }]);
    await repair(workbook, broken, broken.repairs[0]!, defaultPreferences);
    const mended = await check();
    expect(mended.repairs).toEqual([]);
    expect(mended.plan.budget.lines).toHaveLength(3);
  });

  test("moved columns and inserted rows change no figure", async () => {
    const { check } = await openWithPlan(yearEndMeeting);
    const before = await check();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(wordsIn("vi").tables.sheets.costs.name);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("C:C").insert("Right");
      await context.sync();
    });
    const after = await check();
    expect(after.findings.map(({ key }) => key)).toEqual(before.findings.map(({ key }) => key));
    expect(after.totals).toEqual(before.totals);
  });

  test("an empty workbook has no tables, no findings and needs no repair", async () => {
    const checked = await (await openBench()).check();
    expect(checked).toMatchObject({ hasTables: false, findings: [], repairs: [] });
  });
});
