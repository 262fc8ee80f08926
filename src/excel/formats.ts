import type { FormatSpec } from "../sheets/sheet-spec";

const edges = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"],
  outline: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
  none: [],
} as const;

/** Queues the direct formatting of a range; what the specification leaves out stays as it is. */
export function applyFormat(sheet: Excel.Worksheet, spec: FormatSpec): void {
  const range = sheet.getRange(spec.range);
  const { format } = range;
  const { name, size, bold, italic, color } = spec.font ?? {};
  if (name !== undefined) format.font.name = name;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.horizontal !== undefined) format.horizontalAlignment = spec.horizontal;
  if (spec.vertical !== undefined) format.verticalAlignment = spec.vertical;
  if (spec.wrap !== undefined) format.wrapText = spec.wrap;
  if (spec.indent !== undefined && Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    format.indentLevel = spec.indent;
  }
  if (spec.numberFormat !== undefined) formatNumbers(range, spec.numberFormat);
  if (spec.borders !== undefined) applyBorders(format, spec.borders, spec.borderColor);
}

function applyBorders(format: Excel.RangeFormat, borders: keyof typeof edges, color?: string): void {
  for (const edge of borders === "none" ? edges.all : edges[borders]) {
    const border = format.borders.getItem(edge);
    border.style = borders === "none" ? "None" : "Continuous";
    if (borders !== "none") border.weight = "Thin";
    if (color !== undefined) border.color = color;
  }
}

/** Width in points of a column that shows so many characters of the default font, with Excel's own padding. */
export function columnPoints(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** One number format for all cells: Excel takes a single value for a whole range, which its type does not say. */
export function formatNumbers(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
