import { createWorkbook } from "../../src/app/create-workbook";
import { applyFix, previewFix } from "../../src/app/fix-finding";
import { defaultPreferences, type Preferences } from "../../src/app/preferences";
import { repair } from "../../src/app/repair-workbook";
import { respell } from "../../src/app/respell";
import { planFromTemplate } from "../../src/app/templates";
import { writeSummary } from "../../src/app/write-summary";
import { wordsIn } from "../../src/messages/words";
import { defaultWordStyle } from "../../src/plan/amount-in-words";
import { isContingency } from "../../src/plan/contingency";
import type { Plan } from "../../src/plan/plan";
import { cellOf, checksIn, openBench, openWithPlan, type Bench } from "../support/embedded";
import { costLine, group, member, said, yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

const { headers, fields, choices } = wordsIn("vi").tables;
const linked: Preferences = { ...defaultPreferences, linkHeads: true };
const reserve: Preferences = { ...defaultPreferences, contingencyPercent: 10 };

/** Two groups of 40 and 20, water for all, documents for one group, and a lump sum. */
const plan: Plan = {
  ...yearEndMeeting,
  documentNumber: null,
  attendees: {
    declaredTotal: said(60),
    groups: [group("Cấp huyện", 40, [member("Cán bộ", 40)]), group("Cấp xã", 20, [member("Trưởng thôn", 20)])],
  },
  budget: {
    subtotals: [],
    declaredTotal: null,
    declaredWords: null,
    lines: [
      costLine("Trang trí", 1, 1_000_000),
      costLine("Bút viết", 60, 20_000, { unit: "người", counts: { of: "all" } }),
      costLine("Tài liệu cấp xã", 20, 30_000, { unit: "bộ", counts: { of: "part", name: "Cấp xã" } }),
      costLine("Hoa", 5, 100_000, { unit: "lẵng" }),
    ],
  },
};

async function type(bench: Bench, table: string, rowText: string, header: string, text: string): Promise<void> {
  const { sheet, address } = cellOf(await bench.check(), table, rowText, header);
  bench.embedded.setCell(sheet, address, text);
}

async function lines(bench: Bench) {
  const checked = await bench.check();
  return checked.plan.budget.lines.map(({ item, quantity, statedAmount }) => [
    item?.value,
    quantity?.value,
    statedAmount?.value ?? null,
  ]);
}

async function formulaAt(bench: Bench, rowText: string, header: string): Promise<unknown> {
  const checked = await bench.check();
  const state = checked.state.tables.find(({ name }) => name === "DuTru");
  const row = state?.values.findIndex((cells) => cells.includes(rowText)) ?? -1;
  return state?.formulas[row]?.[state.headers.indexOf(header)];
}

describe("quantities that follow the number of people", () => {
  test("are figures to whoever reads them, and follow all or their group", async () => {
    const bench = await openWithPlan(plan, linked);
    expect((await bench.check()).findings).toEqual([]);
    expect((await bench.check()).plan.cellProblems).toEqual([]);
    await type(bench, "ChiTieu", "Cấp xã", headers.ChiTieu.stated, "25");
    await type(bench, "ThanhPhan", "Trưởng thôn", headers.ThanhPhan.quota, "25");
    await type(bench, "KeHoach", fields.declaredHeads, headers.KeHoach.value, "65");
    const after = await bench.check();
    expect(after.plan.budget.lines.map(({ quantity }) => quantity?.value)).toEqual([1, 65, 25, 5]);
    expect(after.totals.cost).toBe(1_000_000 + 65 * 20_000 + 25 * 30_000 + 500_000);
    expect(after.findings).toEqual([]);
    await writeSummary(bench.workbook, after, {}, linked);
    const total = Array.from({ length: 80 }, (_, i) =>
      "ABCDEFGH".split("").map((letter) => bench.embedded.readCell("Tổng hợp", `${letter}${i + 1}`).value),
    ).flat();
    expect(total).toContain(after.totals.cost);
  });

  test("are not linked unless it is chosen, nor where the line has another number", async () => {
    const plain = await openWithPlan(plan);
    expect(await formulaAt(plain, "Bút viết", headers.DuTru.quantity)).toBe(60);
    const other = { ...plan.budget, lines: plan.budget.lines.map((line) => ({ ...line, quantity: said(50) })) };
    const bench = await openWithPlan({ ...plan, budget: other }, linked);
    expect(await formulaAt(bench, "Bút viết", headers.DuTru.quantity)).toBe(50);
  });

  test("a template is linked too, and follows the number typed later", async () => {
    const bench = await openWithPlan(planFromTemplate("seminar", 80, wordsIn("vi")), linked);
    await type(bench, "KeHoach", fields.declaredHeads, headers.KeHoach.value, "95");
    const followed = (await bench.check()).plan.budget.lines.filter(({ counts }) => counts !== null);
    expect(followed.map(({ quantity }) => quantity?.value)).toEqual(followed.map(() => 95));
  });

  test("a fix changes the number of people and lets them follow; their formulas stay", async () => {
    const wrong: Plan = {
      ...plan,
      attendees: {
        declaredTotal: said(60),
        groups: [group("Cấp huyện", 40, [member("Cán bộ", 40)]), group("Cấp xã", 20, [member("Trưởng thôn", 24)])],
      },
    };
    const bench = await openWithPlan(wrong, linked);
    const before = await bench.check();
    expect(checksIn(before)).toEqual(["group-quota-mismatch"]);
    const fix = before.findings[0]?.fixes.find(({ id }) => id === "take-the-sum");
    if (fix === undefined) throw new Error("no fix");
    expect(fix.edits.some(({ path }) => path.endsWith(".quantity"))).toBe(true);
    const preview = previewFix(before, fix);
    expect(preview.complete).toBe(true);
    expect(preview.cells.some(({ sheet }) => sheet === wordsIn("vi").tables.sheets.costs.name)).toBe(false);
    await applyFix(bench.workbook, before, fix);
    const after = await bench.check();
    expect(after.plan.budget.lines[2]?.quantity?.value).toBe(24);
    expect(await formulaAt(bench, "Tài liệu cấp xã", headers.DuTru.quantity)).toMatch(/^=/u);
    expect(checksIn(after)).not.toContain("group-quota-mismatch");
  });

  test("a fix that would write over somebody's own formula is not offered", async () => {
    const bench = await openWithPlan(plan);
    const { sheet, address } = cellOf(await bench.check(), "DuTru", "Bút viết", headers.DuTru.quantity);
    const price = cellOf(await bench.check(), "DuTru", "Bút viết", headers.DuTru.unitPrice);
    bench.embedded.setCell(sheet, address, `=33+0*${price.address}`);
    const checked = await bench.check();
    const finding = checked.findings.find(({ check }) => check === "headcount-line-mismatch");
    const [fix] = finding?.fixes ?? [];
    if (fix === undefined) throw new Error("no fix");
    expect(previewFix(checked, fix).complete).toBe(false);
  });

  test("stay linked when the table is repaired", async () => {
    const bench = await openWithPlan(plan, linked);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DuTru").columns.getItem(headers.DuTru.fund).delete();
      await context.sync();
    });
    const broken = await bench.check();
    await repair(bench.workbook, broken, broken.repairs[0]!, defaultPreferences);
    expect(await formulaAt(bench, "Bút viết", headers.DuTru.quantity)).toMatch(/^=/u);
    expect((await bench.check()).plan.budget.lines[1]?.quantity?.value).toBe(60);
  });
});

describe("a line for contingencies", () => {
  const sum = 1_000_000 + 60 * 20_000 + 20 * 30_000 + 500_000;

  test("is so many per cent of the other lines, and follows them wherever they stand", async () => {
    const bench = await openWithPlan(plan, reserve);
    expect((await lines(bench)).at(-1)).toEqual([choices.contingency, 10, sum / 10]);
    expect((await bench.check()).totals.cost).toBe(sum + sum / 10);
    const checked = await bench.check();
    const state = checked.state.tables.find(({ name }) => name === "DuTru");
    if (state === undefined) throw new Error("no table");
    // A line is put right above the contingencies, and another one below.
    const row = (item: string) =>
      state.headers.map((header) =>
        header === headers.DuTru.item
          ? item
          : header === headers.DuTru.quantity
            ? 1
            : header === headers.DuTru.unitPrice
              ? 300_000
              : "",
      );
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("DuTru");
      table.rows.add(4, [row("Thuê xe")]);
      table.rows.add(undefined, [row("Thuê máy chiếu")]);
      await context.sync();
    });
    for (const item of ["Thuê xe", "Thuê máy chiếu"]) {
      const { sheet, address } = cellOf(await bench.check(), "DuTru", item, headers.DuTru.amount);
      bench.embedded.setCell(sheet, address, "300000");
    }
    expect((await lines(bench)).find(([item]) => item === choices.contingency)).toEqual([
      choices.contingency,
      10,
      (sum + 600_000) / 10,
    ]);
  });

  test("raises no finding, and the total in words counts it", async () => {
    const bench = await openWithPlan(plan, reserve);
    const checked = await bench.check();
    expect(checked.findings).toEqual([]);
    const total = cellOf(checked, "KeHoach", fields.computedTotal, headers.KeHoach.value);
    expect(bench.embedded.readCell(total.sheet, total.address).value).toBe(sum + sum / 10);
  });

  test("is not doubled when the tables are written again, from the workbook or from the plan", async () => {
    const bench = await openWithPlan(plan, reserve);
    await type(bench, "DuTru", choices.contingency, headers.DuTru.note, "theo chỉ đạo");
    const { plan: read } = await bench.check();
    for (const again of [plan, read]) {
      expect(await createWorkbook(bench.workbook, again, reserve, { replace: true })).toEqual({ ok: true });
      expect((await lines(bench)).filter(([item]) => item === choices.contingency)).toEqual([
        [choices.contingency, 10, sum / 10],
      ]);
    }
    const elsewhere = await openBench();
    await createWorkbook(elsewhere.workbook, read, reserve);
    await type(elsewhere, "DuTru", "Hoa", headers.DuTru.quantity, "15");
    expect((await lines(elsewhere)).filter(([item]) => item === choices.contingency)).toEqual([
      [choices.contingency, 10, (sum + 1_000_000) / 10],
    ]);
  });

  test("follows a fix, and the total that the fix carries through counts it", async () => {
    const wrong: Plan = {
      ...plan,
      attendees: {
        declaredTotal: said(60),
        groups: [group("Cấp huyện", 40, [member("Cán bộ", 40)]), group("Cấp xã", 20, [member("Trưởng thôn", 24)])],
      },
      budget: { ...plan.budget, declaredTotal: said(sum + sum / 10) },
    };
    for (const prefs of [reserve, { ...reserve, linkHeads: true }]) {
      const bench = await openWithPlan(wrong, prefs);
      const before = await bench.check();
      expect(checksIn(before)).toEqual(["group-quota-mismatch"]);
      const fix = before.findings[0]?.fixes.find(({ id }) => id === "take-the-sum");
      if (fix === undefined) throw new Error("no fix");
      expect(previewFix(before, fix).complete).toBe(true);
      await applyFix(bench.workbook, before, fix);
      const after = await bench.check();
      expect(after.findings).toEqual([]);
      expect(after.totals.cost).toBe(after.plan.budget.declaredTotal?.value);
      expect(after.plan.budget.declaredTotal?.value).toBe(((sum + 4 * 50_000) * 11) / 10);
    }
  });

  test("is not added to a plan that has one", async () => {
    const has = {
      ...plan,
      budget: { ...plan.budget, lines: [...plan.budget.lines, costLine("Chi dự phòng", 1, 500_000)] },
    };
    expect(await lines(await openWithPlan(has, reserve))).toHaveLength(5);
  });

  test.each([
    ["Dự phòng", true],
    ["Kinh phí dự phòng 5%", true],
    ["Chi dự phòng, phát sinh", true],
    ["Contingencies", true],
    ["Máy phát điện dự phòng", false],
    ["Pin dự phòng", false],
    ["Thuê hội trường", false],
  ])("%s is one: %s", (item, is) => expect(isContingency(item)).toBe(is));
});

describe("the spelling of the total in words", () => {
  const inWords = async (bench: Bench) => {
    const { sheet, address } = cellOf(await bench.check(), "KeHoach", fields.computedWords, headers.KeHoach.value);
    return bench.embedded.readCell(sheet, address).value;
  };
  const said105 = {
    ...yearEndMeeting,
    budget: {
      ...yearEndMeeting.budget,
      lines: [costLine("Nước", 105, 1_000)],
      declaredTotal: said(105_000),
      declaredWords: said("Một trăm lẻ năm ngàn đồng"),
    },
  };

  test("is the plan's own, or the one that was chosen, the usual one too", async () => {
    expect(await inWords(await openWithPlan(said105))).toBe("Một trăm lẻ năm ngàn đồng");
    const usual = await openWithPlan(said105, { ...defaultPreferences, wordStyle: defaultWordStyle });
    expect(await inWords(usual)).toBe("Một trăm linh năm nghìn đồng");
  });

  test("changes at once with the choice, and leaves words alone that somebody typed", async () => {
    const bench = await openWithPlan(said105);
    await respell(bench.workbook, await bench.check(), { ...defaultPreferences, wordStyle: defaultWordStyle });
    expect(await inWords(bench)).toBe("Một trăm linh năm nghìn đồng");
    await respell(bench.workbook, await bench.check(), defaultPreferences);
    expect(await inWords(bench)).toBe("Một trăm lẻ năm ngàn đồng");
    await type(bench, "KeHoach", fields.computedWords, headers.KeHoach.value, "của tôi");
    await respell(bench.workbook, await bench.check(), { ...defaultPreferences, wordStyle: defaultWordStyle });
    expect(await inWords(bench)).toBe("của tôi");
  });
});
