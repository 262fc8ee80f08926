import type { Formula } from "../formula/formula";
import { copied } from "../formula/shift";
import { boxesAround, type Box } from "./address";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

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

/** Takes the cells of a box out of all conditional formats; what is left of one is cut around them. */
export function clearConditionalFormats(book: Book, sheet: Sheet, hole: Box): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const { box: whole, formula, rule } = format;
    if (!whole) return [];
    return boxesAround(whole, hole).map((box, piece) => {
      const follow = (each: Formula) => copied(each, box.row - whole.row, box.column - whole.column);
      const cut = {
        box,
        formula: formula && follow(formula),
        rule: rule && { ...rule, formula1: follow(rule.formula1), formula2: rule.formula2 && follow(rule.formula2) },
      };
      return piece === 0 ? Object.assign(format, cut) : { ...format, ...cut, id: book.nextId() };
    });
  });
}
