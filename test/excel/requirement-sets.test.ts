import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { membersUsed, sourcesIn, type UsedMember } from "../support/office-members";
import { apiMembers } from "../../src/preview/host/members";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const required = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);

function tooNew(used: readonly UsedMember[]): string[] {
  return used
    .filter(({ set, guard }) => (set ?? 1) > Math.max(required, guard))
    .map(({ name, set, where }) => `${name} needs ExcelApi 1.${set} (${where})`);
}

jest.setTimeout(60_000);

describe("the requirement sets of what the Excel room uses", () => {
  const used = membersUsed(sourcesIn("src/excel"));

  test("the manifest names one, and the room uses a good part of the API", () => {
    expect(required).toBeGreaterThan(0);
    expect(new Set(used.map(({ name }) => name)).size).toBeGreaterThan(60);
    expect(used.find(({ name }) => name === "Range.formulas")?.set).toBe(1);
    expect(used.find(({ name }) => name === "PageLayout.setPrintMargins")?.set).toBe(9);
  });

  test("every member is in the manifest's set or guarded by isSetSupported", () => {
    expect(tooNew(used)).toEqual([]);
  });

  test("the embedded workbook has every member that the room uses", () => {
    const missing = used.filter(({ name }) => {
      const [type = "", member = ""] = name.split(".");
      const known = apiMembers[type];
      return known !== undefined && !known.includes(member);
    });
    expect([...new Set(missing.map(({ name }) => name))]).toEqual([]);
    const classes = used.map(({ name }) => name.split(".")[0] ?? "").filter((type) => isClass(type));
    expect([...new Set(classes.filter((type) => apiMembers[type] === undefined))]).toEqual([]);
  });

  test.each([
    [
      "a newer member",
      "export const f = (sheet: Excel.Worksheet) => sheet.tabId;",
      /Worksheet\.tabId needs ExcelApi 1\.14/,
    ],
    ["a newer member of an older object", "export const f = (t: Excel.Table) => t.resize('A1:B2');", /Table\.resize/],
    [
      "a newer member that is only loaded",
      "export const f = (s: Excel.WorksheetCollection) => s.load('items/tabId');",
      /tabId/,
    ],
    [
      "a member beyond its guard",
      "export function f(sheet: Excel.Worksheet) { if (Office.context.requirements.isSetSupported('ExcelApi', '1.8')) sheet.pageLayout.zoom = {}; }".replaceAll(
        "'",
        '"',
      ),
      /pageLayout needs ExcelApi 1\.9/,
    ],
  ])("%s that slips in is found", (_, text, complaint) => {
    const name = join(root, "src/excel/slipped-in.ts");
    expect(tooNew(membersUsed([], { [name]: text })).join("\n")).toMatch(complaint);
  });

  test("a guarded member is accepted, also in a function that is only called under the guard", () => {
    const name = join(root, "src/excel/guarded.ts");
    const text = `
      export function f(sheet: Excel.Worksheet) {
        if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
        sheet.pageLayout.orientation = "Portrait";
        g(sheet);
      }
      function g(sheet: Excel.Worksheet) { sheet.pageLayout.blackAndWhite = true; }`;
    expect(tooNew(membersUsed([], { [name]: text }))).toEqual([]);
  });
});

/** Classes are what batches speak of; the rest are interfaces and enumerations of plain values. */
function isClass(name: string): boolean {
  return new RegExp(`^    class ${name} extends OfficeExtension\\.ClientObject`, "m").test(declarations);
}
const declarations = readFileSync(join(root, "node_modules/@types/office-js/index.d.ts"), "utf8");
