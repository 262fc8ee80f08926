import { ApiError } from "../api-error";
import { guardProtected } from "../model/edit";
import type { ChartModel } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { flag, oneOf, placeOf, text, itemAt, required } from "./arguments";
import { apiType, nothing, type Handle, type Property } from "./type";
import { seriesOf } from "./chart-data";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
] as const;

const handleOf = (sheet: Sheet, chart: ChartModel): Handle => ({ type: "Chart", target: { sheet, chart } });
function find(sheet: Sheet, key: unknown): Handle {
  const chart = sheet.charts.find((each) => each.name === key || each.id === key);
  return chart ? handleOf(sheet, chart) : nothing;
}

export const chartCollectionType = apiType<Sheet>({
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => handleOf(sheet, chart)),
  item: (sheet, key) => required(find(sheet, key)),
  methods: {
    add: (sheet, [type, source], host) => {
      guardProtected(sheet, "allowEditObjects");
      const place = placeOf(source, sheet, host);
      const series = seriesOf(place.sheet, place.box, host);
      const number = host.book.nextNumber();
      const chart: ChartModel = {
        id: `{${String(number).padStart(8, "0")}-0003-0000-0000-000000000000}`,
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type: oneOf(type, chartTypes),
        title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
        titleVisible: true,
        titleSize: null,
        legendVisible: true,
        legendPosition: "Bottom",
        series,
        from: { row: 1, column: 1 },
        to: { row: 15, column: 8 },
      };
      sheet.charts.push(chart);
      return handleOf(sheet, chart);
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, [key]) => required(find(sheet, key)),
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
    getItemAt: (sheet, [index]) => handleOf(sheet, itemAt(sheet.charts, index)),
  },
});

export function alive({ sheet, chart }: ChartTarget): ChartModel {
  if (!sheet.charts.includes(chart)) throw new ApiError("ItemNotFound");
  guardProtected(sheet, "allowEditObjects");
  return chart;
}

export const chartType = apiType<ChartTarget>({
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value: unknown) => {
        const name = text(value);
        if (target.sheet.charts.some((each) => each !== target.chart && each.name === name))
          throw new ApiError("InvalidArgument");
        alive(target).name = name;
      },
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: (target, value: unknown) => {
        alive(target).type = oneOf(value, chartTypes);
      },
    },
  },
  objects: {
    title: (target) => ({ type: "ChartTitle", target }),
    legend: (target) => ({ type: "ChartLegend", target }),
    series: (target) => ({ type: "ChartSeriesCollection", target }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", target: sheet }),
  },
  methods: {
    delete: (target) => {
      const chart = alive(target);
      target.sheet.charts = target.sheet.charts.filter((each) => each !== chart);
    },
    setData: (target, [source], host) => {
      const place = placeOf(source, target.sheet, host);
      alive(target).series = seriesOf(place.sheet, place.box, host);
    },
    setPosition: (target, [start, end], host) => {
      const from = placeOf(start, target.sheet, host).box;
      const to = end === undefined || end === null ? null : placeOf(end, target.sheet, host).box;
      const chart = alive(target);
      chart.from = { row: from.row, column: from.column };
      chart.to = to
        ? { row: to.lastRow + 1, column: to.lastColumn + 1 }
        : { row: from.row + 15, column: from.column + 8 };
    },
  },
});

const shown = <K extends keyof ChartModel>(
  key: K,
  check: (value: unknown) => ChartModel[K],
): Property<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: (target, value: unknown) => {
    alive(target)[key] = check(value);
  },
});

export const chartTitleType = apiType<ChartTarget>({
  properties: { text: shown("title", text), visible: shown("titleVisible", flag) },
  objects: { format: (target) => ({ type: "ChartTitleFormat", target }) },
});
export const chartTitleFormatType = apiType<ChartTarget>({
  objects: { font: (target) => ({ type: "ChartFont", target }) },
});
export const chartFontType = apiType<ChartTarget>({
  properties: {
    size: shown("titleSize", (value) => {
      if (typeof value !== "number" || !(value >= 1) || value > 409) throw new ApiError("InvalidArgument");
      return value;
    }),
  },
});
export const chartLegendType = apiType<ChartTarget>({
  properties: {
    visible: shown("legendVisible", flag),
    position: shown("legendPosition", (value) => oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"])),
  },
});
