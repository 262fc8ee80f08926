import type { MarkSpec } from "../sheets/sheet-spec";
import type { StandingMark } from "./standing";

const tones = {
  error: { font: "#9C0006", fill: "#FFC7CE" },
  warning: { font: "#9C5700", fill: "#FFEB9C" },
  good: { font: "#006100", fill: "#C6EFCE" },
} as const;

/**
 * Queues our conditional formats of a sheet. One of the same formula that stands already is taken away first, so
 * that writing twice does not pile them up; the user's own stay.
 */
export function writeMarks(
  sheet: Excel.Worksheet,
  marks: readonly MarkSpec[],
  standing: readonly StandingMark[],
): void {
  const ours = new Set(marks.map(({ formula }) => formula));
  const { conditionalFormats } = sheet.getRange();
  for (const { id, formula } of standing) if (ours.has(formula)) conditionalFormats.getItem(id).delete();
  for (const { range, formula, tone } of marks) {
    const mark = sheet.getRange(range).conditionalFormats.add("Custom");
    mark.custom.rule.formula = formula;
    mark.custom.format.font.color = tones[tone].font;
    mark.custom.format.fill.color = tones[tone].fill;
  }
}
