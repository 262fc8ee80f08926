import fc from "fast-check";
import { summary as words } from "../../../src/messages/vi/summary";
import { tables } from "../../../src/messages/vi/tables";
import { defaultWordStyle } from "../../../src/plan/amount-in-words";
import type { CostLine, Plan } from "../../../src/plan/plan";
import { planSheets } from "../../../src/sheets/plan-sheets";
import { readBack } from "../../../src/sheets/read-back";
import type { Cell, SheetSpec } from "../../../src/sheets/sheet-spec";
import { statesOf } from "../../../src/sheets/spec-states";
import { costColumns } from "../../../src/sheets/summary/cost-columns";
import { textRoom } from "../../../src/sheets/summary/pages";
import { signInWidths } from "../../../src/sheets/summary/sign-in-widths";
import { gridFor, neededBy, signatureLines, spansFor } from "../../../src/sheets/summary/signature-spans";
import { summarySheets } from "../../../src/sheets/summary/summary-sheet";
import type { SummaryOptions } from "../../../src/sheets/summary/summary-options";
import { textWidth } from "../../../src/sheets/summary/text-width";
import { placeless } from "../../../src/plan/place";
import { costLine, said, yearEndMeeting } from "../../support/plans";

const options: SummaryOptions = {
  form: "estimate",
  wordStyle: defaultWordStyle,
  annexNumber: null,
  issuer: null,
  placeAndDate: { place: "Hà Nam", date: "2025-02-05" },
  signatures: [],
  recipients: false,
  attendees: false,
  charts: true,
  notes: null,
};

function withLines(lines: readonly CostLine[]): Plan {
  const budget = { ...yearEndMeeting.budget, lines, declaredTotal: null, declaredWords: null };
  return { ...yearEndMeeting, budget };
}

function sheetsFor(plan: Plan, changes: Partial<SummaryOptions> = {}): SheetSpec[] {
  const back = readBack({ tables: statesOf(planSheets(plan, tables, { wordStyle: defaultWordStyle })) }, [tables]);
  return summarySheets(back, words, { ...options, ...changes });
}

function texts(sheet: SheetSpec | undefined): string[] {
  return (sheet?.blocks ?? []).flatMap(({ cells }) => cells.flat().map(textOf));
}

function textOf(cell: Cell): string {
  return cell === null ? "" : typeof cell === "object" ? cell.formula : String(cell);
}

describe("notes of cost lines", () => {
  const noted = costLine("Hoa", 2, 100_000, { note: "Theo báo giá" });

  test("have a column of their own where there is room", () => {
    const [sheet] = sheetsFor(withLines([noted]));
    expect(texts(sheet)).toContain(words.columns.note);
  });

  test("stand in brackets under their item where a column would be too narrow, and follow the table", () => {
    const wide = costLine("Thuê xe", 120, 45_000_000, { unit: "chuyến", times: 3 });
    for (const form of ["estimate", "actual"] as const) {
      const [sheet] = sheetsFor(withLines([noted, wide]), { form });
      expect(texts(sheet)).not.toContain(words.columns.note);
      expect(texts(sheet).filter((text) => text.includes('CHAR(10)&"("&'))).toHaveLength(1);
    }
  });
});

describe("signatures side by side", () => {
  const name = fc.constantFrom("Lê Minh", "Nguyễn Hoàng Ngọc Ánh", "Trần Thị Mai", "Đặng Nguyễn Phương Thảo");
  const position = fc.constantFrom("Kế toán", "Người lập biểu", "KT. Chủ tịch\nPhó Chủ tịch", "Phụ trách kế toán");
  const signatures = fc.array(fc.record({ name, position }), { minLength: 1, maxLength: 3 });
  const line = fc.record({
    price: fc.integer({ min: 1_000, max: 90_000_000 }),
    unit: fc.constantFrom("người", "người/ngày", "bộ"),
    times: fc.integer({ min: 1, max: 3 }),
    note: fc.constantFrom(undefined, "Theo báo giá"),
  });

  test("have room for every name, and the table keeps its width, whatever its columns are", () => {
    fc.assert(
      fc.property(
        signatures,
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (signers, given, isActual) => {
          const lines = given.map(({ price, note, ...more }) =>
            costLine("Khoản chi", 20, price, { ...more, ...(note === undefined ? {} : { note }) }),
          );
          const columns = costColumns(withLines(lines), isActual ? "actual" : "estimate", words, textRoom, 13);
          const { widths, columns: placed } = gridFor(columns, signers, null, 13);
          const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
          expect(sum(widths)).toBeCloseTo(sum(columns.map(({ width }) => width)), 6);
          for (const { at, to, width } of placed) expect(sum(widths.slice(at, to + 1))).toBeCloseTo(width, 6);
          const spans = spansFor(widths, neededBy(signers, 13));
          expect(spans).toHaveLength(signers.length);
          for (const [i, [from, to]] of spans.entries()) {
            const width = sum(widths.slice(from, to + 1));
            const { name = "" } = signers[i] ?? {};
            const lines = signatureLines(name, width, 13);
            expect(lines.join(" ")).toBe(name);
            expect(lines.length).toBeLessThanOrEqual(2);
            for (const each of lines) expect(textWidth(each, { size: 13, bold: true })).toBeLessThanOrEqual(width);
            if (i > 0) expect(from).toBeGreaterThan(spans[i - 1]?.[1] ?? -1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("take less room where that saves a page", () => {
    const heights = (count: number) => {
      const lines = Array.from({ length: count }, (_, i) => costLine(`Khoản ${i}`, 1, 10_000));
      const [sheet] = sheetsFor(withLines(lines), { signatures: [{ position: "Chủ tịch", name: "Lê Minh" }] });
      return { breaks: sheet?.page?.breaksBefore.length, gap: sheet?.rowHeights.at(-2)?.[1] };
    };
    const all = Array.from({ length: 14 }, (_, i) => heights(14 + i));
    expect(all.filter(({ breaks }) => breaks === 0).map(({ gap }) => gap)).toContain(50);
    expect(all[0]).toEqual({ breaks: 0, gap: 75 });
    expect(all.at(-1)).toEqual({ breaks: 1, gap: 75 });
  });
});

describe("the cost table", () => {
  test("mixes no two numberings of sections", () => {
    const numbersFor = (sections: string[]) => {
      const [sheet] = sheetsFor(withLines(sections.map((section) => costLine("Hoa", 1, 1_000, { section }))));
      return (sheet?.blocks[0]?.cells ?? [])
        .filter((cells) => sections.some((name) => textOf(cells[1] ?? null) === name.replace(/^[A-Z]\. /u, "")))
        .map((cells) => textOf(cells[0] ?? null));
    };
    expect(numbersFor(["Hội trường", "Đại biểu"])).toEqual(["I", "II"]);
    expect(numbersFor(["A. Hội trường", "B. Đại biểu"])).toEqual(["A", "B"]);
    expect(numbersFor(["Hội trường", "B. Đại biểu"])).toEqual(["", "B"]);
  });

  test("sums what each fund pays under the amounts, also for lines that name none", () => {
    const lines = [
      costLine("Hoa", 1, 1_000, { fund: "Quỹ" }),
      costLine("Nước", 1, 2_000, { fund: "Ngân sách" }),
      costLine("Xe", 1, 4_000),
    ];
    for (const form of ["estimate", "actual"] as const) {
      const [sheet] = sheetsFor(withLines(lines), { form });
      const cells = sheet?.blocks[0]?.cells ?? [];
      const total = cells.find((row) => row.includes(words.total)) ?? [];
      const labels = ["- Quỹ:", "- Ngân sách:", `- ${words.noFund}:`];
      for (const label of labels) {
        const row = cells.find(([first]) => first === label) ?? [];
        const column = row.findIndex((cell) => cell !== null && typeof cell === "object");
        expect(textOf(total[column] ?? null)).toContain(form === "actual" ? "[Thực chi]" : "[Thành tiền]");
      }
    }
  });
});

describe("the page of charts", () => {
  test("shows the largest costs and tells the rest, and charts exactly the rows of its figures", () => {
    const lines = Array.from({ length: 30 }, (_, i) => costLine(`Khoản ${i + 1}`, 1, 1_000 * (i + 1)));
    const charts = sheetsFor(withLines(lines))[1];
    expect(texts(charts)).toContain(words.charts.others);
    const [first, last] = (charts?.charts[0]?.values ?? "")
      .split(":")
      .map((address) => Number(/\d+/u.exec(address)?.[0]));
    const rows = charts?.blocks[0]?.cells ?? [];
    expect(textOf(rows[(first ?? 0) - 2]?.[2] ?? null)).toBe(words.charts.value);
    expect(textOf(rows[last ?? 0]?.[1] ?? null)).toBe(words.charts.others);
  });

  test("names bars by number where a label is too long for a chart", () => {
    const long = "Chi thuê hội trường, trang trí sân khấu, âm thanh, ánh sáng";
    const columnFor = (item: string) =>
      sheetsFor(withLines([costLine(item, 1, 1_000), costLine("Hoa", 1, 1_000)]))[1]?.charts[0]?.categories.charAt(0);
    expect(columnFor("Nước")).toBe("B");
    expect(columnFor(long)).toBe("A");
  });
});

test("the columns of a sign-in list fill the page and give most room where texts are longest", () => {
  const roster = Array.from({ length: 40 }, (_, i) => ({
    name: placeless(`Nguyễn Thị Thanh ${i}`),
    position: said("CV"),
    unit: said("Ủy ban nhân dân xã Nam Sơn"),
    member: null,
    status: null,
  }));
  const widths = signInWidths(roster, ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Ký tên"], textRoom, 13);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textRoom, 6);
  expect(widths[3]).toBeGreaterThan(widths[2] ?? 0);
  expect(widths[1]).toBeGreaterThan(textWidth("Nguyễn Thị Thanh 39", { size: 13 }));
});
