import { tables as words } from "../../src/messages/vi/tables";
import { summary } from "../../src/messages/vi/summary";
import { planSheets } from "../../src/sheets/plan-sheets";
import { readBack } from "../../src/sheets/read-back";
import { statesOf } from "../../src/sheets/spec-states";
import type { SheetSpec } from "../../src/sheets/sheet-spec";
import type { SummaryOptions } from "../../src/sheets/summary/summary-options";
import { summarySheet, summarySheets } from "../../src/sheets/summary/summary-sheet";
import { costLine, yearEndMeeting } from "../support/plans";
import { describeWithLibreOffice } from "../support/libreoffice";
import { recalculate, toXlsx } from "../support/spec-to-xlsx";

jest.setTimeout(120_000);

const summaryOptions: SummaryOptions = {
  form: "actual",
  wordStyle: null,
  annexNumber: null,
  issuer: null,
  placeAndDate: null,
  signatures: [{ position: "Chủ tịch", name: "Lê Văn Minh" }],
  recipients: true,
  attendees: true,
  charts: true,
  notes: null,
};

/** The sheets with a cell changed, as if somebody had typed it. */
function typed(specs: readonly SheetSpec[], sheet: string, row: number, column: number, value: number): SheetSpec[] {
  return specs.map((spec) =>
    spec.name !== sheet
      ? spec
      : {
          ...spec,
          tables: spec.tables.map((table) => ({
            ...table,
            rows: table.rows.map((cells, i) =>
              cells.map((cell, j) => (table.row + 1 + i === row && table.column + j === column ? value : cell)),
            ),
          })),
        },
  );
}

describeWithLibreOffice("linked quantities and the summary, calculated by LibreOffice", () => {
  test("quantities that are linked follow the number of people, and contingencies the other lines", async () => {
    const specs = planSheets(yearEndMeeting, words, {
      wordStyle: null,
      linkHeads: true,
      contingencyPercent: 10,
    });
    const changed = typed(specs, "Kế hoạch", 15, 1, 70);
    const book = await recalculate(await toXlsx(changed));
    const costs = (column: string) => [5, 6, 7, 8].map((row) => book.value("Dự trù kinh phí", `${column}${row}`));
    expect(costs("E")).toEqual([1, 70, 70, 10]);
    expect(costs("H")).toEqual([2_000_000, 1_400_000, 2_100_000, 550_000]);
    expect(book.value("Kế hoạch", "B23")).toBe(6_050_000);
    expect(book.value("Kế hoạch", "B26")).toBe("Sáu triệu không trăm năm mươi nghìn đồng chẵn");

    const back = readBack({ tables: book.states(changed) }, [words]);
    const again = planSheets(back.plan, words, {
      wordStyle: null,
      contingencyPercent: 10,
      keep: back,
    });
    expect(
      statesOf(again)
        .find(({ name }) => name === "DuTru")
        ?.formulas.map((cells) => cells[4]),
    ).toEqual([1, expect.stringMatching(/^=/u), expect.stringMatching(/^=/u), 10]);
  });

  test("the summary of actual costs follows the tables: sums, differences, shares, words", async () => {
    const lines = [
      costLine("Nước", 10, 1_000, { section: "A. Một", actual: 9_000, fund: "Quỹ" }),
      costLine("Hoa", 2, 5_000, { section: "A. Một", actual: 12_000, fund: "Ngân sách" }),
      costLine("Thuê xe", 1, 30_000, { section: "Hai", actual: 30_000, fund: "Quỹ" }),
    ];
    const plan = {
      ...yearEndMeeting,
      budget: { ...yearEndMeeting.budget, lines, declaredTotal: null, declaredWords: null },
    };
    const specs = planSheets(plan, words, { wordStyle: null });
    const back = readBack({ tables: statesOf(specs) }, [words]);
    const [sheet, charts] = summarySheets(back, summary, summaryOptions);
    if (sheet === undefined || charts === undefined) throw new Error("two sheets are expected");
    const changed = typed([...specs], "Dự trù kinh phí", 4, 9, 8_000);
    const book = await recalculate(await toXlsx([sheet, charts, ...changed]));
    const rows = (sheet.blocks[0]?.cells ?? []).map((_, i) =>
      "ABCDEF".split("").map((letter) => book.value(sheet.name, `${letter}${i + 1}`)),
    );
    const rowOf = (label: string, nth = 0) => rows.filter((cells) => cells[1] === label)[nth]?.slice(2);
    expect(rowOf("Nước")).toEqual([10_000, 8_000, -2_000, 0.8]);
    expect(rowOf("Cộng")).toEqual([20_000, 20_000, 0, 1]);
    expect(rowOf("Cộng", 1)).toEqual([30_000, 30_000, 0, 1]);
    expect(rowOf("Tổng cộng")).toEqual([50_000, 50_000, 0, 1]);
    expect(rows.flat()).toContain("(Bằng chữ: Năm mươi nghìn đồng)");
    expect(rows.find(([label]) => label === "- Quỹ:")?.[3]).toBe(38_000);
    expect(charts.charts.map(({ kind }) => kind)).toEqual(["bar", "column"]);
    const [from] = (charts.charts[0]?.values ?? "").split(":");
    expect(book.value(charts.name, from ?? "")).toBe(20_000);
  });

  test("a summary whose tables have more lines since says so beside the sheet", async () => {
    const specs = planSheets(yearEndMeeting, words, { wordStyle: null });
    const back = readBack({ tables: statesOf(specs) }, [words]);
    const sheet = summarySheet(back, summary, { ...summaryOptions, form: "estimate" });
    const warning = sheet.blocks[1];
    const longer = planSheets(
      {
        ...yearEndMeeting,
        budget: { ...yearEndMeeting.budget, lines: [...yearEndMeeting.budget.lines, costLine("Thêm", 1, 7)] },
      },
      words,
      { wordStyle: null },
    );
    const address = `${String.fromCharCode(65 + (warning?.column ?? 0))}1`;
    expect((await recalculate(await toXlsx([sheet, ...specs]))).value(sheet.name, address)).toBe("");
    expect((await recalculate(await toXlsx([sheet, ...longer]))).value(sheet.name, address)).toBe(summary.outdated);
  });
});
