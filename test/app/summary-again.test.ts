import { checkSummary } from "../../src/app/check-summary";
import { defaultPreferences } from "../../src/app/preferences";
import { writeSummary, type SummaryOptions } from "../../src/app/write-summary";
import { addressOf } from "../../src/plan/cell-address";
import { openWithPlan, type Bench } from "../support/embedded";
import { costLine, yearEndMeeting } from "../support/plans";

jest.setTimeout(60_000);

const name = "Tổng hợp";
const charts = "Biểu đồ";

const bare: SummaryOptions = { attendees: false, findings: false, signers: [] };
const full: SummaryOptions = {
  charts: true,
  recipients: true,
  signers: [
    { role: "preparer", name: "Trần Thị Mai" },
    { role: "accountant", name: "Nguyễn Hoàng Ngọc Ánh" },
    { role: "head", name: "Lê Văn Minh" },
  ],
};

async function write(bench: Bench, options: SummaryOptions): Promise<void> {
  await writeSummary(bench.workbook, await bench.check(), options, defaultPreferences);
}

/** Every cell that shows something: its text by its address. */
function shown({ embedded }: Bench, sheet = name): Map<string, unknown> {
  const rows = embedded.book.sheets.find((each) => each.name === sheet)?.rows ?? [];
  const cells = [...rows.entries()].flatMap(([row, line]) =>
    [...(line?.entries() ?? [])].flatMap(([column, cell]) =>
      cell === undefined || cell.value === null || cell.value === ""
        ? []
        : [[addressOf(row, column), cell.value] as const],
    ),
  );
  return new Map(cells);
}

function addressesOf(bench: Bench, text: unknown): string[] {
  return [...shown(bench)].filter(([, value]) => value === text).map(([address]) => address);
}

function sheetNames({ embedded }: Bench): string[] {
  return embedded.book.sheets.map((sheet) => sheet.name);
}

async function opened(options: SummaryOptions): Promise<Bench> {
  const bench = await openWithPlan(yearEndMeeting);
  await write(bench, options);
  return bench;
}

describe("a summary that is written again", () => {
  test("keeps what the user wrote below and to the right, however much it grows or shrinks", async () => {
    const bench = await opened(bare);
    const last = Math.max(...[...shown(bench).keys()].map((address) => Number(/\d+/u.exec(address)?.[0])));
    bench.embedded.setCell(name, `A${last + 2}`, "Ghi chú của tôi ở dưới");
    bench.embedded.setCell(name, `C${last + 3}`, "=1+1");
    bench.embedded.setCell(name, "J3", "Ghi chú của tôi bên phải");
    bench.embedded.setCell(name, "G5", "Sát bên bảng");
    bench.embedded.setCell(name, "H6", "Cách một cột");
    const mine = ["Ghi chú của tôi ở dưới", "Ghi chú của tôi bên phải", "Sát bên bảng", "Cách một cột"];
    for (const options of [full, { ...full, form: "actual" as const }, bare, full]) {
      await write(bench, options);
      for (const text of mine) expect([text, addressesOf(bench, text)]).toEqual([text, [expect.any(String)]]);
      expect([...shown(bench).values()]).toContain(2);
      expect(addressesOf(bench, "Phụ lục")).toEqual(["A1"]);
      expect(addressesOf(bench, "Tổng cộng")).toHaveLength(1);
    }
    const [right] = addressesOf(bench, "Ghi chú của tôi bên phải");
    expect(right).toMatch(/3$/u);
  });

  test("keeps the page as the user set it up, and prints all of what is there now", async () => {
    const bench = await opened(bare);
    const { Excel } = bench.embedded;
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.setPrintMargins("Centimeters", { left: 3.5, right: 2, top: 2.5, bottom: 2.5 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Lưu hành nội bộ";
      pageLayout.blackAndWhite = true;
      await context.sync();
    });
    await write(bench, full);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load("leftMargin,topMargin,blackAndWhite");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("rightFooter,centerHeader");
      await context.sync();
      expect(Math.round(pageLayout.leftMargin)).toBe(Math.round((35 * 72) / 25.4));
      expect(Math.round(pageLayout.topMargin)).toBe(Math.round((25 * 72) / 25.4));
      expect(pageLayout.blackAndWhite).toBe(true);
      expect(footer.rightFooter).toBe("Lưu hành nội bộ");
      expect(footer.centerHeader).toContain("&P");
    });
    expect(await checkSummary(bench.workbook, defaultPreferences)).toEqual([]);
  });

  test("is written where it stands when its sheet was moved, and a sheet that got another name is left as it is", async () => {
    const bench = await opened(full);
    const { Excel } = bench.embedded;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).position = 0;
      context.workbook.worksheets.getItem(charts).position = 1;
      await context.sync();
    });
    const count = sheetNames(bench).length;
    await write(bench, full);
    expect(sheetNames(bench)).toHaveLength(count);
    expect(sheetNames(bench).slice(0, 2)).toEqual([name, charts]);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).name = "Bản trình ký";
      await context.sync();
    });
    const signed = shown(bench, "Bản trình ký");
    await write(bench, bare);
    expect(shown(bench, "Bản trình ký")).toEqual(signed);
    expect(sheetNames(bench)).toContain(name);
  });

  test("keeps a chart that the user copied or renamed, and draws its own again", async () => {
    const bench = await opened(full);
    const { Excel } = bench.embedded;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(charts);
      sheet.charts.getItem("ChiPhi").name = "Biểu đồ của tôi";
      await context.sync();
    });
    await write(bench, full);
    await write(bench, full);
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(charts).charts.load("items/name");
      await context.sync();
      expect(all.items.map((chart) => chart.name).sort()).toEqual(["Biểu đồ của tôi", "ChiPhi", "DaiBieuTheoNhom"]);
    });
  });
});

test("findings that read alike are printed once, with where they are", async () => {
  const bench = await openWithPlan({
    ...yearEndMeeting,
    budget: {
      ...yearEndMeeting.budget,
      lines: ["Hoa", "Quà", "Nước"].map((item) => costLine(item, 2.5, 1_000, { unit: "người" })),
      declaredTotal: null,
      declaredWords: null,
    },
  });
  await write(bench, {});
  const printed = [...shown(bench).values()].filter((text) => /lẻ/u.test(String(text)));
  expect(printed).toEqual([expect.stringMatching(/\(Dự trù kinh phí: E5, E6, E7\)$/u)]);
});
