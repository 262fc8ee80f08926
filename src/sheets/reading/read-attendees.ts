import type { Read } from "../../plan/place";
import type { AttendeeGroup, Member } from "../../plan/plan";
import type { RowReader } from "../cell-reading";
import { formulaAt, type FoundTables } from "../found-table";
import type { Origins } from "../origins";
import type { SheetWords } from "../sheet-words";
import { textKey } from "../tables/group-names";
import { rangeIn, type NumberRange } from "../tables/number-range";

/** Rows of the two tables of the attendees that are not blank. */
export interface AttendeeRows {
  readonly members: readonly RowReader[];
  readonly quotas: readonly RowReader[];
}

/**
 * The groups: those of `ChiTieu` in their order, then those that only `ThanhPhan` names. Members without a group
 * are the one group without a name.
 */
export function readAttendees(
  { members, quotas }: AttendeeRows,
  found: FoundTables,
  words: readonly SheetWords[],
  origins: Origins,
): AttendeeGroup[] {
  const groups = new Map<string, GroupDraft>();
  const isFlat = (name: string) => words.some(({ choices }) => textKey(choices.flatGroup) === textKey(name));
  const groupOf = (name: Read<string> | null): GroupDraft => {
    const flat = name === null || isFlat(name.value);
    const key = flat ? "" : textKey(name.value);
    const known = groups.get(key) ?? {
      name: flat ? null : name,
      declared: null,
      overlap: null,
      members: [],
      row: null,
    };
    groups.set(key, known);
    return known;
  };
  for (const row of quotas) {
    const group = groupOf(row.text("group"));
    if (group.row !== null) continue;
    Object.assign(group, {
      declared: row.number("stated"),
      overlap: row.number("overlap"),
      row: row.row,
      ...declaredRange(row.text("approximate")),
    });
  }
  for (const row of members)
    groupOf(row.text("group")).members.push({ member: readMember(row, found, words), row: row.row });
  return [...groups.values()].map(({ row, members: drafts, ...group }, i) => {
    if (row !== null) origins.add(`attendees.groups.${i}`, "ChiTieu", row);
    origins.addList(
      `attendees.groups.${i}.members`,
      "ThanhPhan",
      drafts.map((draft) => draft.row),
    );
    return { ...group, members: drafts.map(({ member }) => member) };
  });
}

/** What an inexact number allows; nothing where it is exact. */
export function declaredRange(text: Read<string> | null): { declaredRange?: NumberRange } {
  const range = rangeIn(text?.value ?? null);
  return range === null ? {} : { declaredRange: range };
}

interface GroupDraft {
  declaredRange?: NumberRange;
  name: Read<string> | null;
  declared: Read<number> | null;
  overlap: Read<number> | null;
  members: { member: Member; row: number }[];
  /** Its row in `ChiTieu`; null for a group that stands in `ThanhPhan` only. */
  row: number | null;
}

function readMember(row: RowReader, found: FoundTables, words: readonly SheetWords[]): Member {
  return {
    name: row.name("member"),
    quota: row.number("quota"),
    attended: countsRoster(row, found) ? null : row.number("attended"),
    note: row.text("note"),
    ...readApproximate(row.text("approximate")?.value ?? null, words),
  };
}

/** Whether the number of those who came is the count of the roster: then nobody stated it. */
function countsRoster({ row }: RowReader, found: FoundTables): boolean {
  const table = found.get("ThanhPhan");
  const roster = found.get("DaiBieu")?.state.name ?? "DaiBieu";
  const formula = table === undefined ? null : formulaAt(table, row, "attended");
  return formula !== null && (formula.includes(`${roster}[`) || formula.includes("#REF!"));
}

function readApproximate(text: string | null, words: readonly SheetWords[]): Pick<Member, "approximate" | "range"> {
  if (text === null) return { approximate: false, range: null };
  const range = rangeIn(text);
  if (range !== null) return { approximate: true, range };
  const no = ["không", "no", "false"].includes(textKey(text));
  return {
    approximate: !no || words.some(({ choices }) => textKey(choices.approximate) === textKey(text)),
    range: null,
  };
}
