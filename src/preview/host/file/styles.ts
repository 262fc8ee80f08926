import type { Border as FileBorder, BorderStyle, Borders, Fill, Style as FileStyle } from "@cj-tech-master/excelts";
import { defaultStyle, restyle, type Border, type Style } from "../model/style";

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

const dashes: Readonly<Record<string, BorderStyle>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const lines: Readonly<Record<string, BorderStyle>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export function borderStyle(style: string, weight: string): BorderStyle {
  return dashes[style] ?? lines[weight] ?? "thin";
}

const horizontals = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const verticals = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const underlines = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

const line = (border: Border): Partial<FileBorder> => ({
  style: borderStyle(border.style, border.weight),
  color: argb(border.color),
});

const written = new WeakMap<Style, Partial<FileStyle>>();

/** A style as the file library takes it. One object for each style. */
export function toFileStyle(style: Style): Partial<FileStyle> {
  const known = written.get(style);
  if (known) return known;
  const horizontal = horizontals[style.horizontal as keyof typeof horizontals];
  const underline = underlines[style.underline as keyof typeof underlines];
  const border: Partial<Borders> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const drawn = style[side];
    if (drawn) border[side] = line(drawn);
  }
  const made: Partial<FileStyle> = {
    font: {
      name: style.fontName,
      size: style.fontSize,
      ...(style.fontColor === "#000000" ? {} : { color: argb(style.fontColor) }),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strike: true } : {}),
      ...(underline ? { underline } : {}),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(style.vertical === "Bottom" ? {} : { vertical: verticals[style.vertical as keyof typeof verticals] }),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
      ...(style.shrink ? { shrinkToFit: true } : {}),
      ...(style.rotation === 0 ? {} : { textRotation: style.rotation }),
    },
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(style.fill === null ? {} : { fill: solid(style.fill) }),
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked && !style.hidden ? {} : { protection: { locked: style.locked, hidden: style.hidden } }),
  };
  written.set(style, made);
  return made;
}

const solid = (color: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: argb(color) });

const keyOf = <T extends Record<string, string>>(table: T, value: string | undefined): string | undefined =>
  Object.entries(table).find(([, each]) => each === value)?.[0];

const hex = (color: { argb?: string } | undefined): string | null =>
  color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : null;

function fromLine(border: Partial<FileBorder> | undefined): Border | null {
  if (!border?.style) return null;
  const style = keyOf(dashes, border.style) ?? "Continuous";
  return { style, weight: keyOf(lines, border.style) ?? "Thin", color: hex(border.color) ?? "#000000" };
}

/** A style as it was read from a file. */
export function fromFileStyle(style: Partial<FileStyle>): Style {
  const { font, alignment, border, fill, protection, numFmt } = style;
  const pattern = fill?.type === "pattern" && fill.pattern === "solid" ? hex(fill.fgColor) : null;
  const underline = font?.underline === true ? "single" : font?.underline;
  return restyle(defaultStyle, {
    numberFormat: typeof numFmt === "string" ? numFmt : (numFmt?.formatCode ?? "General"),
    fontName: font?.name ?? defaultStyle.fontName,
    fontSize: font?.size ?? defaultStyle.fontSize,
    fontColor: hex(font?.color) ?? defaultStyle.fontColor,
    bold: font?.bold === true,
    italic: font?.italic === true,
    strikethrough: font?.strike === true,
    underline: keyOf(underlines, typeof underline === "string" ? underline : undefined) ?? "None",
    fill: pattern,
    horizontal: keyOf(horizontals, alignment?.horizontal) ?? "General",
    vertical: keyOf(verticals, alignment?.vertical) ?? "Bottom",
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    shrink: alignment?.shrinkToFit === true,
    rotation: typeof alignment?.textRotation === "number" ? alignment.textRotation : 0,
    locked: protection?.locked !== false,
    hidden: protection?.hidden === true,
    top: fromLine(border?.top),
    bottom: fromLine(border?.bottom),
    left: fromLine(border?.left),
    right: fromLine(border?.right),
  });
}
