import type { Norm } from "../../plan/norm";
import { headsCounted } from "../../plan/people";
import {
  rosterStatuses,
  type AgendaItem,
  type Assignment,
  type Attendees,
  type CostLine,
  type HeadRef,
  type RosterEntry,
} from "../../plan/plan";
import type { RowReader } from "../cell-reading";
import type { Origins } from "../origins";
import type { SheetWords } from "../sheet-words";
import { textKey } from "../tables/group-names";

/** The cost lines of `DuTru`. */
export function readCostLines(
  rows: readonly RowReader[],
  attendees: Attendees,
  words: readonly SheetWords[],
  origins: Origins,
): CostLine[] {
  origins.addList("budget.lines", "DuTru", rows.map(rowNumber));
  return rows.map((row) => {
    const line = {
      section: row.text("section"),
      item: row.text("item"),
      unit: row.text("unit"),
      quantity: row.number("quantity"),
      times: row.number("times"),
      unitPrice: row.number("unitPrice"),
      statedAmount: row.number("stated"),
      actual: row.number("actual"),
      fund: row.text("fund"),
      note: row.text("note"),
      paid: row.text("paid"),
      place: row.place("item"),
    };
    const written = row.text("counts");
    const implied = () =>
      headsCounted(line.item?.value ?? null, line.unit?.value ?? null, line.note?.value ?? null, attendees);
    return { ...line, counts: written === null ? implied() : headRefOf(written.value, words) };
  });
}

/** What the text of a `counts` cell means; an empty cell leaves it to the wording of the line. */
function headRefOf(text: string, words: readonly SheetWords[]): HeadRef | null {
  const means = (choice: "everyone" | "awardees" | "nobody") =>
    words.some(({ choices }) => textKey(choices[choice]) === textKey(text));
  if (means("everyone")) return { of: "all" };
  if (means("awardees")) return { of: "awardees" };
  return means("nobody") ? null : { of: "part", name: text };
}

/** The items of `ChuongTrinh`. */
export function readAgenda(rows: readonly RowReader[], origins: Origins): AgendaItem[] {
  origins.addList("agenda", "ChuongTrinh", rows.map(rowNumber));
  return rows.map((row) => {
    return { item: row.name("item"), lead: row.text("lead"), minutes: row.number("minutes") };
  });
}

/** The tasks of `PhanCong` by unit: rows of one unit that follow one another, or that name no unit, belong together. */
export function readAssignments(rows: readonly RowReader[]): Assignment[] {
  const assignments: { unit: Assignment["unit"]; tasks: Assignment["tasks"][number][] }[] = [];
  for (const row of rows) {
    const unit = row.text("unit");
    const last = assignments.at(-1);
    const continues = last !== undefined && (unit === null || textKey(unit.value) === textKey(last.unit.value));
    const current = continues ? last : { unit: row.name("unit"), tasks: [] };
    if (!continues) assignments.push(current);
    const [task, due, state] = [row.text("task"), row.text("due"), row.text("state")];
    if (task ?? due ?? state) current.tasks.push({ task: row.name("task"), due, state });
  }
  return assignments;
}

/** The people of `DaiBieu`. */
export function readRoster(rows: readonly RowReader[], words: readonly SheetWords[], origins: Origins): RosterEntry[] {
  origins.addList("roster", "DaiBieu", rows.map(rowNumber));
  const statuses = new Map(
    words.flatMap(({ choices }) => rosterStatuses.map((status) => [textKey(choices.status[status]), status] as const)),
  );
  return rows.map((row) => {
    const status = row.text("status");
    const value = status === null ? null : (statuses.get(textKey(status.value)) ?? null);
    return {
      name: row.name("name"),
      position: row.text("position"),
      unit: row.text("unit"),
      member: row.text("member"),
      status: status === null || value === null ? null : { value, place: status.place },
    };
  });
}

function rowNumber({ row }: RowReader): number {
  return row;
}

/** The norms of `DinhMuc`; a row without a kind or a usable cap is none. */
export function readNorms(rows: readonly RowReader[]): Norm[] {
  return rows.flatMap((row) => {
    const [kind, cap] = [row.text("kind"), row.number("cap")];
    if (kind === null || cap === null || cap.value < 0) return [];
    return [
      {
        kind: kind.value,
        unit: row.text("unit")?.value ?? null,
        cap: cap.value,
        basis: row.text("basis")?.value ?? "",
        validFrom: row.date("validFrom")?.value ?? null,
        validTo: row.date("validTo")?.value ?? null,
        place: row.place("kind"),
      },
    ];
  });
}
