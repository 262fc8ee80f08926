import type { Plan, RosterEntry } from "../../plan/plan";
import { fillTemplate } from "../fill-template";
import type { FoundTables } from "../found-table";
import type { SheetSpec } from "../sheet-spec";
import { eventOf } from "./annex-heading";
import { Draft, type DraftCell, type DraftRow } from "./draft";
import { linksTo, type Links } from "./links";
import { textRoom } from "./pages";
import { sheetOf } from "./sheet-of";
import { signingRoom, signInWidths } from "./sign-in-widths";
import type { SummaryWords } from "./summary-words";
import { writtenDateParts } from "./written-date";

/** Size of the type in points. */
const size = 13;

/** A list of the roster to be signed by those who come; null without a roster. */
export function signInSheet(
  { plan, found }: { readonly plan: Plan; readonly found: FoundTables },
  words: SummaryWords,
): SheetSpec | null {
  if (plan.roster.length === 0) return null;
  const { signIn } = words;
  const headers = [words.columns.no, signIn.name, signIn.position, signIn.unit, signIn.signature];
  const draft = new Draft(signInWidths(plan.roster, headers, textRoom, size), size);
  draft.centred(signIn.title.toUpperCase(), { size: 14, bold: true });
  const event = eventOf(plan);
  if (event !== null) draft.centred(event.toUpperCase(), { size: 13, bold: true });
  const when = whenAndWhere(plan, words);
  if (when !== "") draft.centred(when, { size: 13, italic: true });
  draft.space(10, true);
  const header = draft.add({
    boxed: true,
    withNext: true,
    cells: headers.map((value, column): DraftCell => ({ column, value, font: { bold: true }, align: "Center" })),
  });
  const links = linksTo(found);
  for (const [i, person] of plan.roster.entries()) {
    const row: DraftRow = { boxed: true, cells: cellsFor(person, i, links) };
    draft.add({ ...row, height: Math.max(signingRoom, draft.heightOfRow(row)) });
  }
  return sheetOf(draft, signIn.sheet, header);
}

/** "(Ngày 17 tháng 01 năm 2025. Địa điểm: …)", with what of it the plan says. */
function whenAndWhere({ eventDate, place }: Plan, { signIn, reference }: SummaryWords): string {
  const parts = [
    ...(eventDate === null
      ? []
      : [fillTemplate(signIn.time, { ...writtenDateParts(eventDate.value, reference.dots) })]),
    ...(place === null ? [] : [fillTemplate(signIn.place, { place: place.value })]),
  ];
  return parts.length === 0 ? "" : `(${parts.join(". ")})`;
}

function cellsFor({ name, position, unit }: RosterEntry, index: number, links: Links): DraftCell[] {
  const cell = (column: number, id: "name" | "position" | "unit", shown: string): DraftCell => ({
    column,
    value: links.cell(name.place, id, shown === "" ? null : shown),
    shown,
  });
  return [
    { column: 0, value: index + 1, align: "Center" },
    cell(1, "name", name.value),
    cell(2, "position", position?.value ?? ""),
    cell(3, "unit", unit?.value ?? ""),
  ];
}
