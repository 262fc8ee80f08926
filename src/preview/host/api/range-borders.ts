import { ApiError } from "../api-error";
import type { RangeTarget } from "../host";
import { type Box } from "../model/address";
import { guardLocked } from "../model/edit";
import { type Border, type BorderSide } from "../model/style";
import { boxOf, color, oneOf } from "./arguments";
import { apiType } from "./type";

const allEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type Edge = (typeof allEdges)[number];

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

export const borderCollectionType = apiType<RangeTarget>({
  properties: { count: { get: () => allEdges.length } },
  items: (range) => allEdges.map((edge) => ({ type: "RangeBorder", target: { range, edge } })),
  item: (range, key) => ({ type: "RangeBorder", target: { range, edge: oneOf(key, allEdges) } }),
  methods: {
    getItem: (range, [key]) => ({ type: "RangeBorder", target: { range, edge: oneOf(key, allEdges) } }),
    getItemAt: (range, [index]) => ({
      type: "RangeBorder",
      target: { range, edge: oneOf(allEdges[Number(index)], allEdges) },
    }),
  },
});

/** The cells whose borders make up an edge, and the sides of them. */
function strokes({ range, edge }: BorderTarget): { box: Box; side: BorderSide }[] {
  const box = boxOf(range);
  switch (edge) {
    case "EdgeTop":
      return [{ box: { ...box, lastRow: box.row }, side: "top" }];
    case "EdgeBottom":
      return [{ box: { ...box, row: box.lastRow }, side: "bottom" }];
    case "EdgeLeft":
      return [{ box: { ...box, lastColumn: box.column }, side: "left" }];
    case "EdgeRight":
      return [{ box: { ...box, column: box.lastColumn }, side: "right" }];
    case "InsideHorizontal":
      return box.lastRow === box.row
        ? []
        : [
            { box: { ...box, lastRow: box.lastRow - 1 }, side: "bottom" },
            { box: { ...box, row: box.row + 1 }, side: "top" },
          ];
    case "InsideVertical":
      return box.lastColumn === box.column
        ? []
        : [
            { box: { ...box, lastColumn: box.lastColumn - 1 }, side: "right" },
            { box: { ...box, column: box.column + 1 }, side: "left" },
          ];
    default:
      return [];
  }
}

function borderNow(target: BorderTarget): Border | null {
  const [stroke] = strokes(target);
  if (!stroke) return null;
  return target.range.sheet.styleAt(stroke.box.row, stroke.box.column)[stroke.side];
}

function draw(target: BorderTarget, change: Partial<Border> | null): void {
  guardLocked(target.range.sheet, boxOf(target.range));
  const now = borderNow(target) ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  const border = change && { ...now, ...change };
  if (target.edge.startsWith("Diagonal") && change) throw new ApiError("UnsupportedOperation", "Diagonal borders.");
  for (const { box, side } of strokes(target)) target.range.sheet.format(box, { [side]: border });
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const borderType = apiType<BorderTarget>({
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => borderNow(target)?.style ?? "None",
      set: (target, value: unknown) => {
        const style = oneOf(value, styles);
        draw(target, style === "None" ? null : { style });
      },
    },
    weight: {
      get: (target) => borderNow(target)?.weight ?? "Thin",
      set: (target, value: unknown) => draw(target, { weight: oneOf(value, weights) }),
    },
    color: {
      get: (target) => borderNow(target)?.color ?? "#000000",
      set: (target, value: unknown) => draw(target, { color: color(value) }),
    },
  },
  identity: ({ edge }) => ({ SideIndex: edge }),
});
