import { ApiError } from "../api-error";
import type { Host } from "../host";
import { columnsOf, rowsOf, type Box } from "../model/address";
import type { ChartModel, ChartSeries, SheetBox } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { color, flag, oneOf, placeOf, text, wholeNumber } from "./arguments";
import { apiType, nothing, type Handle, type Property } from "./type";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
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
const seriesHandle = (of: ChartTarget, series: ChartSeries): Handle => ({
  type: "ChartSeries",
  target: { ...of, series },
});

function find(sheet: Sheet, key: unknown): Handle {
  const chart = sheet.charts.find((each) => each.name === key || each.id === key);
  return chart ? handleOf(sheet, chart) : nothing;
}

function required(handle: Handle): Handle {
  if (handle === nothing) throw new ApiError("ItemNotFound");
  return handle;
}

function tied(sheet: Sheet, box: Box, host: Host): SheetBox {
  return {
    sheet,
    anchor: host.book.anchor(sheet, {
      row: box.row,
      column: box.column,
      lastRow: box.lastRow,
      lastColumn: box.lastColumn,
    }),
  };
}

const emptySeries = (name: string): ChartSeries => ({
  name,
  nameFrom: null,
  values: null,
  categories: null,
  color: null,
  labels: false,
  gapWidth: null,
});

/** Series of a block: the first column has the categories where it is text, the first row the names where it is. */
function seriesOf(sheet: Sheet, box: Box, host: Host): ChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof (sheet.cell(row, column)?.value ?? "") === "string";
  const named = rowsOf(box) > 1 && isText(box.row, box.lastColumn);
  const first = named ? box.row + 1 : box.row;
  const labelled = columnsOf(box) > 1 && isText(first, box.column);
  const categories = labelled ? tied(sheet, { ...box, row: first, lastColumn: box.column }, host) : null;
  const list: ChartSeries[] = [];
  for (let column = labelled ? box.column + 1 : box.column; column <= box.lastColumn; column++) {
    const name = named ? String(sheet.cell(box.row, column)?.value ?? "") : `Series${String(list.length + 1)}`;
    const nameFrom = named ? tied(sheet, { row: box.row, lastRow: box.row, column, lastColumn: column }, host) : null;
    const values = tied(sheet, { row: first, lastRow: box.lastRow, column, lastColumn: column }, host);
    list.push({ ...emptySeries(name), nameFrom, values, categories });
  }
  return list;
}

export const chartCollectionType = apiType<Sheet>({
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => handleOf(sheet, chart)),
  item: (sheet, key) => required(find(sheet, key)),
  methods: {
    add: (sheet, [type, source], host) => {
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
    getItemAt: (sheet, [index]) => {
      const chart = sheet.charts[wholeNumber(index, 0)];
      if (!chart) throw new ApiError("InvalidArgument");
      return handleOf(sheet, chart);
    },
  },
});

function alive({ sheet, chart }: ChartTarget): ChartModel {
  if (!sheet.charts.includes(chart)) throw new ApiError("ItemNotFound");
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

export const seriesCollectionType = apiType<ChartTarget>({
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (of) => of.chart.series.map((series) => seriesHandle(of, series)),
  methods: {
    add: (of, [name]) => {
      const series = emptySeries(
        name === undefined || name === null ? `Series${String(of.chart.series.length + 1)}` : text(name),
      );
      alive(of).series.push(series);
      return seriesHandle(of, series);
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (of, [index]) => {
      const series = of.chart.series[wholeNumber(index, 0)];
      if (!series) throw new ApiError("InvalidArgument");
      return seriesHandle(of, series);
    },
  },
});

export const seriesType = apiType<SeriesTarget>({
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value: unknown) => {
        series.name = text(value);
        series.nameFrom = null;
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.labels,
      set: ({ series }, value: unknown) => {
        series.labels = flag(value);
      },
    },
    gapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: ({ series }, value: unknown) => {
        series.gapWidth = wholeNumber(value, 0, 500);
      },
    },
  },
  objects: { format: (target) => ({ type: "ChartSeriesFormat", target }) },
  methods: {
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
    setValues: ({ sheet, series }, [source], host) => {
      const place = placeOf(source, sheet, host);
      series.values = tied(place.sheet, place.box, host);
    },
    setXAxisValues: ({ sheet, series }, [source], host) => {
      const place = placeOf(source, sheet, host);
      series.categories = tied(place.sheet, place.box, host);
    },
  },
});

export const seriesFormatType = apiType<SeriesTarget>({
  objects: { fill: (target) => ({ type: "ChartFill", target }) },
});
export const chartFillType = apiType<SeriesTarget>({
  methods: {
    setSolidColor: ({ series }, [value]) => {
      series.color = color(value);
    },
    clear: ({ series }) => {
      series.color = null;
    },
  },
});
