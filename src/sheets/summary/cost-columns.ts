import type { CostLine, Plan } from "../../plan/plan";
import { totalOf } from "../../plan/totals";
import { cellPadding } from "./draft";
import { printed } from "./printed-formats";
import { roman } from "./roman";
import type { SummaryWords } from "./summary-words";
import { textWidth } from "./text-width";

/** A column of the printed cost table. */
export interface CostColumn {
  readonly id:
    | "no"
    | "item"
    | "unit"
    | "quantity"
    | "times"
    | "unitPrice"
    | "amount"
    | "actual"
    | "difference"
    | "percent"
    | "note";
  readonly header: string;
  /** Width in points. */
  readonly width: number;
  readonly align: "Left" | "Center" | "Right";
  readonly numberFormat?: string;
}

/** A column of the printed cost table on the sheet: one column of the sheet, or several merged ones. */
export interface PlacedColumn extends CostColumn {
  /** First and last column of the sheet, from 0. */
  readonly at: number;
  readonly to: number;
}

/** Below this width of item and note together a note stands under its item instead. */
const leastForNotes = 190;

/** Which columns the printed table has, and how wide they are so that all fit the page's text area, in points. */
export function costColumns(
  plan: Plan,
  form: "estimate" | "actual",
  { columns }: SummaryWords,
  room: number,
  size: number,
): CostColumn[] {
  const { lines } = plan.budget;
  const money = printed.money;
  const largest = [
    totalOf(lines),
    ...lines.flatMap((line) => [line.actual?.value ?? 0, line.statedAmount?.value ?? 0]),
  ];
  const { amount, estimated, actual, difference } = columns;
  const headers = form === "actual" ? [estimated, actual, difference] : [amount];
  const moneyWidth = fitting([...wordsOf(...headers), grouped(Math.max(...largest))], size, true);
  const priceWidth = fitting(
    [...wordsOf(columns.unitPrice), grouped(Math.max(0, ...lines.map((line) => line.unitPrice?.value ?? 0)))],
    size,
    true,
  );
  const countWidth = fitting(
    [...wordsOf(columns.quantity), ...lines.map((line) => String(line.quantity?.value ?? ""))],
    size,
    true,
  );
  const unitWidth = Math.min(
    70,
    fitting([...wordsOf(columns.unit), ...lines.flatMap((line) => wordsOf(line.unit?.value ?? ""))], size, true),
  );
  const no: CostColumn = { id: "no", header: columns.no, width: numberWidth(plan, columns.no, size), align: "Center" };
  const item = (width: number): CostColumn => ({ id: "item", header: columns.item, width, align: "Left" });
  const rest: CostColumn[] =
    form === "estimate"
      ? [
          { id: "unit", header: columns.unit, width: unitWidth, align: "Center" },
          { id: "quantity", header: columns.quantity, width: countWidth, align: "Center" },
          ...(lines.some(hasTimes)
            ? [
                {
                  id: "times",
                  header: columns.times,
                  width: fitting(wordsOf(columns.times), size, true),
                  align: "Center",
                } as const,
              ]
            : []),
          { id: "unitPrice", header: columns.unitPrice, width: priceWidth, align: "Right", numberFormat: money },
          { id: "amount", header: columns.amount, width: moneyWidth, align: "Right", numberFormat: money },
        ]
      : [
          { id: "amount", header: columns.estimated, width: moneyWidth, align: "Right", numberFormat: money },
          { id: "actual", header: columns.actual, width: moneyWidth, align: "Right", numberFormat: money },
          {
            id: "difference",
            header: columns.difference,
            width: moneyWidth + 4,
            align: "Right",
            numberFormat: printed.signed,
          },
          {
            id: "percent",
            header: columns.percent,
            width: Math.max(58, fitting(wordsOf(columns.percent), size, true)),
            align: "Right",
            numberFormat: printed.percent,
          },
        ];
  const left = room - no.width - rest.reduce((sum, { width }) => sum + width, 0);
  const noted = lines.some((line) => line.note !== null) && left >= leastForNotes;
  const noteWidth = noted ? Math.round(left * 0.35) : 0;
  const note: CostColumn = { id: "note", header: columns.note, width: noteWidth, align: "Left" };
  return [no, item(Math.max(90, left - noteWidth)), ...rest, ...(noted ? [note] : [])];
}

/** Roman numbers of sections and groups are the widest: "VIII". */
function numberWidth({ budget: { lines }, attendees: { groups } }: Plan, header: string, size: number): number {
  const sections = new Set(lines.map(({ section }) => section?.value)).size;
  const numerals = Array.from({ length: Math.max(sections, groups.length) }, (_, i) => roman(i + 1));
  return fitting([header, ...numerals, String(lines.length)], size, true);
}

function hasTimes({ times }: CostLine): boolean {
  return times !== null && times.value !== 1;
}

/** The words of texts: a cell breaks between them. */
function wordsOf(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/u));
}

function fitting(texts: readonly string[], size: number, bold: boolean): number {
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size, bold }))) * 1.06 + cellPadding + 4);
}

/** A number as it will be shown, to measure it. */
export function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/gu, ".");
}

/** Where a column of the printed table stands on the sheet; -1 where it has none of that kind. */
export function columnOf(columns: readonly PlacedColumn[], id: CostColumn["id"]): number {
  return columns.find((each) => each.id === id)?.at ?? -1;
}
