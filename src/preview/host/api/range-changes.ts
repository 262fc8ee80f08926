import { ApiError } from "../api-error";
import type { Host, RangeTarget } from "../host";
import { columnsOf, maxColumns, maxRows, overlap, rowsOf } from "../model/address";
import { guardLocked, guardProtected, tell, tellEdited } from "../model/edit";
import { clearConditionalFormats } from "../model/conditional-format";
import { deleteCells, guardOverlap, insertCells } from "../model/structure";
import { defaultStyle } from "../model/style";
import { columnBox, dataBox } from "../model/table";
import { fillFormulas } from "../model/calculated-columns";
import { boxOf, oneOf } from "./arguments";
import type { Handle } from "./type";

const insertTypes = ["Down", "Right"] as const;
const deleteTypes = ["Up", "Left"] as const;

export function insert(target: RangeTarget, [shift]: readonly unknown[], host: Host): Handle {
  const { sheet } = target;
  const box = boxOf(target);
  guardLocked(sheet, box);
  const down = oneOf(shift, insertTypes) === "Down";
  insertCells(host.book, sheet, box, down ? "down" : "right");
  const whole = down ? columnsOf(box) === maxColumns : rowsOf(box) === maxRows;
  for (const table of down ? sheet.tables : []) {
    const data = dataBox(table);
    for (const [index, column] of table.columns.entries()) {
      const fresh = column.formula ? overlap(columnBox(table, index, data), box) : null;
      if (fresh) fillFormulas(host.book, table, fresh.row, fresh.lastRow, column);
    }
  }
  tell(host.book, sheet, box, whole ? (down ? "RowInserted" : "ColumnInserted") : "CellInserted");
  return host.range(sheet, box);
}

export function remove(target: RangeTarget, [shift]: readonly unknown[], host: Host): void {
  const { sheet } = target;
  const box = boxOf(target);
  guardLocked(sheet, box);
  const up = oneOf(shift, deleteTypes) === "Up";
  deleteCells(host.book, sheet, box, up ? "up" : "left");
  const whole = up ? columnsOf(box) === maxColumns : rowsOf(box) === maxRows;
  tell(host.book, sheet, box, whole ? (up ? "RowDeleted" : "ColumnDeleted") : "CellDeleted");
}

const clearTypes = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

export function clear(target: RangeTarget, [applyTo]: readonly unknown[], host: Host): void {
  const { sheet } = target;
  const box = boxOf(target);
  guardLocked(sheet, box);
  const what = applyTo === undefined || applyTo === null ? "All" : oneOf(applyTo, clearTypes);
  if (what === "ResetContents") throw new ApiError("ApiNotFound", "clearing with ResetContents");
  // No cell has a hyperlink of its own here.
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const formats = what !== "Contents";
  if (formats) {
    if (rowsOf(box) === maxRows)
      for (let each = box.column; each <= box.lastColumn; each++) sheet.columnStyles[each] = undefined;
    if (columnsOf(box) === maxColumns)
      for (let each = box.row; each <= box.lastRow; each++) sheet.rowStyles[each] = undefined;
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, box));
    clearConditionalFormats(host.book, sheet, box);
  }
  sheet.eachCell(box, (cell, row, column) => {
    if (formats) cell.style = defaultStyle;
    const table = sheet.tableAt(row, column);
    if (what === "Formats" || (table?.showHeaders && row === table.box.row)) return;
    Object.assign(cell, { value: null, formula: null, quoted: false });
    host.book.calculation.touch(sheet, row, column);
  });
  if (what !== "Formats") tellEdited(host.book, sheet, box);
}

export function merge(target: RangeTarget, [across]: readonly unknown[], host: Host): void {
  const { sheet } = target;
  const box = boxOf(target);
  guardLocked(sheet, box);
  guardOverlap(sheet, box, "merge");
  const parts =
    across === true
      ? Array.from({ length: rowsOf(box) }, (_, each) => ({ ...box, row: box.row + each, lastRow: box.row + each }))
      : [box];
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((each) => !overlap(each, part));
    if (rowsOf(part) * columnsOf(part) > 1) sheet.merges.push(part);
    sheet.eachCell(part, (cell, row, column) => {
      if (row === part.row && column === part.column) return;
      Object.assign(cell, { value: null, formula: null, quoted: false });
      host.book.calculation.touch(sheet, row, column);
    });
  }
}

/** Whether all, none or (null) some of the rows or columns are hidden. */
export function hiddenState({ sheet, anchor }: RangeTarget, lines: "rows" | "columns"): boolean | null {
  const box = boxOf({ sheet, anchor });
  const list = lines === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = lines === "rows" ? [box.row, box.lastRow] : [box.column, box.lastColumn];
  let count = 0;
  for (let each = first; each <= Math.min(last, list.length - 1); each++) if (list[each]) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function hide({ sheet, anchor }: RangeTarget, lines: "rows" | "columns", value: unknown): void {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  guardProtected(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const box = boxOf({ sheet, anchor });
  const list = lines === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = lines === "rows" ? [box.row, box.lastRow] : [box.column, box.lastColumn];
  for (let each = first; each <= last; each++) list[each] = value;
}
