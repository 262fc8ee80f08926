import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "../../src/app/import-plan";
import { describeWithLibreOffice, allToPdf, recalculateAll } from "../support/libreoffice";
import { mistakesIn, writeOfficeBook, type CellResult, type OfficeBook } from "../support/office-book";
import { pagesOf, printable, type PrintedPage } from "../support/office-print";
import { cellsOf } from "../support/office-workbooks";

const millimetre = 72 / 25.4;
const millimetres = (points: number) => points / millimetre;

/** Letters have a little room around them that counts as theirs. */
const tolerance = 1;

describeWithLibreOffice("the workbook of the sample plan, in LibreOffice", () => {
  let book: OfficeBook;
  let cells: Map<string, CellResult>;
  let pages: PrintedPage[];
  let whole: PrintedPage[];

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.txt")));
    const imported = await importPlan({ bytes, fileName: "sample-plan.txt" });
    if (!imported.ok) throw new Error("the sample plan is not read");
    book = await writeOfficeBook(imported.plan);
    cells = cellsOf((await recalculateAll([book.file]))[0] ?? new Uint8Array());
    const [alone, all] = await allToPdf([printable(book.file, book.summary), printable(book.file, null)]);
    pages = await pagesOf(alone ?? new Uint8Array());
    whole = await pagesOf(all ?? new Uint8Array());
  }, 300_000);

  test("Microsoft's validator finds nothing wrong", async () => {
    expect(await mistakesIn([book.file])).toEqual([[]]);
  });

  /** What stands beside a label of the sheet of the plan. */
  function field(label: string): CellResult | undefined {
    const at = [...cells].find(([address, value]) => address.startsWith("Kế hoạch!A") && value === label)?.[0];
    return cells.get(at?.replace("!A", "!B") ?? "");
  }

  /** All that the check columns say. */
  function checks(): string[] {
    const headers = [...cells].filter(([, value]) => value === "Kiểm tra").map(([address]) => address);
    return headers.flatMap((header) => {
      const column = header.replace(/\d+$/u, "");
      return [...cells]
        .filter(([address, value]) => address !== header && address.replace(/\d+$/u, "") === column && value !== "")
        .flatMap(([, value]) => (value === null ? [] : [String(value)]));
    });
  }

  test("the total is 13,500,000 and its words are spelled as the plan spells them", () => {
    expect(field("Tổng cộng tính lại")).toBe(13_500_000);
    expect(field("Bằng chữ")).toBe("Mười ba triệu năm trăm ngàn đồng");
    expect([...cells.values()]).toContain("(Bằng chữ: Mười ba triệu năm trăm ngàn đồng)");
  });

  test("the check columns name the difference of 108 and 118 people and nothing else", () => {
    expect(checks()).toEqual(["Kế hoạch ghi 108, cộng chi tiết được 118"]);
  });

  test("Annex I, part I, clauses 1 to 3: the summary is printed on A4 upright, its text within the margins", () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { width, height, words } of pages) {
      expect([Math.round(millimetres(width)), Math.round(millimetres(height))]).toEqual([210, 297]);
      const text = words.filter(({ top }) => millimetres(top) > 19);
      expect(text.length).toBeGreaterThan(10);
      const edges = {
        left: millimetres(Math.min(...text.map(({ left }) => left))),
        right: 210 - millimetres(Math.max(...text.map(({ right }) => right))),
        top: millimetres(Math.min(...text.map(({ top }) => top))),
        bottom: 297 - millimetres(Math.max(...text.map(({ bottom }) => bottom))),
      };
      expect(edges.left).toBeGreaterThanOrEqual(30 - tolerance);
      expect(edges.right).toBeGreaterThanOrEqual(15 - tolerance);
      expect(edges.top).toBeGreaterThanOrEqual(20 - tolerance);
      expect(edges.bottom).toBeGreaterThanOrEqual(20 - tolerance);
    }
  });

  test("Annex I, part II, clause 6: the type is printed in its own size, not scaled down to fit", () => {
    // pdftotext gives a line of Times New Roman the height 1.107 of its size, and more where a mark is of another font.
    const sizes = pages
      .flatMap(({ words }) => words.filter(({ text }) => /^[\w.,]+$/u.test(text)))
      .map(({ top, bottom }) => (bottom - top) / 1.107);
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12.9);
  });

  test("Annex I, part I, clause 7: the page number stands in the top margin, centred, and not on page 1", () => {
    const numbers = pages.map(({ words }) => words.filter(({ bottom }) => millimetres(bottom) < 20));
    expect(numbers[0]).toEqual([]);
    for (const [i, shown] of numbers.slice(1).entries()) {
      expect(shown.map(({ text }) => text)).toEqual([String(i + 2)]);
      const middle = millimetres(((shown[0]?.left ?? 0) + (shown[0]?.right ?? 0)) / 2);
      expect(Math.abs(middle - (210 + 30 - 15) / 2)).toBeLessThan(1);
    }
  });

  test("annexes are numbered for themselves: printed with all other sheets, its first page has no number either", () => {
    const first = whole.at(-pages.length);
    expect(first?.words.map(({ text }) => text).join("")).toMatch(/^Phụlục/u);
    expect(first?.words.filter(({ bottom }) => millimetres(bottom) < 20)).toEqual([]);
  });
});
