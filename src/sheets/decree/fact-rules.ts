import type { SummaryWords } from "../summary/summary-words";
import type { SheetFacts } from "./sheet-facts";
import { partsOf } from "./sheet-parts";
import { inCell, onPage, type Violation } from "./violation";

/** Margins in millimetres. Annex I, part I, clause 3. */
export const marginRules = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

/** Millimetres by which programs round a margin. */
const tolerance = 0.2;

/** A rule that is no look of an element. */
type FactRule = (facts: SheetFacts, words: SummaryWords) => Violation[];

/** The rules for the page, the type and what is written. */
export const factRules: readonly FactRule[] = [
  ({ paper }) => (paper === "A4" ? [] : [onPage("I.I.1-paper", String(paper))]),
  ({ orientation }) => (orientation === "portrait" ? [] : [onPage("I.I.2-orientation", String(orientation))]),
  marginsRule,
  typefaceRule,
  pageNumberRule,
  documentNumberRule,
  leadingZerosRule,
  titleRule,
  recipientsRule,
  annexNumberRule,
];

function marginsRule({ margins }: SheetFacts): Violation[] {
  return (Object.keys(marginRules) as (keyof typeof marginRules)[]).flatMap((edge) => {
    const [least, most] = marginRules[edge];
    const margin = margins?.[edge];
    const fits = margin !== undefined && margin >= least - tolerance && margin <= most + tolerance;
    return fits ? [] : [onPage("I.I.3-margins", `${edge} ${margin}`)];
  });
}

function typefaceRule({ cells }: SheetFacts): Violation[] {
  return cells
    .filter(({ font, color }) => font !== "Times New Roman" || color?.toUpperCase() !== "#000000")
    .map((cell) => inCell("I.I.4-typeface", cell, `${cell.font} ${cell.color}`));
}

/** Arabic, 13–14, upright, centred in the top margin, not on page 1. */
function pageNumberRule({ header }: SheetFacts): Violation[] {
  const size = Number(/&(1[34])(?!\d)/u.exec(header?.centre ?? "")?.[1] ?? NaN);
  const upright = !/&I|Italic|&B|Bold/u.test(header?.centre ?? "");
  const isRight =
    header !== null && header.centre.includes("&P") && size >= 13 && upright && !header.firstCentre.includes("&P");
  return isRight
    ? []
    : [onPage("I.I.7-page-number", header === null ? "none" : `${header.centre} | ${header.firstCentre}`)];
}

/** "37/KH-UBND": below 10 with a leading zero, capitals, hyphens without spaces. */
function documentNumberRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  const reference = partsOf(facts, words).filter(({ part }) => part === "reference");
  const text = reference.map(({ cell }) => cell.text).join(" ");
  const number = /(?:số|No\.)\s+(\S+)/u.exec(text)?.[1];
  const [first] = reference;
  if (first === undefined || number === undefined || number.startsWith("…")) return [];
  const isRight = /^(?:0[1-9]|[1-9]\d+)\/[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u.test(number);
  return isRight ? [] : [inCell("I.II.3-document-number", first.cell, number)];
}

/** Days below 10 and the months 1 and 2 have a leading zero, other months none. */
function leadingZerosRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  return partsOf(facts, words)
    .filter(({ part }) => part === "placeAndDate" || part === "reference")
    .flatMap(({ cell }) => {
      const date = /ngày (\S+) tháng (\S+)/u.exec(cell.text);
      if (date === null || date[1]?.startsWith("…")) return [];
      const isRight =
        /^(?:0[1-9]|[12]\d|3[01])$/u.test(date[1] ?? "") && /^(?:0[12]|[3-9]|1[0-2])$/u.test(date[2] ?? "");
      return isRight ? [] : [inCell("I.II.4-leading-zeros", cell, date[0])];
    });
}

/** Each recipient on a line of its own, from a dash to a semicolon, the last to a full stop. */
function recipientsRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  const lines = partsOf(facts, words).filter(({ part }) => part === "recipient");
  return lines
    .filter(({ cell }, i) => !(i === lines.length - 1 ? /^- .*\.$/su : /^- .*;$/su).test(cell.text))
    .map(({ cell }) => inCell("I.II.9-recipients", cell, cell.text));
}

/** Several annexes have Roman numerals. */
function annexNumberRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  return partsOf(facts, words)
    .filter(({ part, cell }) => part === "annexWord" && cell.text.toUpperCase() !== words.annex.toUpperCase())
    .filter(({ cell }) => !/ [IVXLC]+$/u.test(cell.text))
    .map(({ cell }) => inCell("I.III.1-annex-number", cell, cell.text));
}

/** Academic and honorary titles do not stand before the name of who signs. */
function titleRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  return partsOf(facts, words)
    .filter(
      ({ part, cell }) =>
        part === "signerName" && /^(?:GS|PGS|TS|ThS|BS|KS|CN|NSND|NSƯT|NGND|NGƯT|AHLĐ)\b\.?/iu.test(cell.text),
    )
    .map(({ cell }) => inCell("I.II.7-no-title-before-name", cell, cell.text));
}
