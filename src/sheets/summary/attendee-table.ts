import type { AttendeeGroup, Plan } from "../../plan/plan";
import { headsOf, totalHeads } from "../../plan/totals";
import type { Cell } from "../sheet-spec";
import type { Draft, DraftCell, DraftRow } from "./draft";
import { pageRoom } from "./pages";
import { linesHeight } from "./text-width";
import { printed } from "./printed-formats";
import { shown, type Links } from "./links";
import type { SummaryWords } from "./summary-words";

/** Where the groups of the printed attendee table stand. */
export interface AttendeeTable {
  readonly groups: readonly { readonly name: string; readonly row: number }[];
  /** Column of the numbers. */
  readonly column: number;
}

/** Adds the attendees by group; `attended` adds how many came. Nothing is added for a plan without attendees. */
export function addAttendeeTable(
  draft: Draft,
  plan: Plan,
  attended: boolean,
  links: Links,
  words: SummaryWords,
): AttendeeTable | null {
  const { groups } = plan.attendees;
  if (groups.length === 0) return null;
  const column = attended ? draft.last - 1 : draft.last;
  const cells = (
    number: Cell,
    name: DraftCell["value"],
    shownName: string,
    heads: Cell,
    came: Cell,
    bold: boolean,
  ): DraftCell[] => {
    const font = { bold };
    const figures = [heads, ...(attended ? [came] : [])];
    return [
      { column: 0, value: number, font, align: "Center" },
      { column: 1, to: column - 1, value: name, shown: shownName, font },
      ...figures.map((value, i): DraftCell => ({
        column: column + i,
        value,
        font,
        align: "Center",
        numberFormat: printed.count,
      })),
    ];
  };
  const { columns } = words;
  const header: DraftRow = {
    boxed: true,
    withNext: true,
    cells: [columns.no, columns.attendees, columns.heads, ...(attended ? [columns.attended] : [])].map(
      (value, i): DraftCell => {
        const at = i === 0 ? { column: 0 } : i === 1 ? { column: 1, to: column - 1 } : { column: column + i - 2 };
        return { ...at, value, font: { bold: true }, align: "Center" };
      },
    ),
  };
  draft.add(header);
  let pageStart = 0;
  /** Adds a row; where it begins a page the header stands again above it. */
  const addRow = (row: DraftRow): number => {
    const needed = linesHeight(row.withNext ? 4 : 2, draft.size);
    if (draft.heightFrom(pageStart) + needed > pageRoom) pageStart = draft.add({ ...header, newPage: true });
    return draft.add(row);
  };

  const rows: { name: string; row: number }[] = [];
  for (const [i, group] of groups.entries()) {
    if (group.name !== null) {
      const name = group.name.value;
      const cell = links.cell(group.name.place, "group", name);
      const row = addRow({
        boxed: true,
        withNext: group.members.length > 0,
        cells: cells(romans(i), cell, name, headsCell(group, links), null, true),
      });
      rows.push({ name, row });
    }
    for (const [j, member] of group.members.entries()) {
      const { name, quota } = member;
      const heads = links.cell(name.place, "quota", quota?.value ?? null);
      const came = links.cell(name.place, "attended", member.attended?.value ?? null);
      addRow({
        boxed: true,
        cells: cells(j + 1, links.cell(name.place, "member", name.value), name.value, heads, came, false),
      });
    }
  }
  const field = links.field("headsToCount") ?? links.field("declaredHeads");
  const total = plan.attendees.declaredTotal?.value ?? totalHeads(plan);
  addRow({
    boxed: true,
    cells: cells(null, words.totalHeads, words.totalHeads, field === null ? total : shown(field), null, true),
  });
  return { groups: rows, column };
}

/** A group's number as the rest of the workbook counts it: stated, else by its members. */
function headsCell(group: AttendeeGroup, links: Links): Cell {
  const heads = group.declared?.value ?? headsOf(group);
  return group.name === null ? heads : links.cell(group.name.place, "heads", heads);
}

function romans(index: number): string {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][index] ?? String(index + 1);
}
