import type { CostLine, Plan } from "../../plan/plan";
import { addressOf, rangeOf } from "../addresses";
import type { FoundTables } from "../found-table";
import { sumWhere } from "../formula-text";
import { lineAmount } from "../line-amount";
import type { Cell, ChartSpec, SheetSpec } from "../sheet-spec";
import { quotedText } from "../tables/ke-hoach-formulas";
import { Draft, type DraftCell } from "./draft";
import { headsCell } from "./attendee-table";
import { linksTo, type Links } from "./links";
import { textRoom } from "./pages";
import { printed } from "./printed-formats";
import { sheetOf } from "./sheet-of";
import type { SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";

/** Rows that a chart covers, and their height in points. */
const chartRows = 13;
const rowHeight = 18;

/** More bars than this are not legible. */
const mostPoints = 14;

/** A label that is longer stands only in the table below the chart, where its bar is found by its number. */
const longestLabel = 32;

interface Point {
  readonly label: string;
  /** A cell, or what is left of a whole (a formula) beside the points above. */
  readonly value: Cell | { readonly restOf: string };
}

interface Series {
  readonly name: string;
  readonly title: string;
  readonly kind: ChartSpec["kind"];
  readonly points: readonly Point[];
}

/**
 * A page with a chart of the costs and one of the attendees, each with its figures; null where there is too little
 * to show. It is a sheet of its own: on the summary the header of the cost table would stand above the charts.
 */
export function chartsSheet(
  { plan, found }: { readonly plan: Plan; readonly found: FoundTables },
  words: SummaryWords,
  options: SummaryOptions,
): SheetSpec | null {
  const links = linksTo(found);
  const column = options.form === "actual" ? "actual" : "amount";
  const series = [costSeries(plan, column, links, words), attendeeSeries(plan, links, words)].filter(
    ({ points }) => points.length > 1,
  );
  if (series.length === 0) return null;
  const draft = new Draft([30, textRoom - 140, 110], 13);
  draft.centred(words.charts.title.toUpperCase(), { size: 14, bold: true });
  draft.space(8);
  const charts = series.map((each) => addChart(draft, words, each));
  return { ...sheetOf(draft, words.chartsSheet, null), charts };
}

/** By section, or by line where there are no sections. */
function costSeries(
  plan: Plan,
  column: "amount" | "actual",
  links: Links,
  { charts, otherLines }: SummaryWords,
): Series {
  const { lines } = plan.budget;
  const [sums, keys] = [links.column("DuTru", column), links.column("DuTru", "section")];
  const sections = [...new Set(lines.map((line) => line.section?.value ?? null))];
  const sectionSum = (name: string | null): Cell => {
    if (sums === null || keys === null) return null;
    const rest = `SUM(${sums})-SUMIFS(${sums},${keys},"?*")`;
    return { formula: `=${name === null ? rest : sumWhere(sums, keys, quotedText(name))}` };
  };
  const points =
    sections.length > 1
      ? sections.map((name) => ({
          label: name ?? otherLines,
          value: sectionSum(name),
          size: lines
            .filter(({ section }) => (section?.value ?? null) === name)
            .reduce((sum, line) => sum + sizeOf(line, column), 0),
        }))
      : lines.map((line) => ({
          label: line.item?.value ?? "",
          value: links.cell(line.place, column, column === "actual" ? (line.actual?.value ?? null) : lineAmount(line)),
          size: sizeOf(line, column),
        }));
  return { name: "ChiPhi", title: charts.costs, kind: "bar", points: largest(points, sums, charts.others) };
}

function sizeOf(line: CostLine, column: "amount" | "actual"): number {
  return (column === "actual" ? line.actual?.value : lineAmount(line)) ?? 0;
}

/** The largest in their order; all others are one row of the table, whose bar would dwarf the rest. */
function largest(
  points: readonly (Point & { readonly size: number })[],
  sums: string | null,
  others: string,
): readonly Point[] {
  if (points.length <= mostPoints || sums === null) return points.slice(0, mostPoints);
  const bySize = [...points].sort((a, b) => b.size - a.size);
  const shown = new Set(bySize.slice(0, mostPoints - 1));
  return [...points.filter((point) => shown.has(point)), { label: others, value: { restOf: `SUM(${sums})` } }];
}

function attendeeSeries({ attendees }: Plan, links: Links, { charts }: SummaryWords): Series {
  const points = attendees.groups.flatMap((group) =>
    group.name === null ? [] : [{ label: group.name.value, value: headsCell(group, links) }],
  );
  return { name: "DaiBieuTheoNhom", title: charts.attendees, kind: "column", points: points.slice(0, mostPoints) };
}

function addChart(draft: Draft, words: SummaryWords, { name, title, kind, points }: Series): ChartSpec {
  const top = draft.rows.length;
  for (let row = 0; row < chartRows; row++) draft.space(rowHeight, true);
  draft.space(6, true);
  const headers = [words.columns.no, words.charts.name, words.charts.value];
  draft.add({
    boxed: true,
    withNext: true,
    cells: headers.map((value, column): DraftCell => ({ column, value, font: { bold: true }, align: "Center" })),
  });
  const first = draft.rows.length;
  for (const [i, { label, value }] of points.entries()) {
    draft.add({
      boxed: true,
      withNext: i < points.length - 1,
      cells: [
        { column: 0, value: i + 1, align: "Center" },
        { column: 1, value: label },
        { column: 2, value: cellFor(value, first), align: "Right", numberFormat: printed.money },
      ],
    });
  }
  const last = first + points.filter(({ value }) => !isRest(value)).length - 1;
  draft.space(14);
  const labels = points.some(({ label }) => label.length > longestLabel) ? 0 : 1;
  return {
    name,
    kind,
    title,
    sheet: words.chartsSheet,
    categories: rangeOf(first, labels, last, labels),
    values: rangeOf(first, 2, last, 2),
    from: addressOf(top, 0),
    to: addressOf(top + chartRows - 1, draft.last),
  };

  function cellFor(value: Point["value"], from: number): Cell {
    if (!isRest(value)) return value;
    return { formula: `=${value.restOf}-SUM(${rangeOf(from, 2, draft.rows.length - 1, 2)})` };
  }
}

function isRest(value: Point["value"]): value is { readonly restOf: string } {
  return value !== null && typeof value === "object" && "restOf" in value;
}
