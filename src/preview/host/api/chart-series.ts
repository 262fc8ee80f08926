import type { ChartSeries } from "../model/chart";
import { color, flag, placeOf, text, wholeNumber, itemAt } from "./arguments";
import { apiType, type Handle } from "./type";
import { alive, type ChartTarget } from "./chart";
import { emptySeries, tied } from "./chart-data";

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const seriesHandle = (of: ChartTarget, series: ChartSeries): Handle => ({
  type: "ChartSeries",
  target: { ...of, series },
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
    getItemAt: (of, [index]) => seriesHandle(of, itemAt(of.chart.series, index)),
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
