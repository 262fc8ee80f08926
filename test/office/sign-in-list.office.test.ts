import { defaultPreferences } from "../../src/app/preferences";
import { writeSignInList } from "../../src/app/write-sign-in-list";
import { openWithPlan } from "../support/embedded";
import { allToPdf, describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { mistakesIn } from "../support/office-book";
import { shapes } from "../support/office-plans";
import { pagesOf, printable } from "../support/office-print";
import { cellsOf } from "../support/office-workbooks";

const name = "Danh sách ký tên";

describeWithLibreOffice("the list that those who come sign", () => {
  test("has everyone of a roster of 500, follows the roster, and repeats its header on every page", async () => {
    const { embedded, workbook, check } = await openWithPlan(shapes["a roster of 500"]);
    expect(await writeSignInList(workbook, await check(), defaultPreferences)).toBe(true);
    expect(await writeSignInList(workbook, await check(), defaultPreferences)).toBe(true);
    expect(embedded.book.sheets.filter((sheet) => sheet.name.startsWith(name))).toHaveLength(1);
    const roster = shapes["a roster of 500"].roster;
    const file = await embedded.save({ cachedValues: false });
    expect(await mistakesIn([file])).toEqual([[]]);
    const cells = cellsOf((await recalculateAll([file]))[0] ?? new Uint8Array());
    const header = [...cells].find(([address, value]) => address.startsWith(`${name}!B`) && value === "Họ và tên")?.[0];
    const first = Number(header?.replace(/^.*!B/u, "")) + 1;
    const listed = roster.map((_, i) =>
      ["A", "B", "C", "D"].map((column) => cells.get(`${name}!${column}${first + i}`)),
    );
    expect(listed).toEqual(
      roster.map((person, i) => [i + 1, person.name.value, person.position?.value ?? "", person.unit?.value ?? ""]),
    );
    const pages = await pagesOf((await allToPdf([printable(file, name)]))[0] ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(15);
    for (const { words } of pages) expect(words.map(({ text }) => text).join("")).toContain("Họvàtên");
  }, 300_000);

  test("is not written where nobody is on the roster", async () => {
    const { workbook, check } = await openWithPlan(shapes.short);
    expect(await writeSignInList(workbook, await check(), defaultPreferences)).toBe(false);
  });
});
