import { defaultPreferences, type Preferences } from "../../src/app/preferences";
import type { SummaryOptions } from "../../src/app/write-summary";
import { allToPdf, describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { mistakesIn, writeOfficeBook, type CellResult, type OfficeBook } from "../support/office-book";
import { shapes, type Shape } from "../support/office-plans";
import { pagesOf, printable, type PrintedPage } from "../support/office-print";
import { cellsOf } from "../support/office-workbooks";

const shapeNames = Object.keys(shapes) as Shape[];

/** All that a summary can have on it; who signs has a long name, and the middle one the longest. */
const everything: SummaryOptions = {
  attendees: true,
  findings: true,
  charts: true,
  recipients: true,
  annexNumber: "II",
  issuer: "Ủy ban nhân dân huyện",
  placeAndDate: { place: "Thành phố Hồ Chí Minh", date: "2025-02-05" },
  signers: [
    { role: "preparer", name: "Trần Thị Mai" },
    { role: "accountant", position: "Phụ trách kế toán", name: "Nguyễn Hoàng Ngọc Ánh" },
    { role: "head", position: "KT. Chủ tịch\nPhó Chủ tịch", name: "Lê Văn Minh" },
  ],
};
const forms = ["estimate", "actual"] as const;
const cases = shapeNames.flatMap((shape) => forms.map((form) => ({ shape, form, name: `${shape}, ${form}` })));
const preferences: Partial<Record<Shape, Preferences>> = {
  English: { ...defaultPreferences, language: "en", contingencyPercent: 7.5 },
  "a roster of 500": { ...defaultPreferences, linkHeads: true, contingencyPercent: 5 },
};

interface Case {
  readonly book: OfficeBook;
  readonly recalculated: Map<string, CellResult>;
  readonly pages: PrintedPage[];
}

describeWithLibreOffice("ten plans of different shapes, written in both forms, saved and opened by LibreOffice", () => {
  const all = new Map<string, Case>();

  beforeAll(async () => {
    const books: OfficeBook[] = [];
    for (const { shape, form } of cases) {
      books.push(await writeOfficeBook(shapes[shape], { ...everything, form }, preferences[shape]));
    }
    const files = await recalculateAll(books.map(({ file }) => file));
    const pdfs = await allToPdf(books.map(({ file, summary }) => printable(file, summary)));
    for (const [i, { name }] of cases.entries()) {
      const [book, file, pdf] = [books[i], files[i], pdfs[i]];
      if (book === undefined || file === undefined || pdf === undefined) throw new Error("no book");
      all.set(name, { book, recalculated: cellsOf(file), pages: await pagesOf(pdf) });
    }
  }, 600_000);

  function the(name: string): Case {
    const found = all.get(name);
    if (found === undefined) throw new Error("no book");
    return found;
  }

  test("Microsoft's validator finds nothing wrong in any of the files", async () => {
    const mistakes = await mistakesIn(cases.map(({ name }) => the(name).book.file));
    expect(Object.fromEntries(cases.map(({ name }, i) => [name, mistakes[i]]))).toEqual(
      Object.fromEntries(cases.map(({ name }) => [name, []])),
    );
  }, 300_000);

  test.each(cases)("$name: every formula gives what it gave in the add-in's own workbook", ({ name }) => {
    const { book, recalculated } = the(name);
    expect(book.results.size).toBeGreaterThan(40);
    const different = [...book.results].flatMap(([address, ours]) => {
      const theirs = recalculated.get(address) ?? "";
      return same(ours ?? "", theirs) ? [] : [{ address, ours, theirs }];
    });
    expect(different).toEqual([]);
    expect([...book.results].filter(([, value]) => isError(value))).toEqual([]);
  });

  test.each(cases)("$name: nothing that is printed is cut or leaves the margins", ({ name }) => {
    const { pages } = the(name);
    const words = pages.flatMap((page) => page.words);
    expect(words.filter(({ text }) => text.includes("##"))).toEqual([]);
    for (const { left, right, bottom } of words) {
      expect(left / millimetre).toBeGreaterThan(29);
      expect(right / millimetre).toBeLessThan(210 - 14);
      expect(bottom / millimetre).toBeLessThan(297 - 19);
    }
    const last = printedText(pages.at(-1));
    for (const { name: signer = "" } of everything.signers ?? []) expect(last).toContain(bare(signer));
    expect(last).toContain(bare("Thành phố Hồ Chí Minh"));
  });

  test.each(cases)(
    "$name: no page has the signatures alone, and the words are where the total is",
    ({ name, shape }) => {
      const { pages } = the(name);
      const last = printedText(pages.at(-1));
      const above = last.slice(0, last.indexOf(bare("Thành phố Hồ Chí Minh")));
      expect(above.replace(/^\d+/u, "").length).toBeGreaterThan(20);
      const [total, inWords] = shape === "English" ? ["Total", "(Inwords:"] : ["Tổngcộng", "(Bằngchữ:"];
      const withWords = pages.filter((page) => printedText(page).includes(inWords));
      expect(withWords).toHaveLength(1);
      expect(printedText(withWords[0])).toContain(total);
    },
  );
});

const millimetre = 72 / 25.4;

/** What a page says, without spaces: letters with marks are words apart for those who measure. */
function printedText(page: PrintedPage | undefined): string {
  return bare((page?.words ?? []).map(({ text }) => text).join(""));
}

function bare(text: string): string {
  return text.normalize("NFC").replace(/\s/gu, "");
}

/** Texts and whole numbers exactly; fractions, which are sums in another order, to nine digits. */
function same(ours: CellResult, theirs: CellResult): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  if (Number.isInteger(ours) && Math.abs(ours) >= 1) return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function isError(value: CellResult): boolean {
  return typeof value === "string" && /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/u.test(value);
}
