import { addressOf, rangeOf } from "../addresses";
import type { ChartSpec } from "../sheet-spec";
import type { AttendeeTable } from "./attendee-table";
import type { CostTable } from "./cost-table";
import type { Draft } from "./draft";
import { printed } from "./printed-formats";
import type { SummaryWords } from "./summary-words";

/** Rows that a chart covers, and their height in points. */
const chartRows = 14;
const rowHeight = 18;

/** Names and rows of what a chart shows, in the columns of names and figures. */
interface Series {
  readonly name: string;
  readonly title: string;
  readonly kind: ChartSpec["kind"];
  readonly points: readonly { readonly label: string; readonly source: string }[];
}

/** Adds a page with a chart of the costs and one of the attendees, each with its figures; nothing where there is too little to show. */
export function addCharts(
  draft: Draft,
  sheet: string,
  costs: CostTable & { readonly column: number },
  attendees: AttendeeTable | null,
  words: SummaryWords,
): ChartSpec[] {
  const all: Series[] = [costSeries(draft, costs, words), ...attendeeSeries(attendees, words)];
  const series = all.filter(({ points }) => points.length > 1);
  if (series.length === 0) return [];
  draft.add({
    newPage: true,
    withNext: true,
    cells: [{ column: 0, to: draft.last, value: words.headings.charts, font: { bold: true } }],
  });
  return series.map((each) => addChart(draft, sheet, each));
}

/** By section, or by line where there are no sections; at most twenty, the rest would not be legible. */
function costSeries(draft: Draft, costs: CostTable & { readonly column: number }, { charts }: SummaryWords): Series {
  const bySection = costs.subtotals.map(({ name, row }) => ({ label: name, source: addressOf(row, costs.column) }));
  const byLine = costs.lines.slice(0, 20).map((row) => {
    const item = draft.rows[row]?.cells.find(({ column }) => column === 1);
    return { label: item?.shown ?? "", source: addressOf(row, costs.column) };
  });
  return { name: "ChiPhi", title: charts.costs, kind: "bar", points: bySection.length > 1 ? bySection : byLine };
}

function attendeeSeries(attendees: AttendeeTable | null, { charts }: SummaryWords): Series[] {
  if (attendees === null) return [];
  const points = attendees.groups.map(({ name, row }) => ({ label: name, source: addressOf(row, attendees.column) }));
  return [{ name: "DaiBieuTheoNhom", title: charts.attendees, kind: "column", points }];
}

function addChart(draft: Draft, sheet: string, { name, title, kind, points }: Series): ChartSpec {
  const top = draft.rows.length;
  for (let row = 0; row < chartRows; row++) draft.space(rowHeight, true);
  const first = draft.rows.length + 1;
  draft.space(6, true);
  for (const [i, { label, source }] of points.entries()) {
    draft.add({
      boxed: true,
      withNext: i < points.length - 1,
      cells: [
        { column: 1, to: draft.last - 1, value: label },
        { column: draft.last, value: { formula: `=${source}` }, align: "Right", numberFormat: printed.money },
      ],
    });
  }
  const last = draft.rows.length - 1;
  draft.space(14);
  return {
    name,
    kind,
    title,
    sheet,
    categories: rangeOf(first, 1, last, 1),
    values: rangeOf(first, draft.last, last, draft.last),
    from: addressOf(top, 0),
    to: addressOf(top + chartRows - 1, draft.last),
  };
}
