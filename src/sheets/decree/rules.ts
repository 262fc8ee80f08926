import type { SummaryWords } from "../summary/summary-words";
import type { CellFacts, SheetFacts } from "./sheet-facts";
import { partsOf, type SheetPart } from "./sheet-parts";

/** A rule of the decree that a sheet breaks. */
export interface Violation {
  readonly rule: RuleId;
  /** The cell that breaks it, from 0; null for the page. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What was measured. */
  readonly found: string;
}

export type RuleId =
  | "I.I.1-paper"
  | "I.I.2-orientation"
  | "I.I.3-margins"
  | "I.I.4-typeface"
  | "I.I.7-page-number"
  | "I.II.3-document-number"
  | "I.II.4-place-and-date"
  | "I.II.4-leading-zeros"
  | "I.II.6-body"
  | "I.II.7-position"
  | "I.II.7-name"
  | "I.II.7-no-title-before-name"
  | "I.II.9-recipients-word"
  | "I.II.9-recipients"
  | "I.III.1-annex-word"
  | "I.III.1-annex-name"
  | "I.III.1-reference";

/** What the decree asks of the look of an element. Sizes in points. */
interface LookRule {
  readonly id: RuleId;
  readonly part: SheetPart;
  readonly sizes: readonly [least: number, most: number];
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly capitals: boolean | null;
  readonly centred: boolean | null;
}

/**
 * The rules of Decree 30/2020/NĐ-CP, Annex I, for the look of single elements, by part and clause: "I.II.7" is
 * Annex I, part II, clause 7. Null is not ruled, or not alike throughout.
 */
export const lookRules: readonly LookRule[] = [
  {
    id: "I.III.1-annex-word",
    part: "annexWord",
    sizes: [14, 14],
    bold: true,
    italic: false,
    capitals: false,
    centred: true,
  },
  {
    id: "I.III.1-annex-name",
    part: "annexName",
    sizes: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    centred: true,
  },
  {
    id: "I.III.1-reference",
    part: "reference",
    sizes: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    centred: true,
  },
  {
    id: "I.II.4-place-and-date",
    part: "placeAndDate",
    sizes: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    centred: true,
  },
  { id: "I.II.6-body", part: "body", sizes: [13, 14], bold: null, italic: null, capitals: null, centred: null },
  {
    id: "I.II.7-position",
    part: "position",
    sizes: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    centred: true,
  },
  { id: "I.II.7-name", part: "signerName", sizes: [13, 14], bold: true, italic: false, capitals: false, centred: true },
  {
    id: "I.II.9-recipients-word",
    part: "recipientsWord",
    sizes: [12, 12],
    bold: true,
    italic: true,
    capitals: null,
    centred: false,
  },
  {
    id: "I.II.9-recipients",
    part: "recipient",
    sizes: [11, 11],
    bold: false,
    italic: false,
    capitals: null,
    centred: false,
  },
];

/** Margins in millimetres. Annex I, part I, clause 3. */
export const marginRules = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

/** Millimetres by which programs round a margin. */
const tolerance = 0.2;

type FactRule = (facts: SheetFacts, words: SummaryWords) => Violation[];

const factRules: readonly FactRule[] = [
  ({ paper }) => (paper === "A4" ? [] : [onPage("I.I.1-paper", String(paper))]),
  ({ orientation }) => (orientation === "portrait" ? [] : [onPage("I.I.2-orientation", String(orientation))]),
  marginsRule,
  typefaceRule,
  pageNumberRule,
  documentNumberRule,
  leadingZerosRule,
  titleRule,
];

/** Every rule that a printed summary breaks; none for one as we write it. */
export function checkDecree(facts: SheetFacts, words: SummaryWords): Violation[] {
  const parts = partsOf(facts, words);
  const looks = lookRules.flatMap((rule) =>
    parts.filter(({ part }) => part === rule.part).flatMap(({ cell }) => lookViolation(rule, cell)),
  );
  return [...factRules.flatMap((rule) => rule(facts, words)), ...looks];
}

function lookViolation(rule: LookRule, cell: CellFacts): Violation[] {
  const { sizes, bold, italic, capitals, centred } = rule;
  const [least, most] = sizes;
  const isCentred = cell.horizontal === "Center" || cell.horizontal === "CenterAcrossSelection";
  const isRight =
    cell.size !== null &&
    cell.size >= least &&
    cell.size <= most &&
    (bold === null || cell.bold === bold) &&
    (italic === null || cell.italic === italic) &&
    (capitals === null || isCapitals(cell.text) === capitals) &&
    (centred === null || isCentred === centred);
  return isRight ? [] : [inCell(rule.id, cell, describe(cell))];
}

function describe({ size, bold, italic, horizontal, text }: CellFacts): string {
  return [size, bold ? "bold" : "", italic ? "italic" : "", horizontal, text].filter((each) => each !== "").join(" ");
}

/** Reference lines and names hold some capitals; all capitals is what is meant. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

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

/** Academic and honorary titles do not stand before the name of who signs. */
function titleRule(facts: SheetFacts, words: SummaryWords): Violation[] {
  return partsOf(facts, words)
    .filter(
      ({ part, cell }) =>
        part === "signerName" && /^(?:GS|PGS|TS|ThS|BS|KS|CN|NSND|NSƯT|NGND|NGƯT|AHLĐ)\b\.?/iu.test(cell.text),
    )
    .map(({ cell }) => inCell("I.II.7-no-title-before-name", cell, cell.text));
}

function onPage(rule: RuleId, found: string): Violation {
  return { rule, cell: null, found };
}

function inCell(rule: RuleId, { row, column }: CellFacts, found: string): Violation {
  return { rule, cell: { row, column }, found };
}
