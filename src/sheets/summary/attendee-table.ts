import type { Read } from "../../plan/place";
import type { AttendeeGroup, Member, Plan } from "../../plan/plan";
import { headsOf, totalHeads } from "../../plan/totals";
import { sumWhere } from "../formula-text";
import type { Cell } from "../sheet-spec";
import { quotedText } from "../tables/ke-hoach-formulas";
import type { Draft, DraftCell, DraftRow } from "./draft";
import { shown, type Links } from "./links";
import { PagedTable } from "./pages";
import { printed } from "./printed-formats";
import { roman } from "./roman";
import type { SummaryWords } from "./summary-words";
import { linesHeight } from "./text-width";

/** What stands in a row of the printed attendee table. */
interface AttendeeRow {
  readonly number: Cell;
  readonly name: Cell;
  /** The name as it will be shown, to measure it. */
  readonly shown: string;
  readonly heads: Cell;
  readonly came: Cell;
  readonly bold: boolean;
  readonly centred?: boolean;
}

/** Adds the attendees by group; `attended` adds how many came. Nothing is added for a plan without attendees. */
export function addAttendeeTable(
  draft: Draft,
  plan: Plan,
  attended: boolean,
  links: Links,
  { columns, totalHeads: totalLabel }: SummaryWords,
): void {
  const { groups } = plan.attendees;
  if (groups.length === 0) return;
  const header = headerRow(draft, [
    columns.no,
    columns.attendees,
    columns.heads,
    ...(attended ? [columns.attended] : []),
  ]);
  const table = new PagedTable(draft, header);
  const lineHeight = linesHeight(1, draft.size);
  const addRow = (row: AttendeeRow, withNext = false) =>
    table.add(() => ({ boxed: true, withNext, cells: cellsOfRow(draft, row, attended) }), withNext ? lineHeight : 0);
  for (const [i, group] of groups.entries()) {
    if (group.name !== null) addRow(groupRow(group, group.name, i, links), group.members.length > 0);
    for (const [j, member] of group.members.entries()) {
      const isLast = i === groups.length - 1 && j === group.members.length - 1;
      addRow(memberRow(member, j, links), isLast);
    }
  }
  const field = links.field("headsToCount") ?? links.field("declaredHeads");
  const total = field === null ? (plan.attendees.declaredTotal?.value ?? totalHeads(plan)) : shown(field);
  const came = cameInAll(plan, links);
  addRow({ number: null, name: totalLabel, shown: totalLabel, heads: total, came, bold: true, centred: true });
}

/** A group's number as the rest of the workbook counts it: stated, else by its members. */
export function headsCell(group: AttendeeGroup, links: Links): Cell {
  const heads = group.declared?.value ?? headsOf(group);
  return group.name === null ? heads : links.cell(group.name.place, "heads", heads);
}

/** The numbers stand in the last columns, the names in all between. */
function headerRow(draft: Draft, headers: readonly string[]): DraftRow {
  const first = draft.last - (headers.length - 3);
  const cells = headers.map((value, i): DraftCell => {
    const at =
      i === 0 ? { column: 0 } : i === 1 ? { column: 1, to: first - 1, merged: true } : { column: first + i - 2 };
    return { ...at, value, font: { bold: true }, align: "Center" };
  });
  return { boxed: true, withNext: true, cells };
}

function cellsOfRow(draft: Draft, row: AttendeeRow, attended: boolean): DraftCell[] {
  const font = { bold: row.bold };
  const figures = attended ? [row.heads, row.came] : [row.heads];
  const first = draft.last - (figures.length - 1);
  return [
    { column: 0, value: row.number, font, align: "Center" },
    {
      column: 1,
      to: first - 1,
      value: row.name,
      shown: row.shown,
      font,
      ...(row.centred ? { align: "Center", merged: true } : {}),
    },
    ...figures.map((value, i): DraftCell => ({
      column: first + i,
      value,
      font,
      align: "Center",
      numberFormat: printed.count,
    })),
  ];
}

function groupRow(
  group: AttendeeGroup,
  { value: name, place }: Read<string>,
  index: number,
  links: Links,
): AttendeeRow {
  return {
    number: roman(index + 1),
    name: links.cell(place, "group", name),
    shown: name,
    heads: headsCell(group, links),
    came: cameOf(group, name, links),
    bold: true,
  };
}

/** How many of a group came, by its members; nothing where that is not known. */
function cameOf(group: AttendeeGroup, name: string, links: Links): Cell {
  const [counts, groups] = [links.column("ThanhPhan", "attended"), links.column("ThanhPhan", "group")];
  if (counts === null || groups === null) return sumOfKnown(group.members);
  return { formula: `=IF(COUNT(${counts})=0,"",${sumWhere(counts, groups, quotedText(name))})` };
}

function cameInAll({ attendees }: Plan, links: Links): Cell {
  const counts = links.column("ThanhPhan", "attended");
  if (counts === null) return sumOfKnown(attendees.groups.flatMap(({ members }) => members));
  return { formula: `=IF(COUNT(${counts})=0,"",SUM(${counts}))` };
}

function sumOfKnown(members: readonly Member[]): number | null {
  const known = members.flatMap(({ attended }) => attended?.value ?? []);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}

function memberRow({ name, quota, attended }: Member, index: number, links: Links): AttendeeRow {
  return {
    number: index + 1,
    name: links.cell(name.place, "member", name.value),
    shown: name.value,
    heads: links.cell(name.place, "quota", quota?.value ?? null),
    came: links.cell(name.place, "attended", attended?.value ?? null),
    bold: false,
  };
}
