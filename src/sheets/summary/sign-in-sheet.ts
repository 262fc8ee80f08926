import type { Plan, RosterEntry } from "../../plan/plan";
import type { FoundTables } from "../found-table";
import type { SheetSpec } from "../sheet-spec";
import { Draft, type DraftCell } from "./draft";
import { linksTo, type Links } from "./links";
import { textRoom } from "./pages";
import { sheetOf } from "./sheet-of";
import type { SummaryWords } from "./summary-words";

/** A list of the roster to be signed by those who come; null without a roster. */
export function signInSheet(
  { plan, found }: { readonly plan: Plan; readonly found: FoundTables },
  words: SummaryWords,
): SheetSpec | null {
  if (plan.roster.length === 0) return null;
  const { signIn } = words;
  const draft = new Draft([36, 140, 80, textRoom - 346, 90], 13);
  draft.centred(signIn.title.toUpperCase(), { size: 14, bold: true });
  const event = plan.title?.value ?? null;
  if (event !== null) draft.centred(event.toUpperCase(), { size: 13, bold: true });
  draft.space(10, true);
  const headers = [words.columns.no, signIn.name, signIn.position, signIn.unit, signIn.signature];
  const header = draft.add({
    boxed: true,
    withNext: true,
    cells: headers.map((value, column): DraftCell => ({ column, value, font: { bold: true }, align: "Center" })),
  });
  const links = linksTo(found);
  const room = 26;
  for (const [i, person] of plan.roster.entries()) {
    const row = draft.add({ boxed: true, cells: cellsFor(person, i, links) });
    const added = draft.rows[row];
    if (added !== undefined) draft.rows[row] = { ...added, height: Math.max(room, added.height) };
  }
  return sheetOf(draft, signIn.sheet, header);
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
