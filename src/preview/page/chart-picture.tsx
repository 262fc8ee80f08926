import type { ChartModel, SheetBox } from "../host/model/chart";
import type { PreviewWords } from "../../messages/vi/preview";
import { displayText } from "../host/text/number-format";
import { rectangleOf, type Measures } from "./sheet-measures";

interface ChartPictureProps {
  readonly chart: ChartModel;
  readonly measures: Measures;
  readonly words: PreviewWords;
}

const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** A chart as a picture over the cells: bars, columns or a pie of its first series. */
export function ChartPicture({ chart, measures, words }: ChartPictureProps) {
  const { from, to } = chart;
  const place = rectangleOf(measures, { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column });
  const [series] = chart.series;
  const values = cellsOf(series?.values ?? null).map(({ value }) => (typeof value === "number" ? value : 0));
  const names = cellsOf(series?.categories ?? null).map(({ text }) => text);
  const label = words.chart([chart.titleVisible ? chart.title : "", ...names].filter(Boolean).join(", "));
  const { width, height } = place;
  const top = chart.titleVisible && chart.title !== "" ? 32 : 8;
  const area = { width, height, top };
  return (
    <svg className="chart" role="img" aria-label={label} style={place} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill="#fff" stroke="#d0d0d0" />
      {top > 8 && (
        <text x={width / 2} y={21} textAnchor="middle" fontSize={15} fill="#595959">
          {chart.title}
        </text>
      )}
      {/pie|doughnut/i.test(chart.type) ? (
        <Slices values={values} names={names} {...area} />
      ) : (
        <Bars upright={/column/i.test(chart.type)} values={values} names={names} {...area} />
      )}
    </svg>
  );
}

interface PlotProps {
  readonly values: readonly number[];
  readonly names: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function Bars({ values, names, width, height, top, upright }: PlotProps & { readonly upright: boolean }) {
  const most = Math.max(1, ...values);
  const [left, bottom] = upright ? [12, 24] : [Math.min(150, width * 0.35), 10];
  const room = upright ? height - top - bottom : width - left - 16;
  const band = (upright ? width - left - 12 : height - top - bottom) / Math.max(1, values.length);
  return values.map((value, index) => {
    const length = (value / most) * room;
    const at = (upright ? left : top) + index * band;
    const bar = upright
      ? { x: at + band * 0.2, y: height - bottom - length, width: band * 0.6, height: length }
      : { x: left, y: at + band * 0.2, width: length, height: band * 0.6 };
    const text = upright
      ? { x: at + band / 2, y: height - 9, textAnchor: "middle" as const }
      : { x: left - 6, y: at + band / 2 + 4, textAnchor: "end" as const };
    return (
      <g key={index}>
        <rect {...bar} fill={colors[0]} />
        <text {...text} fontSize={11} fill="#595959">
          {shortened(names[index] ?? "", upright ? band / 6 : left / 6)}
        </text>
      </g>
    );
  });
}

function Slices({ values, names, width, height, top }: PlotProps) {
  const sum = values.reduce((all, value) => all + value, 0) || 1;
  const radius = Math.min(width * 0.45, height - top - 16) / 2;
  const [x, y] = [radius + 14, top + radius];
  const point = (turn: number) => `${x + radius * Math.sin(turn)} ${y - radius * Math.cos(turn)}`;
  const ends = values.map((_, index) => values.slice(0, index + 1).reduce((all, value) => all + value, 0));
  return values.map((value, index) => {
    const [from, to] = [((ends[index] ?? 0) - value) / sum, (ends[index] ?? 0) / sum].map((part) => part * 2 * Math.PI);
    const large = value / sum > 0.5 ? 1 : 0;
    const color = colors[index % colors.length];
    return (
      <g key={index}>
        {value >= sum ? (
          <circle cx={x} cy={y} r={radius} fill={color} />
        ) : (
          <path
            d={`M${x} ${y}L${point(from ?? 0)}A${radius} ${radius} 0 ${large} 1 ${point(to ?? 0)}Z`}
            fill={color}
            stroke="#fff"
          />
        )}
        <rect x={x + radius + 20} y={top + index * 18} width={10} height={10} fill={color} />
        <text x={x + radius + 35} y={top + index * 18 + 9} fontSize={11} fill="#595959">
          {shortened(names[index] ?? "", (width - x - radius - 40) / 6)}
        </text>
      </g>
    );
  });
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, Math.max(3, most - 1))}…` : text;

function cellsOf(place: SheetBox | null) {
  const box = place?.anchor.box;
  if (!place || !box) return [];
  const cells = [];
  for (let row = box.row; row <= box.lastRow; row++) {
    for (let column = box.column; column <= box.lastColumn; column++) {
      const value = place.sheet.cell(row, column)?.value ?? null;
      cells.push({ value, text: displayText(value, place.sheet.styleAt(row, column).numberFormat) });
    }
  }
  return cells;
}
