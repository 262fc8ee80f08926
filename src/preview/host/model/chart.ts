import type { Box } from "./address";
import type { Sheet } from "./sheet";

export interface ChartSeries {
  name: string;
  /** Cell that holds the name, where it is not typed. */
  nameFrom: SheetBox | null;
  values: SheetBox | null;
  categories: SheetBox | null;
  color: string | null;
  labels: boolean;
  gapWidth: number | null;
}

export interface SheetBox {
  readonly sheet: Sheet;
  readonly anchor: { box: Box | null };
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  titleSize: number | null;
  legendVisible: boolean;
  legendPosition: string;
  series: ChartSeries[];
  /** Cells that it covers. */
  from: { row: number; column: number };
  to: { row: number; column: number };
}
