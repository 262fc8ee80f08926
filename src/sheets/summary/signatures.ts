import type { Plan } from "../../plan/plan";
import { fillTemplate } from "../fill-template";
import type { Draft, DraftCell } from "./draft";
import { neededBy, placeAndDateWidth, signatureLines, spanAround, spansFor, type Span } from "./signature-spans";
import type { SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";
import { writtenDateParts } from "./written-date";

/**
 * Adds place and date, the signatures side by side, and to whom the document goes; all on one page, with what stands
 * above.
 *
 * @param signingRoom room for a signature and a seal, in points
 */
export function addSignatures(
  draft: Draft,
  plan: Plan,
  options: SummaryOptions,
  words: SummaryWords,
  signingRoom: number,
): void {
  const { signatures } = options;
  const addsRecipients = options.recipients && plan.recipients.length > 0;
  if (signatures.length === 0 && options.placeAndDate === null && !addsRecipients) return;
  draft.keepLast();
  draft.space(12, true);
  const spans = spansFor(draft.widths, neededBy(signatures, draft.size));
  addPlaceAndDate(draft, spans.at(-1), options, words);
  addLines(
    draft,
    spans,
    signatures.map(({ position }) => position.toUpperCase()),
  );
  if (spans.length > 0) draft.space(signingRoom, true);
  addLines(
    draft,
    spans,
    signatures.map(({ name }) => name ?? ""),
  );
  if (addsRecipients) addRecipients(draft, plan, words);
}

/** Adds texts side by side; what is too long for its columns goes on in the next row. */
function addLines(draft: Draft, spans: readonly Span[], texts: readonly string[]): void {
  const lines = spans.map(([from, to], i) => {
    const text = texts[i] ?? "";
    return text === "" ? [] : signatureLines(text, draft.width(from, to), draft.size);
  });
  const most = Math.max(0, ...lines.map((each) => each.length));
  for (let line = 0; line < most; line++) {
    draft.add({ withNext: true, cells: spans.flatMap((span, i) => spread(span, lines[i]?.[line])) });
  }
}

/** Above the last signature, or in the right half. */
function addPlaceAndDate(
  draft: Draft,
  above: Span | undefined,
  { placeAndDate }: SummaryOptions,
  words: SummaryWords,
): void {
  const text = placeAndDateLine(placeAndDate, words);
  if (text === null) return;
  const [rightHalf = [0, draft.last] as const] = spansFor(draft.widths, [0]);
  const needed = placeAndDateWidth(text, draft.size);
  const [column, to] = spanAround(draft.widths, above ?? rightHalf, needed);
  draft.add({ withNext: true, cells: [{ column, to, value: text, font: { italic: true }, align: "Center" }] });
}

/** "Hà Nam, ngày 05 tháng 02 năm 2025", with dots for what is written by hand; null where the line is left out. */
export function placeAndDateLine(
  placeAndDate: SummaryOptions["placeAndDate"],
  { placeAndDate: template, reference: { dots } }: SummaryWords,
): string | null {
  if (placeAndDate === null) return null;
  const { place, date } = placeAndDate;
  return fillTemplate(template, { place: place ?? dots, ...writtenDateParts(date, dots) });
}

function spread([column, to]: Span, value: string | undefined): DraftCell[] {
  return value === undefined ? [] : [{ column, to, value, font: { bold: true }, align: "Center" }];
}

/** Decree 30/2020/NĐ-CP, Annex I, part II, clause 9: the word 12 italic bold, the list 11 upright. */
function addRecipients(draft: Draft, plan: Plan, words: SummaryWords): void {
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
