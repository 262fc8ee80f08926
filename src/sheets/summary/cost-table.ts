import type { WordStyle } from "../../plan/amount-in-words";
import type { CostLine, Plan } from "../../plan/plan";
import { addressOf } from "../addresses";
import { lineAmount } from "../line-amount";
import type { Cell } from "../sheet-spec";
import { columnOf, type CostColumn } from "./cost-columns";
import { addFunds, addWords } from "./cost-words";
import type { Draft, DraftCell, DraftRow } from "./draft";
import { sumOfRows, type Links } from "./links";
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
  columns: readonly CostColumn[],
  links: Links,
  words: SummaryWords,
  style: WordStyle,
): CostTable {
  const table = new PagedTable(draft, {
    boxed: true,
    withNext: true,
    cells: columns.map((each, column) => ({ column, value: each.header, font: { bold: true }, align: "Center" })),
  });
  const lineHeight = linesHeight(1, draft.size);
  const sections = sectionsOf(plan.budget.lines);
  const lines: number[] = [];
  for (const [i, { name, lines: inSection }] of sections.entries()) {
    const hasHeading = name !== null || sections.length > 1;
    if (hasHeading) {
      table.add(
        () => sectionRow(draft, name === null ? [roman(i + 1), words.otherLines] : numbered(name, i)),
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
  addFunds(draft, plan, links, words);
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

/** Number and name of a section. A name that brings its own number ("A. Hội trường") gets no second one. */
function numbered(name: string, index: number): readonly [number: string, name: string] {
  const [, number, rest] = /^([IVXLC]+|[A-Z]|\d+)\s*[.):/-]\s*(\S.*)$/su.exec(name) ?? [];
  return number === undefined || rest === undefined ? [roman(index + 1), name] : [number, rest];
}

function sectionRow(draft: Draft, [number, name]: readonly [number: string, name: string]): DraftRow {
  const font = { bold: true };
  const cells: DraftCell[] = [{ column: 0, value: number, font, align: "Center" }];
  return { boxed: true, withNext: true, cells: [...cells, { column: 1, to: draft.last, value: name, font }] };
}

function lineRow(
  columns: readonly CostColumn[],
  line: CostLine,
  number: number,
  links: Links,
  row: number,
  withNext: boolean,
): DraftRow {
  return {
    boxed: true,
    withNext,
    cells: columns.map((each, column): DraftCell => {
      const shown = shownIn(line, each.id);
      const value = each.id === "no" ? number : lineCell(line, each.id, columns, row, links);
      const format = each.numberFormat === undefined ? {} : { numberFormat: each.numberFormat };
      return { column, value, shown, align: each.align, ...format };
    }),
  };
}

function lineCell(
  line: CostLine,
  id: Exclude<CostColumn["id"], "no">,
  columns: readonly CostColumn[],
  row: number,
  links: Links,
): Cell {
  if (id === "percent") return share(columns, row);
  if (id === "amount" || id === "difference") return links.cell(line.place, id, lineAmount(line));
  return links.cell(line.place, id, line[id]?.value ?? null);
}

/** Texts are measured; figures have columns that are wide enough. */
function shownIn(line: CostLine, id: CostColumn["id"]): string {
  return id === "item" || id === "unit" || id === "note" ? (line[id]?.value ?? "") : "";
}

/** What was spent of what was planned. */
function share(columns: readonly CostColumn[], row: number): Cell {
  const [planned, spent] = [addressOf(row, columnOf(columns, "amount")), addressOf(row, columnOf(columns, "actual"))];
  return { formula: `=IF(COUNT(${planned},${spent})<2,"",IF(${planned}=0,"",${spent}/${planned}))` };
}

/** A row of sums of the money columns. */
function sumsRow(
  columns: readonly CostColumn[],
  label: string,
  row: number,
  rows: readonly number[],
  withNext: boolean,
): DraftRow {
  const sum = (column: number): Cell => ({ formula: `=${sumOfRows(rows, column)}` });
  return { boxed: true, withNext, cells: sumCells(columns, label, row, (_, column) => sum(column)) };
}

function sumCells(
  columns: readonly CostColumn[],
  label: string,
  row: number,
  sum: (id: "amount" | "actual" | "difference", column: number) => Cell,
): DraftCell[] {
  const font = { bold: true };
  const cells = columns.flatMap(({ id, numberFormat, align }, column): DraftCell[] => {
    const look = { column, font, align, ...(numberFormat === undefined ? {} : { numberFormat }) };
    if (id === "percent") return [{ ...look, value: share(columns, row) }];
    return id === "amount" || id === "actual" || id === "difference" ? [{ ...look, value: sum(id, column) }] : [];
  });
  return [{ column: 1, value: label, font, align: "Center" }, ...cells];
}

/** The total is taken from the table itself, so that it counts lines that were added since. */
function totalRow(
  columns: readonly CostColumn[],
  links: Links,
  words: SummaryWords,
  row: number,
  lines: readonly number[],
): DraftRow {
  const total = (id: "amount" | "actual" | "difference", column: number): Cell => {
    const source = links.column("DuTru", id);
    if (source === null) return { formula: `=${lines.length === 0 ? "0" : sumOfRows(lines, column)}` };
    return { formula: `=SUM(${source})` };
  };
  return { boxed: true, withNext: true, cells: sumCells(columns, words.total, row, total) };
}
