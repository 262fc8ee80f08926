import { addressIn } from "../../src/app/cell-lookup";
import type { Checked } from "../../src/app/check-workbook";
import { createWorkbook } from "../../src/app/create-workbook";
import { defaultPreferences } from "../../src/app/preferences";
import { repair } from "../../src/app/repair-workbook";
import { wordsIn } from "../../src/messages/words";
import type { Plan } from "../../src/plan/plan";
import { placeless } from "../../src/plan/place";
import { openWithPlan, type Bench } from "../support/embedded";
import { costLine, said, yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

const words = wordsIn("vi").tables;

const plan: Plan = {
  ...yearEndMeeting,
  assignments: [
    { unit: placeless("Văn phòng"), tasks: [{ task: placeless("In tài liệu"), due: null, state: null }] },
    { unit: placeless("Phòng Nội vụ"), tasks: [{ task: placeless("Gửi giấy mời"), due: null, state: null }] },
  ],
  norms: [
    {
      kind: "Nước uống",
      unit: "người",
      cap: 30_000,
      basis: "Nghị quyết 01/2024/NQ-HĐND",
      validFrom: null,
      validTo: null,
    },
  ],
};

function tableIn({ state }: Checked, name: string) {
  const table = state.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** Types into a cell by its row, from 0, and its header; a row behind the last one makes the table longer. */
async function type(bench: Bench, name: string, row: number, header: string, text: string): Promise<void> {
  const table = tableIn(await bench.check(), name);
  const column = table.headers.indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  bench.embedded.setCell(table.sheet, addressIn(table, row, column), text);
}

async function addColumn(name: string, header: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).columns.add(1, undefined, header);
    await context.sync();
  });
}

async function deleteColumn(name: string, header: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).columns.getItem(header).delete();
    await context.sync();
  });
}

/** What was typed in a table, by address: everything but what is calculated. */
function typedIn(checked: Checked, name: string): Record<string, unknown> {
  const table = tableIn(checked, name);
  return Object.fromEntries(
    table.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const calculated = typeof formula === "string" && formula.startsWith("=");
        return formula === "" || calculated ? [] : [[addressIn(table, row, column), table.values[row]?.[column]]];
      }),
    ),
  );
}

/** Everything that somebody can type where it does not belong, and more. */
const typing: readonly (readonly [table: string, row: number, header: string, text: string])[] = [
  ["DuTru", 1, words.headers.DuTru.unitPrice, "chưa rõ"],
  ["DuTru", 1, words.headers.DuTru.stated, "theo hóa đơn"],
  ["DuTru", 2, words.headers.DuTru.quantity, "60 người"],
  ["DuTru", 2, words.headers.DuTru.amount, "1500000"],
  ["DuTru", 0, words.headers.DuTru.counts, "tất cả đại biểu"],
  ["DuTru", 0, words.headers.DuTru.no, "1a"],
  ["DuTru", 0, words.headers.DuTru.note, "2024"],
  ["DuTru", 3, words.headers.DuTru.item, "Thuê xe"],
  ["DuTru", 3, words.headers.DuTru.unitPrice, "hỏi giá"],
  ["ThanhPhan", 0, words.headers.ThanhPhan.quota, "chưa chốt"],
  ["ThanhPhan", 0, words.headers.ThanhPhan.approximate, "chừng độ"],
  ["ThanhPhan", 1, words.headers.ThanhPhan.group, "cấp huyện"],
  ["ChiTieu", 0, words.headers.ChiTieu.stated, "chưa có"],
  ["ChiTieu", 0, words.headers.ChiTieu.approximate, "độ năm chục"],
  ["ChiTieu", 2, words.headers.ChiTieu.group, "Cấp huyện"],
  ["ChiTieu", 2, words.headers.ChiTieu.stated, "7"],
  ["DaiBieu", 0, words.headers.DaiBieu.name, "Nguyễn Văn An"],
  ["DaiBieu", 0, words.headers.DaiBieu.status, "còn hỏi lại"],
  ["DinhMuc", 1, words.headers.DinhMuc.kind, "Hoa tươi"],
  ["DinhMuc", 1, words.headers.DinhMuc.cap, "chờ nghị quyết"],
  ["DinhMuc", 2, words.headers.DinhMuc.basis, "Công văn của Sở Tài chính"],
  ["PhanCong", 2, words.headers.PhanCong.unit, "Đoàn Thanh niên"],
  ["PhanCong", 3, words.headers.PhanCong.task, "Trang trí hội trường"],
  ["PhanCong", 3, words.headers.PhanCong.due, "10/01"],
  ["ChuongTrinh", 0, words.headers.ChuongTrinh.minutes, "nửa giờ"],
  ["KeHoach", 4, words.headers.KeHoach.value, "30/02/2025"],
  ["KeHoach", 8, words.headers.KeHoach.value, "trên trăm chỗ"],
  ["KeHoach", 16, words.headers.KeHoach.value, "vài chục"],
];

const tables = ["DuTru", "ThanhPhan", "ChiTieu", "DaiBieu", "DinhMuc", "PhanCong", "ChuongTrinh", "KeHoach"];

async function openTypedIn(): Promise<Bench> {
  const bench = await openWithPlan(plan);
  for (const [table, row, header, text] of typing) await type(bench, table, row, header, text);
  for (const name of ["DuTru", "ThanhPhan", "DinhMuc", "KeHoach"]) {
    await addColumn(name, "Của tôi");
    await type(bench, name, 0, "Của tôi", "đừng xóa");
    await type(bench, name, 1, "Của tôi", "=1+1");
  }
  return bench;
}

describe("repairing tables that somebody typed into", () => {
  test.each([
    ["DuTru", words.headers.DuTru.fund],
    ["ThanhPhan", words.headers.ThanhPhan.note],
    ["ChiTieu", words.headers.ChiTieu.overlap],
    ["DaiBieu", words.headers.DaiBieu.position],
    ["DinhMuc", words.headers.DinhMuc.validTo],
    ["PhanCong", words.headers.PhanCong.state],
    ["ChuongTrinh", words.headers.ChuongTrinh.lead],
    ["KeHoach", words.headers.KeHoach.check],
  ])("%s: everything that was typed stands where it stood", async (name, header) => {
    const bench = await openTypedIn();
    await deleteColumn(name, header);
    const broken = await bench.check();
    const [missing] = broken.repairs;
    expect(broken.repairs).toMatchObject([{ kind: "column-missing", table: name }]);
    await repair(bench.workbook, broken, missing!, defaultPreferences);
    const mended = await bench.check();
    expect(mended.repairs).toEqual([]);
    for (const each of tables) expect([each, typedIn(mended, each)]).toEqual([each, typedIn(broken, each)]);
    expect(mended.plan.cellProblems.length).toBeGreaterThan(10);
    // What was typed and is there still is asked about before another plan comes in its place.
    const again = await createWorkbook(bench.workbook, plan, defaultPreferences);
    expect(again).toMatchObject({ ok: false, problem: "tables-exist" });
  });

  test("blank rows, the order of rows and formats of the user's own stay", async () => {
    const bench = await openWithPlan(plan);
    const first = tableIn(await bench.check(), "DuTru");
    const fields = tableIn(await bench.check(), "KeHoach");
    const date = addressIn(fields, 4, 1);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DuTru").rows.add(1, [first.headers.map(() => "")]);
      const sheet = context.workbook.worksheets.getItem(first.sheet);
      sheet.getRange(addressIn(first, 2, 2)).format.font.bold = true;
      context.workbook.worksheets.getItem(fields.sheet).getRange(date).numberFormat = [["d-m-yyyy"]];
      await context.sync();
    });
    await deleteColumn("DuTru", words.headers.DuTru.fund);
    await deleteColumn("KeHoach", words.headers.KeHoach.check);
    for (let checked = await bench.check(); checked.repairs[0]; checked = await bench.check()) {
      await repair(bench.workbook, checked, checked.repairs[0], defaultPreferences);
    }
    const after = tableIn(await bench.check(), "DuTru");
    expect(after.values.map((cells) => cells[2])).toEqual([
      first.values[0]?.[2],
      "",
      ...first.values.slice(1).map((cells) => cells[2]),
    ]);
    await Excel.run(async (context) => {
      const bold = context.workbook.worksheets
        .getItem(first.sheet)
        .getRange(addressIn(first, 2, 2))
        .load("format/font/bold");
      const format = context.workbook.worksheets.getItem(fields.sheet).getRange(date).load("numberFormat");
      await context.sync();
      expect(bold.format.font.bold).toBe(true);
      expect(format.numberFormat).toEqual([["d-m-yyyy"]]);
    });
  });

  test("a table that was turned into plain cells is made anew beside them, not over them", async () => {
    const bench = await openWithPlan(plan);
    const before = tableIn(await bench.check(), "ChiTieu");
    const lines = tableIn(await bench.check(), "DuTru");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("ChiTieu").convertToRange();
      context.workbook.tables.getItem("DuTru").convertToRange();
      await context.sync();
    });
    for (let checked = await bench.check(); checked.repairs[0]; checked = await bench.check()) {
      await repair(bench.workbook, checked, checked.repairs[0], defaultPreferences);
    }
    expect(bench.embedded.readCell(before.sheet, addressIn(before, 0, 0)).value).toBe(before.values[0]?.[0]);
    expect(bench.embedded.readCell(before.sheet, addressIn(before, 0, 1)).value).toBe(before.values[0]?.[1]);
    expect(bench.embedded.readCell(lines.sheet, addressIn(lines, 0, 2)).value).toBe(lines.values[0]?.[2]);
    expect(tableIn(await bench.check(), "DuTru").sheet).not.toBe(lines.sheet);
  });
});

describe("writing a plan over its own tables", () => {
  const revised: Plan = {
    ...plan,
    norms: [],
    budget: {
      ...plan.budget,
      lines: [...plan.budget.lines.slice(1), costLine("Hoa tươi", 2, 500_000, { unit: "lẵng" })],
    },
  };

  test("asks first, and names the sheets", async () => {
    const bench = await openWithPlan(plan);
    await type(bench, "DuTru", 0, words.headers.DuTru.note, "x");
    expect(await createWorkbook(bench.workbook, revised, defaultPreferences)).toEqual({
      ok: false,
      problem: "tables-exist",
      changedByUser: [words.sheets.costs.name],
    });
  });

  test("keeps the user's columns with their rows, rows, order, actual costs, roster and norms", async () => {
    const bench = await openTypedIn();
    await type(bench, "DuTru", 2, words.headers.DuTru.actual, "1700000");
    await type(bench, "DuTru", 2, "Của tôi", "của tài liệu");
    expect(await createWorkbook(bench.workbook, revised, defaultPreferences, { replace: true })).toEqual({ ok: true });
    const after = await bench.check();
    const { headers, values } = tableIn(after, "DuTru");
    const column = (header: string) => values.map((cells) => cells[headers.indexOf(header)]);
    expect(column(words.headers.DuTru.item)).toEqual(["", "Nước uống", "Tài liệu", "Hoa tươi", "Thuê xe"]);
    expect(column("Của tôi").slice(0, 3)).toEqual(["đừng xóa", 2, "của tài liệu"]);
    expect(column(words.headers.DuTru.actual)[2]).toBe(1_700_000);
    expect(column(words.headers.DuTru.quantity).slice(1, 4)).toEqual([60, 60, 2]);
    expect(after.plan.roster.map(({ name }) => name.value)).toEqual(["Nguyễn Văn An"]);
    const norms = tableIn(after, "DinhMuc");
    expect(norms.values.map((cells) => cells.slice(0, 4))).toEqual(
      tableIn(await (await openTypedIn()).check(), "DinhMuc").values.map((cells) => cells.slice(0, 4)),
    );
  });

  test("another plan leaves nothing of the one before but the user's columns, the roster and the norms", async () => {
    const bench = await openTypedIn();
    const other: Plan = {
      ...plan,
      title: said("Hội nghị khác"),
      documentNumber: null,
      norms: [],
      budget: { ...plan.budget, lines: [costLine("Nước uống", 10, 10_000, { unit: "người" })] },
    };
    await createWorkbook(bench.workbook, other, defaultPreferences, { replace: true });
    const after = await bench.check();
    const { headers, values } = tableIn(after, "DuTru");
    expect(
      values.map((cells) => cells[headers.indexOf(words.headers.DuTru.item)]).filter((item) => item !== ""),
    ).toEqual(["Nước uống"]);
    expect(values.map((cells) => cells[headers.indexOf("Của tôi")])).toEqual(expect.arrayContaining(["đừng xóa", 2]));
    expect(after.totals.cost).toBe(100_000);
    expect(after.plan.roster).toHaveLength(1);
    expect(after.plan.norms).toHaveLength(1);
  });
});
