import fc from "fast-check";
import { checkWorkbook, type Checked } from "../../src/app/check-workbook";
import { defaultPreferences } from "../../src/app/preferences";
import { watchWorkbook } from "../../src/app/watch-workbook";
import { addressIn } from "../../src/app/cell-lookup";
import { openBench, openWithPlan, type Bench } from "../support/embedded";
import { yearEndMeeting } from "../support/plans";

/** What somebody may type into a cell. */
const typed = fc.oneof(
  fc.integer({ min: -5, max: 200 }).map(String),
  fc.integer({ min: 0, max: 40 }).map((thousands) => String(thousands * 1000)),
  fc.constantFrom(
    "",
    "abc",
    "12 người",
    "1,5",
    "=1/0",
    "=A1",
    "Tất cả đại biểu",
    "29/02/2023",
    "17/01/2025",
    "Cấp huyện",
  ),
  fc.constantFrom("Nước uống", "Hoa tươi", "Năm triệu đồng", "x", "0"),
);

/** One step: which kind, and numbers that choose where. */
const step = fc.record({
  kind: fc.constantFrom(
    "type",
    "type",
    "type",
    "type",
    "paste",
    "insertRow",
    "deleteRow",
    "below",
    "renameHeader",
    "renameSheet",
    "insertColumn",
    "deleteColumn",
    "renameTable",
    "insertSheetRow",
    "activate",
  ),
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  text: typed,
  more: fc.array(typed, { minLength: 6, maxLength: 6 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function act({ embedded }: Bench, { kind, table: which, row: r, column: c, text, more }: Step, checked: Checked) {
  const { tables } = checked.state;
  const table = tables[which % Math.max(tables.length, 1)];
  if (table === undefined) return;
  const row = r % Math.max(table.values.length, 1);
  const column = c % Math.max(table.headers.length, 1);
  const inCell = addressIn(table, row, column);
  if (kind === "type") return embedded.setCell(table.sheet, inCell, text);
  if (kind === "below") return embedded.setCell(table.sheet, addressIn(table, table.values.length, column), text);
  if (kind === "renameHeader") return embedded.setCell(table.sheet, addressIn(table, -1, column), `Cột ${c % 50}`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const ours = sheet.tables.getItem(table.name);
    if (kind === "paste") {
      const rows = Math.min(3, table.values.length - row);
      const columns = Math.min(2, table.headers.length - column);
      sheet.getRange(inCell).getResizedRange(rows - 1, columns - 1).formulas = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => more[i * 2 + j] ?? ""),
      );
    }
    if (kind === "insertRow") ours.rows.add(row, [table.headers.map(() => "")]);
    if (kind === "deleteRow" && table.values.length > 1) ours.rows.getItemAt(row).delete();
    if (kind === "renameSheet") sheet.name = `Trang ${which % 100}-${r % 100}`;
    if (kind === "insertColumn") ours.columns.add(column);
    if (kind === "deleteColumn" && table.headers.length > 2) ours.columns.getItemAt(column).delete();
    if (kind === "renameTable") ours.name = `Bang_${which % 1000}`;
    if (kind === "insertSheetRow") sheet.getRange("1:1").insert("Down");
    if (kind === "activate") sheet.activate();
    await context.sync();
  }).catch((error: { code?: string }) => {
    const refused = [
      "InvalidOperation",
      "ItemAlreadyExists",
      "InvalidArgument",
      "InsertDeleteConflict",
      "AccessDenied",
    ];
    if (!refused.includes(error.code ?? "")) throw error;
  });
}

const facts = ({ findings, totals, repairs }: Checked) => ({
  totals,
  repairs,
  findings: findings.map(({ check, cell, expected, actual, effect, facts: figures, key }) => ({
    check,
    cell,
    expected,
    actual,
    effect,
    figures,
    key,
  })),
});

describe("a session of 200 random edits, pastes, inserts, deletions and renames", () => {
  const errors = jest.spyOn(console, "error");

  test.each([11, 2024, 777])(
    "seed %i ends with the findings of a fresh check of the saved file",
    async (seed) => {
      const bench = await openWithPlan(yearEndMeeting);
      let live: Checked | null = null;
      const troubles: unknown[] = [];
      const stop = await watchWorkbook(
        bench.workbook,
        defaultPreferences,
        (checked) => (live = checked),
        (trouble) => troubles.push(trouble),
        { burst: 1, quiet: 1_000_000 },
      );
      for (const each of fc.sample(step, { numRuns: 200, seed })) {
        await act(bench, each, await bench.check());
        await new Promise((resolve) => setTimeout(resolve, 12));
      }
      // Older Excel tells no renaming of a sheet: the user goes back to it, as to any sheet that is looked at.
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getFirst().activate();
        sheets.getLast().activate();
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await stop();
      expect(troubles).toEqual([]);
      if (live === null) throw new Error("never checked");
      expect((live as Checked).findings.length).toBeGreaterThan(0);
      expect(facts(live)).toEqual(facts(await bench.check()));

      const again = await openBench();
      await again.embedded.open(await bench.embedded.save());
      expect(facts(await checkWorkbook(again.workbook, defaultPreferences))).toEqual(facts(live));
      expect(errors).not.toHaveBeenCalled();
    },
    120_000,
  );
});
