import { quotedSheet, boxName } from "./model/address";
import type { Book, BookEvent, CellChange } from "./model/book";

/** One entry of the message by which the host tells the library of an event. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Numbers of the event types, and where the library expects them. */
const kinds = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The events that are told, by the type that they are registered at and the library's name for them. */
export const eventsOf: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["Activated", "Calculated", "DataChanged", "Deactivated", "SelectionChanged"],
  WorksheetCollection: [
    "Activated",
    "Added",
    "Calculated",
    "DataChanged",
    "Deactivated",
    "Deleted",
    "SelectionChanged",
  ],
  Table: ["DataChanged"],
  TableCollection: ["Added", "DataChanged", "Deleted"],
};

const everywhere = "Workbook";
const tablesOf = (owner: string): string => owner;

/** Turns what happened in the workbook into the entries that the library understands. */
export function entriesOf(events: readonly BookEvent[], book: Book, source: "Local" | "Remote"): EventEntry[] {
  return events.flatMap((event) => {
    const { kind } = event;
    switch (kind) {
      case "changed": {
        const { sheet } = event.change;
        return send(kind, [sheet.id, everywhere], changeBody(event.change, source));
      }
      case "tableChanged":
        return send(kind, [event.table.id, everywhere, tablesOf(event.table.sheet.id)], {
          ...changeBody(event.change, source),
          tableId: event.table.id,
        });
      case "tableAdded":
      case "tableDeleted": {
        const { table } = event;
        return send(kind, [everywhere, tablesOf(table.sheet.id)], {
          source,
          tableId: table.id,
          tableName: table.name,
          worksheetId: table.sheet.id,
        });
      }
      case "selected": {
        const { sheet } = event;
        return send(kind, [sheet.id, everywhere], { address: boxName(sheet.selection), worksheetId: sheet.id });
      }
      case "calculated":
        return send(kind, [event.sheet.id, everywhere], { worksheetId: event.sheet.id, address: "" });
      case "added":
      case "deleted":
        return send(kind, [everywhere], { source, worksheetId: event.sheet.id });
      default:
        return send(kind, book.sheets.includes(event.sheet) ? [event.sheet.id, everywhere] : [everywhere], {
          worksheetId: event.sheet.id,
        });
    }
  });
}

function changeBody(change: CellChange, source: string): Record<string, unknown> {
  const after = typeof change.after === "function" ? (change.after as () => unknown)() : undefined;
  const details =
    after === undefined
      ? {}
      : {
          valueBefore: change.before,
          valueAfter: after,
          valueTypeBefore: typeName(change.before),
          valueTypeAfter: typeName(after),
        };
  return {
    changeType: change.type,
    source,
    worksheetId: change.sheet.id,
    address: change.address,
    referenceId: `${quotedSheet(change.sheet.name)}!${change.address}`,
    shiftDirection: shifts[change.type] ?? "None",
    ...details,
  };
}

const shifts: Partial<Record<CellChange["type"], string>> = {
  CellInserted: "ShiftCellDown",
  CellDeleted: "ShiftCellUp",
};

function typeName(value: unknown): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function send(kind: keyof typeof kinds, targets: readonly string[], body: Record<string, unknown>): EventEntry[] {
  const message = JSON.stringify(body);
  return targets.map((targetId) => ({ messageCategory: 65536, messageType: kinds[kind], targetId, message }));
}
