import type { Plan } from "../../plan/plan";
import { fillTemplate } from "../fill-template";
import type { Draft } from "./draft";
import { roman } from "./roman";
import type { SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";
import { writtenDateParts } from "./written-date";

/**
 * Adds the heading of an annex: the word for it, its name in capitals, the line that refers to the plan.
 * Decree 30/2020/NĐ-CP, Annex I, part III, clause 1.
 */
export function addAnnexHeading(draft: Draft, plan: Plan, options: SummaryOptions, words: SummaryWords): void {
  const { annexNumber } = options;
  const number = romanNumber(annexNumber ?? "");
  const annex = number === "" ? words.annex : fillTemplate(words.numberedAnnex, { number });
  draft.centred(annex, { size: 14, bold: true });
  draft.centred(words.names[options.form].toUpperCase(), { size: 14, bold: true });
  const event = eventOf(plan);
  if (event !== null) draft.centred(event.toUpperCase(), { size: 13, bold: true });
  draft.centred(referenceLine(plan, options, words), { size: 13, italic: true });
  draft.space(10, true);
}

/** Annexes bear Roman numerals, also where somebody typed "2" or "ii". */
function romanNumber(typed: string): string {
  const text = typed.trim();
  return /^[1-9]\d?$/u.test(text) ? roman(Number(text)) : text.toUpperCase();
}

/** What the money is for: the title of the plan without the word that it begins with as a document of its kind. */
export function eventOf({ title }: Plan): string | null {
  return title?.value.replace(/^kế hoạch\s+(?=\p{L})/iu, "") ?? null;
}

function referenceLine(plan: Plan, { issuer }: SummaryOptions, { reference }: SummaryWords): string {
  const number = plan.documentNumber?.value.proper ?? null;
  const issuerLetters = number?.split("/")[1]?.split("-").slice(1).join("-");
  return fillTemplate(number === null ? reference.withoutNumber : reference.full, {
    ...writtenDateParts(plan.documentDate?.value ?? null, reference.dots),
    number: number ?? "",
    issuer: issuer ?? (issuerLetters || reference.dots),
  });
}
