import { HostEnd, type Counters, type NativeBridge } from "./bridge";
import { officeObject, type OfficeOptions } from "./office";
import { boxAt, parseBox } from "./model/address";
import { Book } from "./model/book";
import { activateSheet, addSheet } from "./model/sheets";
import { typeIntoCell } from "./model/edit";
import { ApiError } from "./api-error";
import { displayText } from "./text/number-format";
import { formulaText } from "./api/range";
import type { Scalar } from "./formula/values";
import type { Sheet } from "./model/sheet";
import type { Style } from "./model/style";
import { openBook } from "./file/open";
import { saveBook, type SaveOptions } from "./file/save";
import type { Typing } from "./text/entry";

export interface EmbeddedOptions extends OfficeOptions {
  /** Name of the first sheet. Default "Sheet1". */
  readonly firstSheet?: string;
  /** Whether requests above 5 MB are refused, as by Excel on the web. Default true. */
  readonly limitPayload?: boolean;
  /** How typed text is read: "vi" takes 1.234,5 and 29/02/2024. Default "vi". */
  readonly typing?: Typing;
  /** Serial number of now, for TODAY(). Default the clock's. */
  readonly now?: () => number;
}

/** A cell as a grid shows it. */
export interface ShownCell {
  readonly text: string;
  readonly value: Scalar;
  /** What an editor of the cell begins with. */
  readonly edit: string;
  readonly style: Style;
}

/** A workbook that needs no Excel: the real API in front, this in its place behind. */
export interface EmbeddedWorkbook {
  /** The namespace of the real library. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: unknown;
  readonly Office: Record<string, unknown>;
  /** The model, for a grid or a test to look at; changed only through the API and the methods here. */
  readonly book: Book;
  readonly counters: Counters;
  /** While true every request fails with InvalidOperationInCellEditMode. */
  editing: boolean;
  readCell(sheet: string, address: string): ShownCell;
  /** Enters a text in a cell as a user does. `source` "Remote" is a co-author. */
  setCell(sheet: string, address: string, typed: string, source?: "Local" | "Remote"): void;
  select(sheet: string, address: string): void;
  /** Calls back after anything changed; returns how to stop. */
  onChange(listener: () => void): () => void;
  recalculate(): void;
  /** The workbook as .xlsx. */
  save(options?: SaveOptions): Promise<Uint8Array>;
  /** Takes the content of an .xlsx in place of what is there. */
  open(bytes: Uint8Array): Promise<void>;
}

/** What running the library's script leaves behind. */
export interface LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: unknown;
}

/** Puts a workbook together; `load` runs the library's script with the bridge and `Office` in place. */
export async function assembleWorkbook(
  options: EmbeddedOptions,
  load: (bridge: NativeBridge, office: Record<string, unknown>) => LoadedLibrary | Promise<LoadedLibrary>,
): Promise<EmbeddedWorkbook> {
  const book = new Book();
  if (options.now) book.calculation.now = options.now;
  addSheet(book, options.firstSheet ?? "Sheet1");
  book.takeEvents();
  const host = new HostEnd(book, options.limitPayload ?? true);
  const Office = officeObject(host, options);
  const library = await load(host.bridge, Office);
  const typing = options.typing ?? "vi";

  function sheetNamed(name: string): Sheet {
    const sheet = book.sheet(name);
    if (!sheet) throw new ApiError("ItemNotFound", name);
    return sheet;
  }

  function boxNamed(address: string) {
    const box = parseBox(address);
    if (!box) throw new ApiError("InvalidArgument", address);
    return box;
  }

  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    Office,
    book,
    counters: host.counters,
    get editing() {
      return host.editing;
    },
    set editing(value) {
      host.editing = value;
    },
    readCell(name, address) {
      const sheet = sheetNamed(name);
      const { row, column } = boxNamed(address);
      const cell = sheet.cell(row, column);
      const style = sheet.styleAt(row, column);
      const edit = formulaText({ sheet, anchor: { box: boxAt(row, column) } }, cell, row, column);
      const value = cell?.value ?? null;
      return {
        text: displayText(value, style.numberFormat),
        value,
        edit: (cell?.quoted ? "'" : "") + String(edit),
        style,
      };
    },
    setCell(name, address, typed, source = "Local") {
      const { row, column } = boxNamed(address);
      typeIntoCell(book, sheetNamed(name), row, column, typed, typing);
      host.settle(source);
    },
    select(name, address) {
      const sheet = sheetNamed(name);
      sheet.selection = boxNamed(address);
      activateSheet(book, sheet);
      book.tell({ kind: "selected", sheet });
      host.settle();
    },
    onChange: (listener) => host.onChange(listener),
    recalculate() {
      host.calculate(true);
      host.settle();
    },
    save: (saveOptions) => {
      host.calculate();
      return saveBook(book, saveOptions);
    },
    async open(bytes) {
      await openBook(book, bytes);
      host.calculate(true);
      book.takeEvents();
      host.releaseAll();
    },
  };
}
