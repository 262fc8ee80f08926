import { defaultPreferences, type Preferences } from "../../src/app/preferences";
import type { SummaryOptions } from "../../src/app/write-summary";
import { describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { mistakesIn, writeOfficeBook, type CellResult, type OfficeBook } from "../support/office-book";
import { shapes, type Shape } from "../support/office-plans";
import { cellsOf } from "../support/office-workbooks";

const names = Object.keys(shapes) as Shape[];
const summaries: Partial<Record<Shape, SummaryOptions>> = {
  "actual costs": { form: "actual", charts: true, recipients: true },
  "12 sections": { charts: true },
  "three funds": { recipients: true },
};
const preferences: Partial<Record<Shape, Preferences>> = { English: { ...defaultPreferences, language: "en" } };

describeWithLibreOffice("ten plans of different shapes, written, saved and calculated by LibreOffice", () => {
  const books = new Map<Shape, OfficeBook>();
  const recalculated = new Map<Shape, Map<string, CellResult>>();

  beforeAll(async () => {
    for (const name of names) books.set(name, await writeOfficeBook(shapes[name], summaries[name], preferences[name]));
    const files = await recalculateAll(names.map((name) => books.get(name)?.file ?? new Uint8Array()));
    for (const [i, name] of names.entries()) recalculated.set(name, cellsOf(files[i] ?? new Uint8Array()));
  }, 300_000);

  test("Microsoft's validator finds nothing wrong in any of the files", async () => {
    const mistakes = await mistakesIn(names.map((name) => books.get(name)?.file ?? new Uint8Array()));
    expect(Object.fromEntries(names.map((name, i) => [name, mistakes[i]]))).toEqual(
      Object.fromEntries(names.map((name) => [name, []])),
    );
  });

  test.each(names)("%s: every formula gives what it gave in the add-in's own workbook", (name) => {
    const [book, cells] = [books.get(name), recalculated.get(name)];
    if (book === undefined || cells === undefined) throw new Error("no book");
    expect(book.results.size).toBeGreaterThan(40);
    const different = [...book.results].flatMap(([address, ours]) => {
      const theirs = cells.get(address) ?? "";
      return same(ours ?? "", theirs) ? [] : [{ address, ours, theirs }];
    });
    expect(different).toEqual([]);
    expect([...book.results].filter(([, value]) => isError(value))).toEqual([]);
  });
});

/** Texts and whole numbers exactly; fractions, which are sums in another order, to nine digits. */
function same(ours: CellResult, theirs: CellResult): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  if (Number.isInteger(ours) && Math.abs(ours) >= 1) return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function isError(value: CellResult): boolean {
  return typeof value === "string" && /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/u.test(value);
}
