import { CalculationGraph } from "../formula/graph";
import type { Formula } from "../formula/formula";
import type { Anchor, Sheet } from "./sheet";
import type { Table } from "./table";

export interface DefinedName {
  name: string;
  formula: Formula;
  comment: string;
  visible: boolean;
  /** Null where it belongs to the whole workbook. */
  readonly sheet: Sheet | null;
}

/** A change of cells, as events tell it. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly address: string;
  readonly type:
    "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
  readonly before?: unknown;
  readonly after?: unknown;
}

export type BookEvent =
  | { readonly kind: "changed"; readonly change: CellChange }
  | { readonly kind: "tableChanged"; readonly table: Table; readonly change: CellChange }
  | { readonly kind: "selected" | "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: Table }
  | { readonly kind: "calculated"; readonly sheet: Sheet };

/** The workbook: sheets, names, settings, what is selected, and what happened since events were last taken. */
export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    company: "",
    manager: "",
  };
  activeSheet: Sheet | null = null;
  /** Tables written to since their calculated columns were last looked at. */
  readonly written = new Set<Table>();
  readonly calculation = new CalculationGraph(this);
  private happened: BookEvent[] = [];
  private readonly selectionWatchers: (() => void)[] = [];
  private serial = 0;

  /** Numbers that are never used twice. */
  nextNumber(): number {
    return ++this.serial;
  }

  nextId(): string {
    return `{${this.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  sheet(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  table(name: string): Table | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      for (const table of sheet.tables) if (table.name.toLowerCase() === wanted) return table;
    }
    return null;
  }

  definedName(name: string, sheet: Sheet | null): DefinedName | null {
    const wanted = name.toLowerCase();
    const named = this.names.filter((each) => each.name.toLowerCase() === wanted);
    return (
      named.find((each) => each.sheet !== null && each.sheet === sheet) ??
      named.find((each) => each.sheet === null) ??
      null
    );
  }

  /** Ties a box to its cells, so that it moves with them. */
  anchor(sheet: Sheet, box: Anchor["box"]): Anchor {
    const anchor = { box };
    sheet.anchors.add(anchor);
    return anchor;
  }

  tell(event: BookEvent): void {
    this.happened.push(event);
    if (event.kind === "selected") for (const watcher of this.selectionWatchers) setTimeout(watcher, 0);
  }

  /** Calls back after each change of the selection. */
  watchSelection(watcher: () => void): void {
    this.selectionWatchers.push(watcher);
  }

  takeEvents(): BookEvent[] {
    const events = this.happened;
    this.happened = [];
    return events;
  }
}
