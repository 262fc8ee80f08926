import type { Plan } from "../../plan/plan";
import { wordStyleFor } from "../../plan/word-style-of";
import { addressOf } from "../addresses";
import type { FoundTables } from "../found-table";
import { quoted } from "../formula-text";
import type { SheetSpec } from "../sheet-spec";
import { addAnnexHeading } from "./annex-heading";
import { addAttendeeTable } from "./attendee-table";
import { chartsSheet } from "./charts-sheet";
import { columnOf, costColumns } from "./cost-columns";
import { addCostTable, type CostTable } from "./cost-table";
import { Draft } from "./draft";
import { linksTo, sumOfRows, type Links } from "./links";
import { pageBreaks, textRoom } from "./pages";
import { sheetOf } from "./sheet-of";
import { gridFor, type Grid } from "./signature-spans";
import { addSignatures, placeAndDateLine } from "./signatures";
import type { SummaryOptions } from "./summary-options";
import type { SummaryWords } from "./summary-words";

/** Size of the text in points. Decree 30/2020/NĐ-CP, Annex I, part II, clause 6: 13–14. */
const bodySize = 13;

/** Room for a signature and a seal, in points; the smaller one where it saves a page. */
const signingRooms = { usual: 75, least: 50 } as const;

/**
 * The sheet that is printed and signed: an annex to the plan as Decree 30/2020/NĐ-CP asks. Its figures are formulas
 * on the tables where the plan was read from them.
 *
 * @param back the plan and the tables it was read from (`ReadBack`)
 */
export function summarySheet(
  { plan, found }: { readonly plan: Plan; readonly found: FoundTables },
  words: SummaryWords,
  options: SummaryOptions,
): SheetSpec {
  const columns = costColumns(plan, options.form, words, textRoom, bodySize);
  const grid = gridFor(columns, options.signatures, placeAndDateLine(options.placeAndDate, words), bodySize);
  const links = linksTo(found);
  const roomy = drafted(plan, grid, links, words, options, signingRooms.usual);
  const breaks = pageBreaks(roomy.draft, null).length;
  const tight = breaks === 0 ? roomy : drafted(plan, grid, links, words, options, signingRooms.least);
  const { draft, costs } = pageBreaks(tight.draft, null).length < breaks ? tight : roomy;
  const amounts = columnOf(grid.columns, options.form === "actual" ? "actual" : "amount");
  const sheet = sheetOf(draft, words.sheet, null);
  const beside = draft.last + 2;
  const warning = { formula: outdated(costs, amounts, words) };
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: 0, column: beside, cells: [[warning]] }],
    formats: [...sheet.formats, { range: addressOf(0, beside), font: { color: "#C00000", bold: true }, wrap: false }],
  };
}

/** Everything that is printed, row by row, and where its cost table stands. */
function drafted(
  plan: Plan,
  { columns, widths }: Grid,
  links: Links,
  words: SummaryWords,
  options: SummaryOptions,
  signingRoom: number,
): { readonly draft: Draft; readonly costs: CostTable } {
  const draft = new Draft(widths, bodySize);
  addAnnexHeading(draft, plan, options, words);
  const hasAttendees = options.attendees && plan.attendees.groups.length > 0;
  const heading = numbering(
    hasAttendees || (options.notes?.findings.length ?? 0) + (options.notes?.accepted.length ?? 0) > 0,
  );
  const half = draft.columnAt(0.4);
  draft.add({
    withNext: true,
    cells: [
      { column: 0, to: half - 1, value: heading(words.headings.costs), font: { bold: true } },
      { column: half, to: draft.last, value: words.unit, font: { italic: true }, align: "Right" },
    ],
  });
  const costs = addCostTable(draft, plan, columns, links, words, wordStyleFor(plan, options.wordStyle));
  if (hasAttendees) addAttendees(draft, plan, links, words, options, heading);
  if (options.notes !== null) addNotes(draft, options.notes, words, heading);
  addSignatures(draft, plan, options, words, signingRoom);
  return { draft, costs };
}

/** The summary and, if wanted, the page of charts behind it. */
export function summarySheets(
  back: { readonly plan: Plan; readonly found: FoundTables },
  words: SummaryWords,
  options: SummaryOptions,
): SheetSpec[] {
  const charts = options.charts ? chartsSheet(back, words, options) : null;
  return [summarySheet(back, words, options), ...(charts === null ? [] : [charts])];
}

/** Numbers the parts of the sheet; a single part has no number. */
function numbering(several: boolean): (text: string) => string {
  let number = 0;
  return (text) => (several ? `${(number += 1)}. ${text}` : text);
}

function addAttendees(
  draft: Draft,
  plan: Plan,
  links: Links,
  words: SummaryWords,
  { form }: SummaryOptions,
  heading: (text: string) => string,
): void {
  draft.space(8, true);
  draft.add({
    withNext: true,
    cells: [{ column: 0, to: draft.last, value: heading(words.headings.attendees), font: { bold: true } }],
  });
  addAttendeeTable(draft, plan, form === "actual", links, words);
}

function addNotes(
  draft: Draft,
  { findings, accepted }: NonNullable<SummaryOptions["notes"]>,
  words: SummaryWords,
  heading: (text: string) => string,
): void {
  for (const [title, texts] of [
    [words.headings.findings, findings],
    [words.headings.accepted, accepted],
  ] as const) {
    if (texts.length === 0) continue;
    draft.space(8, true);
    draft.add({ withNext: true, cells: [{ column: 0, to: draft.last, value: heading(title), font: { bold: true } }] });
    for (const text of texts)
      draft.add({ cells: [{ column: 0, to: draft.last, value: `- ${text}`, vertical: "Top" }] });
  }
}

/** Says beside the sheet that its lines are no longer all lines of the table. */
function outdated({ lines, total }: CostTable, column: number, words: SummaryWords): string {
  const listed = lines.length === 0 ? "0" : sumOfRows(lines, column);
  return `=IF(ABS(${listed}-N(${addressOf(total, column)}))<1,"",${quoted(words.outdated)})`;
}
