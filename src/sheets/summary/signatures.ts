import type { Plan } from "../../plan/plan";
import { fillTemplate } from "../fill-template";
import type { Draft, DraftCell } from "./draft";
import type { SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";
import { wrapLines } from "./text-width";
import { writtenDateParts } from "./written-date";

/** Room for a signature and a seal, in points. */
const signingRoom = 84;

/** Adds place and date, the signatures side by side, and to whom the document goes; all on one page. */
export function addSignatures(draft: Draft, plan: Plan, options: SummaryOptions, words: SummaryWords): void {
  draft.space(12, true);
  addPlaceAndDate(draft, options, words);
  const spans = spansFor(draft, options.signatures.length);
  const positions = options.signatures.map(({ position }, i) => linesOf(position.toUpperCase(), draft, spans[i]));
  const most = Math.max(0, ...positions.map((lines) => lines.length));
  for (let line = 0; line < most; line++) {
    draft.add({ withNext: true, cells: spans.flatMap((span, i) => spread(span, positions[i]?.[line])) });
  }
  if (spans.length > 0) draft.space(signingRoom, true);
  const names = options.signatures.map(({ name }) => name);
  if (names.some((name) => name !== null)) {
    const addsRecipients = options.recipients && plan.recipients.length > 0;
    draft.add({ withNext: addsRecipients, cells: spans.flatMap((span, i) => spread(span, names[i] ?? undefined)) });
  }
  if (options.recipients) addRecipients(draft, plan, words);
}

function addPlaceAndDate(draft: Draft, { placeAndDate }: SummaryOptions, words: SummaryWords): void {
  if (placeAndDate === null) return;
  const { dots } = words.reference;
  const text = fillTemplate(words.placeAndDate, {
    place: placeAndDate.place ?? dots,
    ...writtenDateParts(placeAndDate.date, dots),
  });
  const [from] = spansFor(draft, 2)[1] ?? [0];
  draft.add({
    withNext: true,
    cells: [{ column: from, to: draft.last, value: text, font: { italic: true }, align: "Center" }],
  });
}

type Span = readonly [from: number, to: number];

/** Divides the columns into parts of about the same width. A single signature stands in the right half. */
function spansFor(draft: Draft, count: number): Span[] {
  if (count === 0) return [];
  if (count === 1) return spansFor(draft, 2).slice(1);
  const whole = draft.width(0, draft.last);
  const starts = Array.from({ length: count }, (_, i) => nearestStart(draft, (whole * i) / count));
  return starts.map((from, i): Span => [from, (starts[i + 1] ?? draft.last + 1) - 1]);
}

/** The column whose left edge is nearest to a distance from the left. */
function nearestStart(draft: Draft, distance: number): number {
  const edges = draft.widths.map((_, column) =>
    Math.abs(draft.width(0, column) - (draft.widths[column] ?? 0) - distance),
  );
  return edges.indexOf(Math.min(...edges));
}

function linesOf(text: string, draft: Draft, span: Span | undefined): string[] {
  if (span === undefined) return [];
  return wrapLines(text, draft.width(span[0], span[1]), { size: draft.size, bold: true });
}

function spread([column, to]: Span, value: string | undefined): DraftCell[] {
  return value === undefined ? [] : [{ column, to, value, font: { bold: true }, align: "Center" }];
}

/** Decree 30/2020/NĐ-CP, Annex I, part II, clause 9: the word 12 italic bold, the list 11 upright. */
function addRecipients(draft: Draft, plan: Plan, words: SummaryWords): void {
  if (plan.recipients.length === 0) return;
  draft.space(8, true);
  draft.add({
    withNext: true,
    cells: [{ column: 0, to: draft.last, value: words.recipients, font: { size: 12, bold: true, italic: true } }],
  });
  for (const [i, { value }] of plan.recipients.entries()) {
    const isLast = i === plan.recipients.length - 1;
    const text = `- ${value.replace(/^[-–•\s]+/u, "").replace(/[;.,\s]+$/u, "")}${isLast ? "." : ";"}`;
    draft.add({ withNext: !isLast, cells: [{ column: 0, to: draft.last, value: text, font: { size: 11 } }] });
  }
}
