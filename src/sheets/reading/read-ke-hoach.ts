import { emptyPlan } from "../../plan/empty-plan";
import type { Read } from "../../plan/place";
import type { Attendees, Budget, DateMention, Plan } from "../../plan/plan";
import { RowReader } from "../cell-reading";
import { formulaAt, valueAt, type FoundTable } from "../found-table";
import type { Origins } from "../origins";
import { toIsoDate } from "../../plan/calendar-date";
import { writtenDateOf } from "../serial-date";
import type { PlanField } from "../sheet-words";
import { declaredRange } from "./read-attendees";

/** What `KeHoach` says of a plan. */
export interface KeHoachReading {
  readonly plan: Omit<Plan, "attendees" | "budget" | "agenda" | "assignments" | "roster" | "norms" | "cellProblems">;
  readonly attendees: Omit<Attendees, "groups">;
  readonly budget: Omit<Budget, "lines">;
}

/** By which path of the plan each row is known. Calculated rows are none of the plan. */
const paths = {
  title: "title",
  documentNumber: "documentNumber",
  documentDate: "documentDate",
  eventDate: "eventDate",
  eventEnd: "eventEnd",
  sessions: "sessions",
  place: "place",
  capacity: "capacity",
  signerPosition: "signer.position",
  signerName: "signer.name",
  declaredHeads: "attendees.declaredTotal",
  fundingSource: "fundingSource",
  fundLimit: "fundLimit",
  declaredTotal: "budget.declaredTotal",
  declaredWords: "budget.declaredWords",
} as const satisfies Partial<Record<PlanField, string>>;

/** Reads the rows of `KeHoach` by their labels; rows of the user's own are none of the plan. */
export function readKeHoach(found: FoundTable | undefined, origins: Origins): KeHoachReading {
  const rows = new Map<PlanField, RowReader>();
  const recipients: Read<string>[] = [];
  const subtotals: Budget["subtotals"][number][] = [];
  for (const [row, { kind, name }] of found?.labels ?? []) {
    if (found === undefined) break;
    const reader = new RowReader(found, row);
    if (kind === "recipient") {
      const text = reader.text("value");
      if (text !== null) recipients.push(text);
    } else if (kind === "statedSubtotal") {
      const stated = formulaAt(found, row, "value") === null ? reader.number("value") : null;
      if (stated !== null) {
        origins.add(`budget.subtotals.${subtotals.length}`, "KeHoach", row);
        subtotals.push({ section: name, stated });
      }
    } else if (kind !== "computedSubtotal" && kind !== "fundTotal" && !rows.has(kind)) {
      rows.set(kind, reader);
    }
  }
  for (const [field, path] of Object.entries(paths) as [PlanField, string][]) {
    const row = rows.get(field)?.row;
    if (row !== undefined) origins.add(path, "KeHoach", row);
  }
  const written = rows.get("documentNumberWritten");
  if (written?.text("value")) origins.add(paths.documentNumber, "KeHoach", written.row);
  return reading(found, rows, recipients, subtotals);
}

function reading(
  found: FoundTable | undefined,
  rows: ReadonlyMap<PlanField, RowReader>,
  recipients: readonly Read<string>[],
  subtotals: Budget["subtotals"],
): KeHoachReading {
  const text = (field: PlanField) => rows.get(field)?.text("value") ?? null;
  const number = (field: PlanField) => rows.get(field)?.number("value") ?? null;
  const date = (field: PlanField) => rows.get(field)?.date("value") ?? null;
  const [position, name] = [text("signerPosition"), text("signerName")];
  return {
    plan: {
      ...emptyPlan,
      title: text("title"),
      documentNumber: documentNumber(text("documentNumber"), text("documentNumberWritten")),
      documentDate: date("documentDate"),
      eventDate: date("eventDate"),
      eventEnd: date("eventEnd"),
      sessions: number("sessions"),
      place: text("place"),
      capacity: number("capacity"),
      fundingSource: text("fundingSource"),
      fundLimit: number("fundLimit"),
      recipients,
      signer: (position ?? name) ? { position, name } : null,
      dates: impossibleDates(found, rows),
    },
    attendees: { declaredTotal: number("declaredHeads"), ...declaredRange(text("declaredHeadsRange")) },
    budget: { subtotals, declaredTotal: number("declaredTotal"), declaredWords: text("declaredWords") },
  };
}

function documentNumber(proper: Read<string> | null, written: Read<string> | null): Plan["documentNumber"] {
  const read = written ?? proper;
  if (read === null) return null;
  return { place: read.place, value: { written: read.value, proper: proper?.value ?? read.value } };
}

/** Dates that somebody typed and no calendar has stand in their cells as text. */
function impossibleDates(found: FoundTable | undefined, rows: ReadonlyMap<PlanField, RowReader>): Read<DateMention>[] {
  if (found === undefined) return [];
  return (["documentDate", "eventDate", "eventEnd"] as const).flatMap((field) => {
    const reader = rows.get(field);
    if (reader === undefined) return [];
    const date = writtenDateOf(String(valueAt(found, reader.row, "value")));
    if (date === null || toIsoDate(date) !== null) return [];
    return [{ value: { date, weekday: null }, place: reader.place("value") }];
  });
}
