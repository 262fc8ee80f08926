import type { SummaryWords } from "../summary/summary-words";
import { factRules } from "./fact-rules";
import type { CellFacts, SheetFacts } from "./sheet-facts";
import { partsOf, type SheetPart } from "./sheet-parts";
import { inCell, type RuleId, type Violation } from "./violation";

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
