import type { Box } from "./address";
import type { Formula } from "../formula/formula";

/** What a conditional format paints over a cell; null leaves it. */
export interface Paint {
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  fill: string | null;
  numberFormat: string | null;
  borders: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string }>>;
}

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: Formula;
  readonly formula2: Formula | null;
}

/** A conditional format. Its formulas are relative to the first cell of its box. Lower priority wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue";
  box: Box | null;
  formula: Formula | null;
  rule: CellValueRule | null;
  readonly paint: Paint;
  stopIfTrue: boolean;
  priority: number;
}

export const noPaint = (): Paint => ({
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fill: null,
  numberFormat: null,
  borders: {},
});
