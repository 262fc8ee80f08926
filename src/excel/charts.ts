import type { ChartSpec } from "../sheets/sheet-spec";

const types = { bar: "BarClustered", pie: "Pie", column: "ColumnClustered" } as const;

/** Queues a chart; one of the same name gives way to it. */
export function writeChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  stands: boolean,
): void {
  if (stands) sheet.charts.getItem(spec.name).delete();
  const source = context.workbook.worksheets.getItem(spec.sheet);
  const chart = sheet.charts.add(types[spec.kind], source.getRange(spec.values), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.visible = spec.kind === "pie";
  const series = chart.series.getItemAt(0);
  // Adding a chart guesses whether the first cell is a heading; here it never is.
  series.setValues(source.getRange(spec.values));
  series.setXAxisValues(source.getRange(spec.categories));
  series.name = spec.title;
  chart.setPosition(spec.from, spec.to);
}
