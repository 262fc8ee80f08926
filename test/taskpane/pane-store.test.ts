import { addressOf } from "../../src/plan/cell-address";
import { defaultWordStyle } from "../../src/plan/amount-in-words";
import { defaultPreferences } from "../../src/app/preferences";
import { addToList, removeFromList } from "../../src/plan/plan-list";
import { editPlan } from "../../src/plan/plan-path";
import { openPane } from "../../src/taskpane/pane-store";
import type { Pane } from "../../src/taskpane/pane-store";
import { fakeWorkbook } from "./fake-workbook";
import type { FakeWorkbook } from "./fake-workbook";

const planText = `KẾ HOẠCH
Tổ chức Hội nghị tổng kết phong trào đọc sách năm 2025

I. Thành phần tham dự

Tổng số: 50 đại biểu, gồm:

1. Khối trường học: 30 đại biểu, gồm:
- Hiệu trưởng: 12 đại biểu
- Cán bộ thư viện: 20 đại biểu

2. Khối xã: 20 đại biểu, gồm:
- Lãnh đạo UBND xã: 20 đại biểu

II. Thời gian, địa điểm

Thời gian: 01 buổi, ngày 12 tháng 3 năm 2025.
Địa điểm: Hội trường thư viện huyện.

III. Dự trù kinh phí

1. Nước uống: 50 người x 20.000 đồng = 1.000.000 đồng
2. Băng rôn: 01 cái x 600.000 đồng = 600.000 đồng

Tổng cộng: 1.600.000 đồng
(Bằng chữ: Một triệu sáu trăm nghìn đồng)
`;

const opened: Pane[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((pane) => pane.close()));
});

function open(workbook: FakeWorkbook = fakeWorkbook(), sample = () => Promise.resolve(planText)) {
  const kept: unknown[] = [];
  const pane = openPane({
    workbook,
    preferences: defaultPreferences,
    sample,
    onPreferences: (preferences) => kept.push(preferences),
    retryAfter: 10,
  });
  opened.push(pane);
  return { pane, workbook, kept };
}

/** Waits until the pane is as it should be. */
async function until(pane: Pane, reached: (state: ReturnType<Pane["state"]>) => boolean): Promise<void> {
  if (reached(pane.state())) return;
  await new Promise<void>((resolve) => {
    const stop = pane.subscribe(() => {
      if (!reached(pane.state())) return;
      stop();
      resolve();
    });
  });
}

async function withTables() {
  const all = open();
  const { pane } = all;
  await until(pane, ({ busy }) => busy === null);
  await pane.readSample();
  await pane.createTables(false);
  return all;
}

function groupFinding(pane: Pane) {
  return pane.state().shown.find(({ finding }) => finding.check === "group-quota-mismatch");
}

test("an empty workbook opens at the start, without findings", async () => {
  const { pane } = open();
  expect(pane.state().busy?.task).toBe("opening");
  await until(pane, ({ busy }) => busy === null);
  expect(pane.state()).toMatchObject({ view: "start", went: false, shown: [] });
});

test("the sample is reviewed before anything is written", async () => {
  const { pane, workbook } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readSample();
  expect(pane.state()).toMatchObject({ view: "review", busy: null });
  expect(pane.state().draft?.findings.map(({ check }) => check)).toContain("group-quota-mismatch");
  expect((await workbook.read()).tables).toHaveLength(0);
});

test("a value corrected in the review takes its finding away", async () => {
  const { pane } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readText(planText);
  await pane.changeDraft((plan) => editPlan(plan, [{ path: "attendees.groups.0.members.1.quota", value: 18 }]));
  expect(pane.state().draft?.findings.map(({ check }) => check)).not.toContain("group-quota-mismatch");
});

test("entries that are added and removed in the review count, and reach the tables", async () => {
  const { pane, workbook } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readText(planText);
  await pane.changeDraft((plan) => addToList(plan, "budget.lines", 1, "Hoa tươi"));
  expect(pane.state().draft?.findings.map(({ check }) => check)).toContain("cost-line-incomplete");
  await pane.changeDraft((plan) => removeFromList(plan, "budget.lines", 1));
  expect(pane.state().draft?.findings.map(({ check }) => check)).not.toContain("cost-line-incomplete");
  await pane.changeDraft((plan) => addToList(plan, "assignments", 0, "Văn phòng"));
  await pane.changeDraft((plan) => addToList(plan, "assignments.0.tasks", 0, "In tài liệu"));
  await pane.changeDraft((plan) => editPlan(plan, [{ path: "assignments.0.tasks.0.due", value: "trước ngày 10/3" }]));
  await pane.createTables(false);
  const tasks = (await workbook.read()).tables.find(({ name }) => name === "PhanCong");
  expect(tasks?.values).toEqual([["Văn phòng", "In tài liệu", "trước ngày 10/3", ""]]);
});

test("creating the tables leads to what was found in them", async () => {
  const { pane } = await withTables();
  expect(pane.state()).toMatchObject({ view: "check", done: "created", draft: null });
  expect(groupFinding(pane)?.finding.cell).not.toBeNull();
  expect(pane.state().checked?.totals.cost).toBe(1_600_000);
});

test("a workbook with tables opens at its findings", async () => {
  const { workbook } = await withTables();
  const { pane } = open(workbook);
  await until(pane, ({ busy }) => busy === null);
  expect(pane.state()).toMatchObject({ view: "check", went: false });
  expect(groupFinding(pane)).toBeDefined();
});

test("a view that was asked for is not left for the findings", async () => {
  const { workbook } = await withTables();
  const { pane } = open(workbook);
  pane.show("start");
  await until(pane, ({ busy }) => busy === null);
  expect(pane.state().view).toBe("start");
});

test("that the workbook has tables is told once", async () => {
  const workbook = fakeWorkbook();
  let told = 0;
  const pane = openPane({
    workbook,
    preferences: defaultPreferences,
    sample: () => Promise.resolve(planText),
    onTables: () => (told += 1),
  });
  opened.push(pane);
  await until(pane, ({ busy }) => busy === null);
  expect(told).toBe(0);
  await pane.readSample();
  await pane.createTables(false);
  await pane.readSample();
  await pane.createTables(true);
  expect(told).toBe(1);
});

test("going to a cell selects it", async () => {
  const { pane, workbook } = await withTables();
  const cell = groupFinding(pane)?.finding.cell;
  await pane.goTo(cell?.sheet ?? "", cell?.address ?? "");
  expect(workbook.selected).toEqual([`${cell?.sheet}!${cell?.address}`]);
});

test("a fix is made and can be taken back in one step", async () => {
  const { pane } = await withTables();
  const fix = groupFinding(pane)?.finding.fixes.find(({ id }) => id === "take-the-sum");
  await pane.fix(fix!);
  expect(groupFinding(pane)).toBeUndefined();
  expect(pane.state().undo?.cells.length).toBeGreaterThan(0);
  await pane.undo();
  expect(groupFinding(pane)).toBeDefined();
  expect(pane.state()).toMatchObject({ undo: null, done: "undone" });
});

test("what a user typed over a fix is not undone with it", async () => {
  const { pane, workbook } = await withTables();
  const fix = groupFinding(pane)?.finding.fixes.find(({ id }) => id === "take-the-sum");
  await pane.fix(fix!);
  const [cell] = pane.state().undo?.cells ?? [];
  workbook.type(cell!.sheet, cell!.address, 99);
  await until(pane, ({ undo }) => undo === null);
  expect(groupFinding(pane)).toBeDefined();
});

test("an accepted finding keeps its reason until it is withdrawn", async () => {
  const { pane } = await withTables();
  await pane.accept(groupFinding(pane)!.finding, "Hai người kiêm nhiệm");
  expect(groupFinding(pane)?.finding.accepted).toEqual({ reason: "Hai người kiêm nhiệm" });
  await pane.withdraw(groupFinding(pane)!.finding);
  expect(groupFinding(pane)?.finding.accepted).toBeNull();
});

test("a finding follows what is typed and stays the same one while it changes", async () => {
  const { pane, workbook } = await withTables();
  const first = groupFinding(pane);
  const cell = first?.finding.cell;
  expect(pane.state().done).toBe("created");
  workbook.type(cell!.sheet, cell!.address, 31);
  await until(pane, () => groupFinding(pane)?.finding.actual === 31);
  expect(groupFinding(pane)?.id).toBe(first?.id);
  workbook.type(cell!.sheet, cell!.address, 32);
  await until(pane, () => groupFinding(pane) === undefined);
  expect(pane.state().done).toBeNull();
});

test("tables into which a user typed are not replaced without asking", async () => {
  const { pane, workbook } = await withTables();
  const cell = groupFinding(pane)?.finding.cell;
  workbook.type(cell!.sheet, cell!.address, 77);
  await pane.readText(planText);
  await pane.createTables(false);
  expect(pane.state().question).toEqual([cell?.sheet]);
  expect(pane.state().view).toBe("review");
  pane.keepTables();
  expect(pane.state().question).toBeNull();
  await pane.createTables(true);
  expect(pane.state()).toMatchObject({ view: "check", question: null });
  expect(groupFinding(pane)?.finding.actual).toBe(30);
});

test("a file that is no plan is told and leaves the workbook alone", async () => {
  const { pane } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readFile("ke-hoach.pdf", () => Promise.resolve(new TextEncoder().encode("%PDF-1.7\n1 0 obj")));
  expect(pane.state()).toMatchObject({
    view: "start",
    trouble: { kind: "unusable", problem: "pdf", name: "ke-hoach.pdf" },
  });
});

test("a sample that cannot be fetched is told as such", async () => {
  const { pane } = open(fakeWorkbook(), () => Promise.reject(new Error("offline")));
  await until(pane, ({ busy }) => busy === null);
  await pane.readSample();
  expect(pane.state().trouble).toEqual({ kind: "failed", task: "reading", remedy: "sample" });
});

test("a protected sheet is named as the reason", async () => {
  const { pane, workbook } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readText(planText);
  workbook.fail = "AccessDenied";
  await pane.createTables(false);
  expect(pane.state().trouble).toEqual({ kind: "failed", task: "creating", remedy: "protected" });
});

test("a workbook that cannot be read at first is read when Excel answers again", async () => {
  const workbook = fakeWorkbook();
  workbook.fail = "GeneralException";
  const { pane } = open(workbook);
  await until(pane, ({ trouble }) => trouble !== null);
  expect(pane.state().trouble).toEqual({ kind: "failed", task: "opening", remedy: "again" });
  workbook.fail = null;
  await until(pane, ({ checked }) => checked !== null);
  expect(pane.state().trouble).toBeNull();
});

test("a check that is switched off finds nothing any more, at once", async () => {
  const { pane, kept } = await withTables();
  const chosen = { ...defaultPreferences, withoutChecks: ["group-quota-mismatch"] as const };
  await pane.prefer(chosen);
  expect(groupFinding(pane)).toBeUndefined();
  expect(kept).toEqual([chosen]);
});

test("regional words and checks chosen for a workbook hold for the next one who opens it", async () => {
  const { pane, workbook } = await withTables();
  const wordStyle = { ...defaultWordStyle, thousand: "ngàn" } as const;
  await pane.prefer({ ...defaultPreferences, language: "en", wordStyle, withoutChecks: ["group-quota-mismatch"] });
  const { pane: next } = open(workbook);
  await until(next, ({ busy }) => busy === null);
  expect(next.state().preferences).toMatchObject({
    language: "vi",
    wordStyle,
    withoutChecks: ["group-quota-mismatch"],
  });
  expect(groupFinding(next)).toBeUndefined();
});

test("a template asks for nothing but the head count", async () => {
  const { pane } = open();
  await until(pane, ({ busy }) => busy === null);
  await pane.readTemplate("seminar", 80);
  expect(pane.state().draft?.plan.attendees.declaredTotal?.value).toBe(80);
  await pane.createTables(false);
  expect(pane.state().view).toBe("check");
});

test("the sign-in list is written once somebody is on the roster", async () => {
  const { pane, workbook } = await withTables();
  await pane.writeSignInList();
  expect(pane.state()).toMatchObject({ done: null, trouble: null });

  const roster = (await workbook.read()).tables.find(({ name }) => name === "DaiBieu");
  if (roster === undefined) throw new Error("no roster");
  workbook.type(roster.sheet, addressOf(roster.row + 1, roster.column), "Nguyễn Văn An");
  await until(pane, ({ checked }) => checked?.plan.roster.length === 1);
  await pane.writeSignInList();
  expect(pane.state()).toMatchObject({ done: "listed", trouble: null });
});

test("the summary is written and said to be", async () => {
  const { pane, workbook } = await withTables();
  await pane.writeSummary({});
  expect(pane.state()).toMatchObject({ done: "written", trouble: null });
  expect((await workbook.read()).sheets.length).toBeGreaterThan(1);
});
