import type { EmbeddedWorkbook } from "../host/assemble";
import { boxAt, boxName, cellName, maxColumns, type Box } from "../host/model/address";
import { typeIntoCell, writeBlock } from "../host/model/edit";
import type { Sheet } from "../host/model/sheet";
import { deleteCells, insertCells } from "../host/model/structure";
import { accepts } from "./choices";
import { copiedBlock, pastedBlock } from "./pasted-block";

/** What a user does to a sheet by hand. Each fails with the host's own error where Excel would refuse. */
export function sheetActions(workbook: EmbeddedWorkbook, sheet: Sheet) {
  const { book } = workbook;
  return {
    /** What an editor of the cell begins with, as somebody in Viet Nam would type it. */
    content: (row: number, column: number): string => {
      const { edit } = workbook.readCell(sheet.name, cellName(row, column));
      return typeof sheet.cell(row, column)?.value === "number" && !edit.startsWith("=")
        ? edit.replace(".", ",")
        : edit;
    },

    /** As while a user edits a cell: the host refuses everything, as Excel does. */
    setEditing: (editing: boolean) => {
      workbook.editing = editing;
    },

    select: (box: Box) => workbook.select(sheet.name, boxName(box)),

    type: (row: number, column: number, typed: string) => {
      if (!accepts(book, sheet, row, column, typed)) throw new Error("The validation of the cell refuses this value.");
      workbook.setCell(sheet.name, cellName(row, column), typed);
    },

    clear: (box: Box) => {
      writeBlock(book, sheet, inUse(sheet, box), "");
      workbook.recalculate();
    },

    paste: (row: number, column: number, text: string) => {
      const block = pastedBlock(text);
      block.forEach((cells, down) =>
        cells.forEach((typed, right) => typeIntoCell(book, sheet, row + down, column + right, typed, "vi")),
      );
      workbook.recalculate();
      workbook.select(sheet.name, boxName(boxAt(row, column, block.length, Math.max(...block.map((r) => r.length)))));
    },

    copy: (box: Box): string => {
      const { row, column, lastRow, lastColumn } = inUse(sheet, box);
      const rows = Array.from({ length: lastRow - row + 1 }, (_, down) =>
        Array.from(
          { length: lastColumn - column + 1 },
          (__, right) => workbook.readCell(sheet.name, cellName(row + down, column + right)).text,
        ),
      );
      return copiedBlock(rows);
    },

    insertRows: ({ row, lastRow }: Box) => {
      insertCells(book, sheet, { row, lastRow, column: 0, lastColumn: maxColumns - 1 }, "down");
      workbook.recalculate();
    },

    deleteRows: ({ row, lastRow }: Box) => {
      deleteCells(book, sheet, { row, lastRow, column: 0, lastColumn: maxColumns - 1 }, "up");
      workbook.recalculate();
    },
  };
}

export type SheetActions = ReturnType<typeof sheetActions>;

function inUse(sheet: Sheet, box: Box): Box {
  const used = sheet.usedBox() ?? boxAt(0, 0);
  return {
    ...box,
    lastRow: Math.max(box.row, Math.min(box.lastRow, used.lastRow)),
    lastColumn: Math.max(box.column, Math.min(box.lastColumn, used.lastColumn)),
  };
}
