import type { Plan } from "../../plan/plan";
import { fillTemplate } from "../fill-template";
import type { Draft, DraftCell } from "./draft";
import type { Signature, SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";
import { textWidth, wrapLines } from "./text-width";
import { writtenDateParts } from "./written-date";

/** Room for a signature and a seal, in points. */
const signingRoom = 75;

/** Adds place and date, the signatures side by side, and to whom the document goes; all on one page, with what stands above. */
export function addSignatures(draft: Draft, plan: Plan, options: SummaryOptions, words: SummaryWords): void {
  draft.keepLast();
  draft.space(12, true);
  addPlaceAndDate(draft, options, words);
  const spans = spansFor(
    draft,
    options.signatures.length,
    options.signatures.map((each) => neededBy(each, draft)),
  );
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

/** Columns for signatures side by side. A single signature stands in the right half. */
function spansFor(draft: Draft, count: number, needed: readonly number[] = []): Span[] {
  if (count === 0) return [];
  if (count === 1) return spansFor(draft, 2).slice(1);
  const ways = divisions(0, draft.last, count).map((spans) => ({ spans, badness: badnessOf(spans, draft, needed) }));
  return ways.sort((a, b) => a.badness - b.badness)[0]?.spans ?? [];
}

/** All ways to divide columns into a number of spans side by side. */
function divisions(from: number, last: number, count: number): Span[][] {
  if (count === 1) return [[[from, last]]];
  return Array.from({ length: Math.max(0, last - from) }, (_, i) => from + i).flatMap((to) =>
    divisions(to + 1, last, count - 1).map((rest): Span[] => [[from, to], ...rest]),
  );
}

/** How far the middles are from where they should be; what does not fit counts a hundredfold. */
function badnessOf(spans: readonly Span[], draft: Draft, needed: readonly number[]): number {
  const whole = draft.width(0, draft.last);
  return spans.reduce((sum, [from, to], i) => {
    const width = draft.width(from, to);
    const middle = draft.width(0, from) - (draft.widths[from] ?? 0) + width / 2;
    const missing = Math.max(0, (needed[i] ?? 0) - width);
    return sum + Math.abs(middle - (whole * (i + 0.5)) / spans.length) + 100 * missing;
  }, 0);
}

function linesOf(text: string, draft: Draft, span: Span | undefined): string[] {
  if (span === undefined) return [];
  return wrapLines(text, draft.width(span[0], span[1]), { size: draft.size, bold: true });
}

/** Width of the longest word or name of a signature, in points. */
function neededBy({ position, name }: Signature, draft: Draft): number {
  const texts = [...position.toUpperCase().split(/\s+/u), name ?? ""];
  const lines = position
    .toUpperCase()
    .split("\n")
    .filter((line) => line.length <= 16);
  return Math.max(...[...texts, ...lines].map((text) => textWidth(text, { size: draft.size, bold: true }))) * 1.08;
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
