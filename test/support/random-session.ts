import fc from "fast-check";
import type { EmbeddedWorkbook } from "../../src/preview/host/assemble";
import { addressOf } from "../../src/plan/cell-address";

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

/** Where a table of the workbook stands. */
interface Standing {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One thing that a user does, as data: it is done in this process or in a page. */
type Action =
  | { readonly do: "type"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly do: "paste"; readonly sheet: string; readonly address: string; readonly cells: readonly string[][] }
  | { readonly do: "insertRow"; readonly table: string; readonly at: number; readonly columns: number }
  | { readonly do: "deleteRow" | "insertColumn" | "deleteColumn"; readonly table: string; readonly at: number }
  | { readonly do: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly do: "renameTable"; readonly table: string; readonly name: string }
  | { readonly do: "insertSheetRow" | "activate"; readonly sheet: string };

/** The steps of a session; the same seed gives the same steps. */
export function randomSteps(seed: number, count: number): Step[] {
  return fc.sample(step, { numRuns: count, seed });
}

/** What a step does in a workbook with these tables; null where it has nothing to do it to. */
export function actionOf(
  { kind, table: which, row: r, column: c, text, more }: Step,
  tables: Standing[],
): Action | null {
  const table = tables[which % Math.max(tables.length, 1)];
  if (table === undefined) return null;
  const { sheet, name } = table;
  const row = r % Math.max(table.rows, 1);
  const column = c % Math.max(table.columns, 1);
  const address = (inRow: number) => addressOf(table.row + 1 + inRow, table.column + column);
  switch (kind) {
    case "type":
      return { do: "type", sheet, address: address(row), text };
    case "below":
      return { do: "type", sheet, address: address(table.rows), text };
    case "renameHeader":
      return { do: "type", sheet, address: address(-1), text: `Cột ${c % 50}` };
    case "paste": {
      const width = Math.min(2, table.columns - column);
      const cells = [0, 1, 2].slice(0, table.rows - row).map((i) => more.slice(i * 2, i * 2 + width));
      return { do: "paste", sheet, address: address(row), cells };
    }
    case "insertRow":
      return { do: "insertRow", table: name, at: row, columns: table.columns };
    case "deleteRow":
      return table.rows > 1 ? { do: kind, table: name, at: row } : null;
    case "insertColumn":
      return { do: kind, table: name, at: column };
    case "deleteColumn":
      return table.columns > 2 ? { do: kind, table: name, at: column } : null;
    case "renameSheet":
      return { do: kind, sheet, name: `Trang ${which % 100}-${r % 100}` };
    case "renameTable":
      return { do: kind, table: name, name: `Bang_${which % 1000}` };
    default:
      return { do: kind, sheet };
  }
}

/**
 * Does an action in a workbook and tells where its tables stand afterwards; what Excel refuses is not done. Its
 * source is run in pages too, so it may name nothing from outside itself.
 */
export async function perform(embedded: EmbeddedWorkbook, action: Action | null): Promise<Standing[]> {
  const act = async (what: Action) => {
    if (what.do === "type") return embedded.setCell(what.sheet, what.address, what.text);
    await embedded.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      if (what.do === "paste") {
        const { length: rows, 0: first = [] } = what.cells;
        const start = worksheets.getItem(what.sheet).getRange(what.address);
        start.getResizedRange(rows - 1, first.length - 1).formulas = what.cells as string[][];
      }
      if (what.do === "insertRow") {
        tables.getItem(what.table).rows.add(what.at, [Array.from({ length: what.columns }, () => "")]);
      }
      if (what.do === "deleteRow") tables.getItem(what.table).rows.getItemAt(what.at).delete();
      if (what.do === "insertColumn") tables.getItem(what.table).columns.add(what.at);
      if (what.do === "deleteColumn") tables.getItem(what.table).columns.getItemAt(what.at).delete();
      if (what.do === "renameSheet") worksheets.getItem(what.sheet).name = what.name;
      if (what.do === "renameTable") tables.getItem(what.table).name = what.name;
      if (what.do === "insertSheetRow") worksheets.getItem(what.sheet).getRange("1:1").insert("Down");
      if (what.do === "activate") worksheets.getItem(what.sheet).activate();
      await context.sync();
    });
  };
  if (action !== null) {
    await act(action).catch((error: { code?: string }) => {
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
  return embedded.book.tables.map(({ name, sheet, box, columns, showTotals }) => ({
    name,
    sheet: sheet.name,
    row: box.row,
    column: box.column,
    rows: box.lastRow - box.row - (showTotals ? 1 : 0),
    columns: columns.length,
  }));
}

/** Looks at the first and the last sheet: older Excel tells no renaming of a sheet until one is activated. */
export async function lookAround(embedded: EmbeddedWorkbook): Promise<void> {
  await embedded.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getFirst().activate();
    sheets.getLast().activate();
    await context.sync();
  });
}
