import { editPlan } from "../../src/plan/plan-path";
import { tables as en } from "../../src/messages/en/tables";
import { tables as vi } from "../../src/messages/vi/tables";
import { cellAt, pathAt } from "../../src/sheets/cell-at";
import { planSheets } from "../../src/sheets/plan-sheets";
import { readBack, type ReadBack } from "../../src/sheets/read-back";
import { statesOf } from "../../src/sheets/spec-states";
import type { CellValue, TableState } from "../../src/sheets/table-state";
import { withoutPlaces, yearEndMeeting } from "../support/plans";

const options = { wordStyle: null };
const written = statesOf(planSheets(yearEndMeeting, vi, options));

function read(tables: readonly TableState[]): ReadBack {
  return readBack({ tables }, [vi, en]);
}

/** The tables with one of them changed. */
function change(name: string, edit: (state: TableState) => TableState, states = written): TableState[] {
  return states.map((state) => (state.name === name ? edit(state) : state));
}

/** A cell typed over, by row and header. */
function type(name: string, row: number, header: string, value: CellValue, states = written): TableState[] {
  return change(
    name,
    (state) => {
      const column = state.headers.indexOf(header);
      expect(column).not.toBe(-1);
      const put = (cells: readonly (readonly CellValue[])[]) =>
        cells.map((line, i) => line.map((cell, j) => (i === row && j === column ? value : cell)));
      return { ...state, values: put(state.values), formulas: put(state.formulas) };
    },
    states,
  );
}

/** Columns in another order, or fewer, or with one of the user's own (null). */
function columns(state: TableState, order: readonly (number | null)[], own: string): TableState {
  const pick = (cells: readonly CellValue[], i: number) =>
    order.map((at) => (at === null ? `ghi ${i}` : (cells[at] ?? "")));
  return {
    ...state,
    headers: order.map((at) => (at === null ? own : (state.headers[at] ?? ""))),
    values: state.values.map(pick),
    formulas: state.formulas.map(pick),
  };
}

const saidBefore = withoutPlaces(read(written).plan);

describe("reading a workbook that somebody has worked in", () => {
  test("moved tables and reordered columns say the same", () => {
    const moved = change("DuTru", (state) => ({
      ...columns(state, [2, 0, 1, null, ...state.headers.map((_, i) => i).slice(3)], "Của tôi"),
      sheet: "Nháp",
      row: 10,
      column: 4,
    }));
    const back = read(moved);
    expect(back.repairs).toEqual([]);
    expect(withoutPlaces(back.plan)).toEqual(saidBefore);
    expect(cellAt("budget.lines.1.quantity", back)).toMatchObject({ sheet: "Nháp", address: "J13" });
  });

  test("a renamed table is found by its headers, and a repair offers its name", () => {
    const back = read(change("DuTru", (state) => ({ ...state, name: "Table7" })));
    expect(back.repairs).toEqual([{ kind: "table-renamed", table: "DuTru", sheet: "Dự trù kinh phí", name: "Table7" }]);
    expect(withoutPlaces(back.plan)).toEqual(saidBefore);
  });

  test("a renamed header is known by its place, and a repair offers its old text", () => {
    const rename = (state: TableState) => ({
      ...state,
      headers: state.headers.map((header) => (header === "Đơn giá" ? "Giá một đơn vị" : header)),
    });
    const back = read(change("DuTru", rename));
    expect(back.repairs).toEqual([
      {
        kind: "header-renamed",
        table: "DuTru",
        column: "unitPrice",
        sheet: "Dự trù kinh phí",
        address: "G4",
        header: "Giá một đơn vị",
        expected: "Đơn giá",
      },
    ]);
    expect(withoutPlaces(back.plan)).toEqual(saidBefore);
  });

  test("a deleted column and a deleted table are reported, and nothing is read in their stead", () => {
    const without = change("DuTru", (state) =>
      columns(
        state,
        state.headers.flatMap((header, i) => (header === "Đơn giá" ? [] : [i])),
        "",
      ),
    ).filter(({ name }) => name !== "DaiBieu");
    const back = read(without);
    expect(back.repairs).toEqual([
      { kind: "column-missing", table: "DuTru", column: "unitPrice", header: "Đơn giá" },
      { kind: "table-missing", table: "DaiBieu" },
    ]);
    expect(back.plan.budget.lines.map((line) => line.unitPrice)).toEqual([null, null, null]);
    expect(back.plan.budget.lines[1]?.quantity?.value).toBe(60);
  });

  test("a workbook without our tables needs no repair", () => {
    expect(read([])).toMatchObject({ repairs: [], plan: { budget: { lines: [] } } });
  });

  test("a table headed in English is read by one who works in Vietnamese", () => {
    const back = read(statesOf(planSheets(yearEndMeeting, en, options)));
    expect(back.words).toBe(en);
    expect(withoutPlaces(back.plan)).toEqual(saidBefore);
  });

  test("blank rows are no lines, and the lines keep their cells", () => {
    const blank = change("DuTru", (state) => {
      const empty = state.headers.map(() => "");
      return {
        ...state,
        values: [empty, ...state.values.slice(0, 1), empty, ...state.values.slice(1)],
        formulas: [empty, ...state.formulas.slice(0, 1), empty, ...state.formulas.slice(1)],
      };
    });
    const back = read(blank);
    expect(withoutPlaces(back.plan)).toEqual(saidBefore);
    expect(cellAt("budget.lines.1.quantity", back)?.address).toBe("E8");
  });
});

describe("cells that cannot be taken as they stand", () => {
  test.each([
    ["a number stored as text", "Số lượng", "60", { kind: "not-a-number", expected: 60 }],
    ["a number with dots stored as text", "Đơn giá", "20.000", { kind: "not-a-number", expected: 20_000 }],
    ["text", "Số lượng", "sáu mươi", { kind: "not-a-number", expected: null }],
    ["an error", "Số lượng", "#REF!", { kind: "error" }],
    ["a negative number", "Số lượng", -1, { kind: "negative" }],
    ["a fraction of a đồng", "Đơn giá", 0.5, { kind: "fraction" }],
    ["a typed amount", "Thành tiền", 999, { kind: "formula-overwritten", expected: 1_200_000 }],
    ["a deleted amount", "Thành tiền", "", { kind: "formula-overwritten", expected: 1_200_000 }],
  ])("%s", (_, header, value, problem) => {
    const back = read(type("DuTru", 1, header, value));
    expect(back.plan.cellProblems).toEqual([
      expect.objectContaining({
        ...problem,
        shown: String(value),
        place: expect.objectContaining({ table: "DuTru", row: 1 }),
      }),
    ]);
  });

  test("a number of one's own in the numbering and half a day are none", () => {
    expect(read(type("DuTru", 1, "TT", "1a")).plan.cellProblems).toEqual([]);
    expect(read(type("DuTru", 1, "Số lần", 1.5)).plan.cellProblems).toEqual([]);
  });

  test("a date that no calendar has is read as such", () => {
    const row = 4;
    const back = read(type("KeHoach", row, "Giá trị", "29/02/2025"));
    expect(back.plan.eventDate).toBeNull();
    expect(back.plan.cellProblems).toEqual([]);
    expect(back.plan.dates).toMatchObject([{ value: { date: { day: 29, month: 2, year: 2025 } } }]);
  });
});

describe("paths and cells", () => {
  const back = read(written);

  test.each([
    ["attendees.declaredTotal", "Kế hoạch", "B16"],
    ["attendees.groups.1.declared", "Thành phần tham dự", "L6"],
    ["attendees.groups.1.overlap", "Thành phần tham dự", "N6"],
    ["attendees.groups.1.members.0.quota", "Thành phần tham dự", "D6"],
    ["budget.lines.2.statedAmount", "Dự trù kinh phí", "I7"],
    ["budget.lines.2.actual", "Dự trù kinh phí", "J7"],
    ["agenda.1.item", "Chương trình", "B6"],
    ["documentNumber", "Kế hoạch", "B7"],
  ] as const)("%s stands in %s!%s, also where it is empty, and back", (path, sheet, address) => {
    expect(cellAt(path, back)).toMatchObject({ sheet, address });
    expect(pathAt(sheet, address, back)).toBe(path);
  });

  test("what has no cell has none", () => {
    expect(cellAt("headings.0", back)).toBeNull();
    expect(pathAt("Dự trù kinh phí", "A1", back)).toBeNull();
    expect(pathAt("Dự trù kinh phí", "H5", back)).toBeNull();
  });
});

describe("writing over what somebody has worked in", () => {
  const states = change("DuTru", (state) => ({
    ...columns(state, [...state.headers.map((_, i) => i), null], "Của tôi"),
    sheet: "Sheet9",
    row: 7,
    column: 2,
    values: [...columns(state, [...state.headers.map((_, i) => i), null], "").values].reverse(),
    formulas: [...columns(state, [...state.headers.map((_, i) => i), null], "").formulas].reverse(),
  }));
  const back = read(states);
  const again = planSheets(back.plan, vi, { ...options, keep: back });

  test("the table stays where it is, with its rows in their order and the user's column", () => {
    const table = again.flatMap(({ tables }) => tables).find(({ name }) => name === "DuTru");
    expect(table).toMatchObject({ row: 7, column: 2, keepFormats: true });
    expect(again.find(({ tables }) => tables.some(({ name }) => name === "DuTru"))?.name).toBe("Sheet9");
    expect(table?.columns.at(-1)).toMatchObject({ id: null, header: "Của tôi" });
    expect(table?.rows.map((cells) => [cells[2], cells.at(-1)])).toEqual([
      ["Tài liệu", "ghi 2"],
      ["Nước uống", "ghi 1"],
      ["Trang trí hội trường", "ghi 0"],
    ]);
    expect(again.every(({ blocks, columnWidths }) => blocks.length === 0 && columnWidths.length === 0)).toBe(true);
  });

  test("a changed value changes its cell only", () => {
    const edited = editPlan(back.plan, [{ path: "budget.lines.0.quantity", value: 62 }]);
    const before = statesOf(again);
    const after = statesOf(planSheets(edited, vi, { ...options, keep: back }));
    const differing = after.flatMap((state, t) =>
      state.values.flatMap((cells, i) =>
        cells.flatMap((cell, j) =>
          cell === before[t]?.values[i]?.[j] ? [] : [[state.name, i, state.headers[j], cell]],
        ),
      ),
    );
    expect(differing).toEqual([["DuTru", 0, "Số lượng", 62]]);
  });

  test("a formula that the user put into an input cell stays as long as it says the same", () => {
    const linked = change("DuTru", (state) => ({
      ...state,
      formulas: state.formulas.map((cells, i) => cells.map((cell, j) => (i === 1 && j === 4 ? "=50+10" : cell))),
    }));
    const found = read(linked);
    const table = planSheets(found.plan, vi, { ...options, keep: found })[1]?.tables[0];
    expect(table?.rows[1]?.[4]).toEqual({ formula: "=50+10" });
    const edited = editPlan(found.plan, [{ path: "budget.lines.1.quantity", value: 62 }]);
    expect(planSheets(edited, vi, { ...options, keep: found })[1]?.tables[0]?.rows[1]?.[4]).toBe(62);
  });

  test("rows of the user's own in the table of the plan stay", () => {
    const own = change("KeHoach", (state) => ({
      ...state,
      values: [...state.values, ["Người phụ trách", "Cô Lan", ""]],
      formulas: [...state.formulas, ["Người phụ trách", "Cô Lan", ""]],
    }));
    const found = read(own);
    const rows = planSheets(found.plan, vi, { ...options, keep: found })[0]?.tables[0]?.rows;
    expect(rows?.at(-1)?.slice(0, 2)).toEqual(["Người phụ trách", "Cô Lan"]);
    expect(rows).toHaveLength((written.find(({ name }) => name === "KeHoach")?.values.length ?? 0) + 1);
  });

  test("the language can change under the same rows", () => {
    const english = planSheets(back.plan, en, { ...options, keep: back });
    expect(withoutPlaces(read(statesOf(english)).plan)).toEqual(withoutPlaces(back.plan));
    expect(read(statesOf(english)).words).toBe(en);
  });
});
