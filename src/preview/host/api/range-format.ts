import { ApiError } from "../api-error";
import type { RangeTarget } from "../host";
import { columnsOf, maxColumns, maxRows, rowsOf, type Box } from "../model/address";
import { guardLocked, guardProtected } from "../model/edit";
import { type Style } from "../model/style";
import { fittingWidth, fittingHeight } from "../model/autofit";
import { boxOf, color, oneOf, text } from "./arguments";
import { apiType, type Property } from "./type";

/** What all cells of the range have in common; null where they differ, as Excel gives it. */
function common<T>({ sheet, anchor }: RangeTarget, read: (style: Style) => T): T | null {
  const box = boxOf({ sheet, anchor });
  const first = read(sheet.styleAt(box.row, box.column));
  const lastRow = Math.min(box.lastRow, Math.max(box.row, sheet.rows.length));
  const lastColumn = rowsOf(box) === maxRows || columnsOf(box) < maxColumns ? box.lastColumn : box.column;
  for (let row = box.row; row <= lastRow; row++) {
    for (let column = box.column; column <= lastColumn; column++) {
      if (read(sheet.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

function styled<K extends keyof Style>(key: K, check: (value: unknown) => Style[K]): Property<RangeTarget> {
  return {
    get: (target) => common(target, (style) => style[key]),
    set: (target, value: unknown) => {
      const box = boxOf(target);
      guardLocked(target.sheet, box);
      target.sheet.format(box, { [key]: check(value) });
    },
  };
}

const flagged = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
};

const within =
  (least: number, most: number) =>
  (value: unknown): number => {
    if (typeof value !== "number" || !(value >= least) || value > most) throw new ApiError("InvalidArgument");
    return value;
  };

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Width and height of a default cell in points. */
export const standardWidth = 48;
export const standardHeight = 15;

type Lines = "rows" | "columns";

function size({ sheet, anchor }: RangeTarget, lines: Lines): number | null {
  const box = boxOf({ sheet, anchor });
  const [first, last, list, standard] = sideOf(sheet, box, lines);
  const wanted = list[first] ?? standard;
  for (let each = first; each <= Math.min(last, Math.max(list.length, first)); each++)
    if ((list[each] ?? standard) !== wanted) return null;
  return wanted;
}

function resize({ sheet, anchor }: RangeTarget, lines: Lines, points: number): void {
  guardProtected(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, last, list] = sideOf(sheet, boxOf({ sheet, anchor }), lines);
  for (let each = first; each <= last; each++) list[each] = points;
}

function sideOf(sheet: RangeTarget["sheet"], box: Box, lines: Lines): [number, number, (number | undefined)[], number] {
  return lines === "rows"
    ? [box.row, box.lastRow, sheet.rowHeights, standardHeight]
    : [box.column, box.lastColumn, sheet.columnWidths, standardWidth];
}

export const rangeFormatType = apiType<RangeTarget>({
  properties: {
    horizontalAlignment: styled("horizontal", (value) => oneOf(value, horizontals)),
    verticalAlignment: styled("vertical", (value) => oneOf(value, verticals)),
    wrapText: styled("wrap", flagged),
    indentLevel: styled("indent", within(0, 250)),
    shrinkToFit: styled("shrink", flagged),
    textOrientation: styled("rotation", within(-90, 180)),
    columnWidth: {
      get: (target) => size(target, "columns"),
      set: (target, value: unknown) => resize(target, "columns", within(0, 1790)(value)),
    },
    rowHeight: {
      get: (target) => size(target, "rows"),
      set: (target, value: unknown) => resize(target, "rows", within(0, 409.5)(value)),
    },
    useStandardHeight: { get: (target) => size(target, "rows") === standardHeight },
    useStandardWidth: { get: (target) => size(target, "columns") === standardWidth },
  },
  objects: {
    font: (target) => ({ type: "RangeFont", target }),
    fill: (target) => ({ type: "RangeFill", target }),
    borders: (target) => ({ type: "RangeBorderCollection", target }),
    protection: (target) => ({ type: "FormatProtection", target }),
  },
  methods: {
    autofitColumns: ({ sheet, anchor }) => {
      guardProtected(sheet, "allowFormatColumns");
      const box = boxOf({ sheet, anchor });
      for (let column = box.column; column <= box.lastColumn && column < 1000; column++) {
        const width = fittingWidth(sheet, box, column);
        if (width !== null) sheet.columnWidths[column] = width;
      }
    },
    autofitRows: ({ sheet, anchor }) => {
      guardProtected(sheet, "allowFormatRows");
      const box = boxOf({ sheet, anchor });
      for (let row = box.row; row <= Math.min(box.lastRow, sheet.rows.length - 1); row++)
        sheet.rowHeights[row] = fittingHeight(sheet, row);
    },
  },
});

export const rangeFontType = apiType<RangeTarget>({
  properties: {
    name: styled("fontName", text),
    size: styled("fontSize", within(1, 409)),
    color: styled("fontColor", color),
    bold: styled("bold", flagged),
    italic: styled("italic", flagged),
    underline: styled("underline", (value) => oneOf(value, underlines)),
    strikethrough: styled("strikethrough", flagged),
  },
});

export const rangeFillType = apiType<RangeTarget>({
  properties: {
    color: { ...styled("fill", color), get: (target) => common(target, (style) => style.fill ?? "#FFFFFF") ?? "" },
  },
  methods: {
    clear: (target) => {
      guardLocked(target.sheet, boxOf(target));
      target.sheet.format(boxOf(target), { fill: null });
    },
  },
});

export const formatProtectionType = apiType<RangeTarget>({
  properties: { locked: styled("locked", flagged), formulaHidden: styled("hidden", flagged) },
});
