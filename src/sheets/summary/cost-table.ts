import type { WordStyle } from "../../plan/amount-in-words";
import type { CostLine, Plan } from "../../plan/plan";
import { addressOf } from "../addresses";
import { lineAmount } from "../line-amount";
import type { Cell } from "../sheet-spec";
import { columnOf, type CostColumn, type PlacedColumn } from "./cost-columns";
import { addFunds, addWords } from "./cost-words";
import type { Draft, DraftCell, DraftRow } from "./draft";
import { countOfRows, sumOfRows, type Links } from "./links";
import { PagedTable } from "./pages";
import { roman } from "./roman";
import type { SummaryWords } from "./summary-words";
import { linesHeight } from "./text-width";

/** Where the parts of the printed cost table stand, by rows from 0. */
export interface CostTable {
  readonly lines: readonly number[];
  readonly total: number;
}

/** Adds the cost table: lines by section, subtotals, total, amount in words, funds. */
export function addCostTable(
  draft: Draft,
  plan: Plan,
  columns: readonly PlacedColumn[],
  links: Links,
  words: SummaryWords,
  style: WordStyle,
): CostTable {
  const table = new PagedTable(draft, {
    boxed: true,
    withNext: true,
    cells: columns.map(({ at, to, header }) => ({
      ...placeOf({ at, to }),
      value: header,
      font: { bold: true },
      align: "Center",
    })),
  });
  const lineHeight = linesHeight(1, draft.size);
  const sections = sectionsOf(plan.budget.lines);
  const numbers = numbersOf(sections);
  const lines: number[] = [];
  for (const [i, { name, lines: inSection }] of sections.entries()) {
    const hasHeading = name !== null || sections.length > 1;
    if (hasHeading) {
      table.add(
        () => sectionRow(draft, numbers[i] ?? "", name === null ? words.otherLines : withoutNumber(name)),
        lineHeight,
      );
    }
    const rows = inSection.map((line, n) => {
      const isLast = n === inSection.length - 1;
      const isVeryLast = isLast && i === sections.length - 1;
      const follows = lineHeight * ((isLast && hasHeading ? 1 : 0) + (isVeryLast ? 3 : 0));
      return table.add((row) => lineRow(columns, line, n + 1, links, row, follows > 0), follows);
    });
    lines.push(...rows);
    if (hasHeading) {
      const follows = i === sections.length - 1 ? 3 * lineHeight : 0;
      table.add((row) => sumsRow(columns, words.subtotal, row, rows, follows > 0), follows);
    }
  }
  const total = table.add((row) => totalRow(columns, links, words, row, lines), 2 * lineHeight);
  addWords(draft, columns, plan, total, words, style);
  addFunds(draft, columns, plan, links, words);
  return { lines, total };
}

interface Section {
  readonly name: string | null;
  readonly lines: CostLine[];
}

function sectionsOf(lines: readonly CostLine[]): Section[] {
  const sections = new Map<string | null, CostLine[]>();
  for (const line of lines) {
    const name = line.section?.value ?? null;
    sections.set(name, [...(sections.get(name) ?? []), line]);
  }
  return [...sections].map(([name, inSection]) => ({ name, lines: inSection }));
}

const ownNumber = /^([IVXLC]+|[A-Z]|\d+)\s*[.):/-]\s*(?=\S)/u;

/**
 * Numbers of the sections. Names that bring their own ("A. Hội trường") get no others; where only some do, the rest
 * has none, so that no two numberings are mixed.
 */
function numbersOf(sections: readonly Section[]): string[] {
  const own = sections.map(({ name }) => ownNumber.exec(name ?? "")?.[1] ?? "");
  return own.some((number) => number !== "") ? own : sections.map((_, i) => roman(i + 1));
}

function withoutNumber(name: string): string {
  return name.replace(ownNumber, "");
}

function sectionRow(draft: Draft, number: string, name: string): DraftRow {
  const font = { bold: true };
  const cells: DraftCell[] = [{ column: 0, value: number, font, align: "Center" }];
  return { boxed: true, withNext: true, cells: [...cells, { column: 1, to: draft.last, value: name, font }] };
}

/** Where a cell of a column stands; the cells of a column that was cut are merged. */
function placeOf({ at, to }: Pick<PlacedColumn, "at" | "to">): Pick<DraftCell, "column" | "to" | "merged"> {
  return to > at ? { column: at, to, merged: true } : { column: at };
}

function lineRow(
  columns: readonly PlacedColumn[],
  line: CostLine,
  number: number,
  links: Links,
  row: number,
  withNext: boolean,
): DraftRow {
  return {
    boxed: true,
    withNext,
    cells: columns.map((each): DraftCell => {
      const shown = shownIn(line, each.id, columns);
      const value = each.id === "no" ? number : lineCell(line, each.id, columns, row, links);
      const format = each.numberFormat === undefined ? {} : { numberFormat: each.numberFormat };
      return { ...placeOf(each), value, shown, align: each.align, ...format };
    }),
  };
}

function lineCell(
  line: CostLine,
  id: Exclude<CostColumn["id"], "no">,
  columns: readonly PlacedColumn[],
  row: number,
  links: Links,
): Cell {
  if (id === "percent") return share(columns, row);
  if (id === "item" && hasNoteBelow(line, columns)) return itemWithNote(line, links);
  if (id === "amount" || id === "difference") return links.cell(line.place, id, lineAmount(line));
  return links.cell(line.place, id, line[id]?.value ?? null);
}

/** Whether a note stands in brackets under its item, since there is no column for it. */
function hasNoteBelow({ note }: CostLine, columns: readonly CostColumn[]): boolean {
  return note !== null && columns.every(({ id }) => id !== "note");
}

function itemWithNote({ item, note, place }: CostLine, links: Links): Cell {
  if (place.in !== "table") return `${item?.value ?? ""}\n(${note?.value ?? ""})`;
  const at = links.reference(place.table, place.row, "item");
  const noteAt = links.reference(place.table, place.row, "note");
  if (at === null || noteAt === null) return `${item?.value ?? ""}\n(${note?.value ?? ""})`;
  return { formula: `=${at}&IF(LEN(${noteAt})=0,"",CHAR(10)&"("&${noteAt}&")")` };
}

/** Texts are measured; figures have columns that are wide enough. */
function shownIn(line: CostLine, id: CostColumn["id"], columns: readonly CostColumn[]): string {
  if (id === "item" && hasNoteBelow(line, columns)) return `${line.item?.value ?? ""}\n(${line.note?.value ?? ""})`;
  return id === "item" || id === "unit" || id === "note" ? (line[id]?.value ?? "") : "";
}

/** What was spent of what was planned. */
function share(columns: readonly PlacedColumn[], row: number): Cell {
  const [planned, spent] = [addressOf(row, columnOf(columns, "amount")), addressOf(row, columnOf(columns, "actual"))];
  return { formula: `=IF(COUNT(${planned},${spent})<2,"",IF(${planned}=0,"",${spent}/${planned}))` };
}

/** A row of sums of the money columns. */
function sumsRow(
  columns: readonly PlacedColumn[],
  label: string,
  row: number,
  rows: readonly number[],
  withNext: boolean,
): DraftRow {
  const sum = (id: SumId, column: number) => sumOrNothing(id, sumOfRows(rows, column), countOfRows(rows, column));
  return { boxed: true, withNext, cells: sumCells(columns, label, row, sum) };
}

type SumId = "amount" | "actual" | "difference";

/** What was spent is not known where no line says it: then there is room to write. */
function sumOrNothing(id: SumId, sum: string, count: string): Cell {
  return { formula: id === "amount" ? `=${sum}` : `=IF(${count}=0,"",${sum})` };
}

function sumCells(
  columns: readonly PlacedColumn[],
  label: string,
  row: number,
  sum: (id: SumId, column: number) => Cell,
): DraftCell[] {
  const font = { bold: true };
  const cells = columns.flatMap(({ id, at, numberFormat, align }): DraftCell[] => {
    const look = { column: at, font, align, ...(numberFormat === undefined ? {} : { numberFormat }) };
    if (id === "percent") return [{ ...look, value: share(columns, row) }];
    return id === "amount" || id === "actual" || id === "difference" ? [{ ...look, value: sum(id, at) }] : [];
  });
  const item = columns.find(({ id }) => id === "item") ?? { at: 1, to: 1 };
  return [{ ...placeOf(item), value: label, font, align: "Center" }, ...cells];
}

/** The total is taken from the table itself, so that it counts lines that were added since. */
function totalRow(
  columns: readonly PlacedColumn[],
  links: Links,
  words: SummaryWords,
  row: number,
  lines: readonly number[],
): DraftRow {
  const total = (id: SumId, column: number): Cell => {
    const source = links.column("DuTru", id);
    if (source === null) return { formula: `=${lines.length === 0 ? "0" : sumOfRows(lines, column)}` };
    return sumOrNothing(id, `SUM(${source})`, `COUNT(${source})`);
  };
  return { boxed: true, withNext: true, cells: sumCells(columns, words.total, row, total) };
}
