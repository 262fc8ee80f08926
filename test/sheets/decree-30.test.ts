import type { Plan } from "../../src/plan/plan";
import { summary as en } from "../../src/messages/en/summary";
import { tables } from "../../src/messages/vi/tables";
import { summary as vi } from "../../src/messages/vi/summary";
import { checkDecree } from "../../src/sheets/decree/rules";
import type { RuleId } from "../../src/sheets/decree/violation";
import { factsOfSpec, type CellFacts, type SheetFacts } from "../../src/sheets/decree/sheet-facts";
import { partsOf, type SheetPart } from "../../src/sheets/decree/sheet-parts";
import type { SheetSpec } from "../../src/sheets/sheet-spec";
import { planSheets } from "../../src/sheets/plan-sheets";
import { readBack } from "../../src/sheets/read-back";
import { statesOf } from "../../src/sheets/spec-states";
import type { SummaryOptions } from "../../src/sheets/summary/summary-options";
import { summarySheet } from "../../src/sheets/summary/summary-sheet";
import { yearEndMeeting } from "../support/plans";

const options: SummaryOptions = {
  form: "estimate",
  wordStyle: null,
  annexNumber: null,
  issuer: "UBND huyện",
  placeAndDate: { place: "Hà Nam", date: "2025-02-05" },
  signatures: [
    { position: vi.signers.preparer, name: "Trần Thị Mai" },
    { position: "KT. Chủ tịch\nPhó Chủ tịch", name: "Lê Văn Minh" },
  ],
  recipients: true,
  attendees: true,
  charts: true,
  notes: { findings: ["Cấp huyện: kế hoạch ghi 55, cộng được 57."], accepted: ["Không có."] },
};

function sheetFor(plan: Plan, changes: Partial<SummaryOptions>): SheetSpec {
  const back = readBack({ tables: statesOf(planSheets(plan, tables, options)) }, [tables]);
  return summarySheet(back, vi, { ...options, ...changes });
}

function written(plan: Plan = yearEndMeeting, changes: Partial<SummaryOptions> = {}): SheetFacts {
  return factsOfSpec(sheetFor(plan, changes));
}

const facts = written();

/** The facts with the first cell of a part changed. */
function changed(part: SheetPart, change: Partial<CellFacts>): SheetFacts {
  const target = partsOf(facts, vi).find((each) => each.part === part)?.cell;
  expect(target).toBeDefined();
  return { ...facts, cells: facts.cells.map((cell) => (cell === target ? { ...cell, ...change } : cell)) };
}

function rulesBroken(broken: SheetFacts): RuleId[] {
  return [...new Set(checkDecree(broken, vi).map(({ rule }) => rule))];
}

test.each<[string, Partial<SummaryOptions>]>([
  ["an estimate", {}],
  ["a statement of actual costs", { form: "actual" }],
  ["a sheet with little on it", { notes: null, charts: false, attendees: false, recipients: false, signatures: [] }],
  ["one of several annexes", { annexNumber: "II" }],
  ["a sheet whose date is left to be written by hand", { placeAndDate: { place: null, date: null } }],
])("%s as we write it keeps every rule of the decree", (_, changes) => {
  expect(checkDecree(written(yearEndMeeting, changes), vi)).toEqual([]);
});

test("the sheet in English keeps the rules too", () => {
  const back = readBack({ tables: statesOf(planSheets(yearEndMeeting, tables, options)) }, [tables]);
  expect(checkDecree(factsOfSpec(summarySheet(back, en, options)), en)).toEqual([]);
});

test("every element that has a rule is on the sheet", () => {
  const parts = new Set(partsOf(facts, vi).map(({ part }) => part));
  expect([...parts].sort()).toEqual(
    [
      "annexName",
      "annexWord",
      "body",
      "placeAndDate",
      "position",
      "recipient",
      "recipientsWord",
      "reference",
      "signerName",
    ].sort(),
  );
});

describe("Annex I, part I", () => {
  test("clause 1: the paper is A4", () => {
    expect(facts.paper).toBe("A4");
    expect(rulesBroken({ ...facts, paper: "Letter" })).toEqual(["I.I.1-paper"]);
  });

  test("clause 2: the page stands upright", () => {
    expect(facts.orientation).toBe("portrait");
    expect(rulesBroken({ ...facts, orientation: "landscape" })).toEqual(["I.I.2-orientation"]);
  });

  test("clause 3: margins are 20–25 mm above and below, 30–35 mm left, 15–20 mm right", () => {
    expect(facts.margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
    for (const [edge, margin] of [
      ["top", 19],
      ["bottom", 26],
      ["left", 29],
      ["right", 21],
    ] as const) {
      const margins = { top: 20, bottom: 20, left: 30, right: 15, [edge]: margin };
      expect(rulesBroken({ ...facts, margins })).toEqual(["I.I.3-margins"]);
    }
  });

  test("clause 4: the type is Times New Roman, black", () => {
    expect(rulesBroken(changed("body", { font: "Calibri" }))).toEqual(["I.I.4-typeface"]);
    expect(rulesBroken(changed("body", { color: "#FF0000" }))).toEqual(["I.I.4-typeface"]);
  });

  test("clause 7: page numbers are 13–14, upright, centred in the top margin, and not on page 1", () => {
    expect(rulesBroken({ ...facts, header: null })).toEqual(["I.I.7-page-number"]);
    expect(rulesBroken({ ...facts, header: { centre: "&11&P", firstCentre: "" } })).toEqual(["I.I.7-page-number"]);
    expect(rulesBroken({ ...facts, header: { centre: "&13&P", firstCentre: "&P" } })).toEqual(["I.I.7-page-number"]);
  });

  test("clause 7: an annex is numbered for itself, from 1", () => {
    expect(sheetFor(yearEndMeeting, {}).page).toMatchObject({ pageNumbers: true, firstPageNumber: 1 });
  });
});

describe("Annex I, part II", () => {
  test("clause 3: the number has a leading zero below 10, a stroke, capitals and hyphens without spaces", () => {
    for (const number of ["5/KH-UBND", "52 KH/UBND", "52/kh-ubnd", "052/KH-UBND"]) {
      const text = `(Kèm theo Kế hoạch số ${number} ngày 06 tháng 01 năm 2025 của UBND huyện)`;
      expect(rulesBroken(changed("reference", { text }))).toContain("I.II.3-document-number");
    }
    expect(
      rulesBroken(changed("reference", { text: "(Kèm theo Kế hoạch số 05/KH-UBND-NC ngày 06 tháng 01 năm 2025)" })),
    ).toEqual([]);
  });

  test("clause 4: place and date are 13–14 italic, days below 10 and months 1 and 2 with a leading zero", () => {
    const line = partsOf(facts, vi).find(({ part }) => part === "placeAndDate")?.cell;
    expect(line).toMatchObject({ text: "Hà Nam, ngày 05 tháng 02 năm 2025", italic: true, bold: false });
    expect(rulesBroken(changed("placeAndDate", { text: "Hà Nam, ngày 5 tháng 2 năm 2025" }))).toEqual([
      "I.II.4-leading-zeros",
    ]);
    expect(rulesBroken(changed("placeAndDate", { text: "Hà Nam, ngày 15 tháng 03 năm 2025" }))).toEqual([
      "I.II.4-leading-zeros",
    ]);
    expect(rulesBroken(changed("placeAndDate", { italic: false }))).toEqual(["I.II.4-place-and-date"]);
  });

  test("clause 6: the text is 13–14", () => {
    expect(rulesBroken(changed("body", { size: 11 }))).toEqual(["I.II.6-body"]);
  });

  test("clause 7: the position is in capitals, the name in small letters, both 13–14 upright bold and centred", () => {
    const texts = partsOf(facts, vi)
      .filter(({ part }) => part === "position")
      .map(({ cell }) => cell.text);
    expect(texts).toEqual(["NGƯỜI LẬP BIỂU", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(rulesBroken(changed("position", { bold: false }))).toEqual(["I.II.7-position"]);
    expect(rulesBroken(changed("signerName", { size: 12 }))).toEqual(["I.II.7-name"]);
    expect(rulesBroken(changed("signerName", { horizontal: "Left" }))).toEqual(["I.II.7-name"]);
  });

  test("clause 7: every name stands centred under its position, whatever columns the table has", () => {
    const signatures = [
      { position: "Người lập biểu", name: "Trần Thị Mai" },
      { position: "Phụ trách kế toán", name: "Nguyễn Hoàng Ngọc Ánh" },
      { position: "KT. Chủ tịch\nPhó Chủ tịch", name: "Lê Văn Minh" },
    ];
    for (const form of ["estimate", "actual"] as const) {
      const sheet = sheetFor(yearEndMeeting, { form, signatures });
      const lines = sheet.blocks[0]?.cells ?? [];
      const placeOf = (text: string) => {
        const row = lines.findIndex((cells) => cells.includes(text));
        return { row, column: lines[row]?.indexOf(text) ?? -1 };
      };
      for (const { position, name } of signatures) {
        const [above, below] = [placeOf(position.split("\n")[0]?.toUpperCase() ?? ""), placeOf(name)];
        expect(above.row).toBeGreaterThan(0);
        expect(below.row).toBeGreaterThan(above.row);
        expect(below.column).toBe(above.column);
      }
    }
  });

  test("clause 7: no title stands before the name", () => {
    expect(rulesBroken(changed("signerName", { text: "TS. Lê Văn Minh" }))).toEqual(["I.II.7-no-title-before-name"]);
  });

  test("clause 9: the word for the recipients is 12 italic bold, the list 11 upright, each line with a dash and a semicolon", () => {
    const list = partsOf(facts, vi)
      .filter(({ part }) => part === "recipient")
      .map(({ cell }) => cell.text);
    expect(list).toEqual(["- Như trên;", "- Lưu: VT."]);
    expect(rulesBroken(changed("recipientsWord", { italic: false }))).toEqual(["I.II.9-recipients-word"]);
    expect(rulesBroken(changed("recipient", { size: 13 }))).toEqual(["I.II.9-recipients"]);
    expect(rulesBroken(changed("recipient", { text: "Như trên" }))).toEqual(["I.II.9-recipients"]);
  });
});

describe("Annex I, part III", () => {
  test("clause 1: the word for the annex stands on its own line, centred, 14 upright bold, in small letters", () => {
    expect(facts.cells[0]).toMatchObject({ text: "Phụ lục", size: 14, bold: true, italic: false });
    expect(rulesBroken(changed("annexWord", { text: "PHỤ LỤC" }))).toEqual(["I.III.1-annex-word"]);
  });

  test("clause 1: several annexes bear Roman numerals", () => {
    for (const typed of ["II", "2", "ii "]) {
      expect(written(yearEndMeeting, { annexNumber: typed }).cells[0]?.text).toBe("Phụ lục II");
    }
    expect(rulesBroken(changed("annexWord", { text: "Phụ lục 2" }))).toEqual(["I.III.1-annex-number"]);
  });

  test("clause 1: the name of the annex is centred, in capitals, 13–14 upright bold", () => {
    expect(rulesBroken(changed("annexName", { text: "Dự trù kinh phí" }))).toEqual(["I.III.1-annex-name"]);
    expect(rulesBroken(changed("annexName", { size: 15 }))).toEqual(["I.III.1-annex-name"]);
  });

  test("clause 1: the line that refers to the plan is centred, italic, 13–14, in brackets", () => {
    const text = partsOf(facts, vi)
      .filter(({ part }) => part === "reference")
      .map(({ cell }) => cell.text)
      .join(" ");
    expect(text).toBe("(Kèm theo Kế hoạch số 52/KH-UBND ngày 06 tháng 01 năm 2025 của UBND huyện)");
    expect(rulesBroken(changed("reference", { italic: false }))).toEqual(["I.III.1-reference"]);
  });
});
