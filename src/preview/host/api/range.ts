import { ApiError } from "../api-error";
import { renderTokens } from "../formula/render";
import { isError } from "../formula/values";
import type { Host, RangeTarget } from "../host";
import { boxName, columnsOf, maxColumns, maxRows, overlap, quotedSheet, rowsOf } from "../model/address";
import type { Cell } from "../model/cell";
import { apiValue, blockOf, guardLocked, writeBlock } from "../model/edit";
import { restyle } from "../model/style";
import { displayText } from "../text/number-format";
import { boxOf } from "./arguments";
import { clear, hiddenState, hide, insert, merge, remove } from "./range-changes";
import { apiType } from "./type";
import { rangePlaces } from "./range-places";

type Read = (cell: Cell | undefined, row: number, column: number) => unknown;

function grid(target: RangeTarget, read: Read): unknown[][] {
  const box = boxOf(target);
  if (rowsOf(box) * columnsOf(box) > 5_000_000) throw new ApiError("InvalidArgument", "The range is too large.");
  const rows: unknown[][] = [];
  for (let row = box.row; row <= box.lastRow; row++) {
    const line: unknown[] = [];
    const cells = target.sheet.rows[row];
    for (let column = box.column; column <= box.lastColumn; column++) line.push(read(cells?.[column], row, column));
    rows.push(line);
  }
  return rows;
}

/** Formula as the user sees it, or the value. */
export function formulaText(target: RangeTarget, cell: Cell | undefined, row: number, column: number): unknown {
  if (!cell) return "";
  if (!cell.formula) return apiValue(cell.value);
  const ownTable = target.sheet.tableAt(row, column)?.name ?? null;
  return `=${renderTokens(cell.formula.tokens, { form: "api", ownTable })}`;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

const addressOf = ({ sheet, anchor }: RangeTarget): string =>
  `${quotedSheet(sheet.name)}!${boxName(boxOf({ sheet, anchor }))}`;

function setNumberFormat(target: RangeTarget, value: unknown): void {
  const box = boxOf(target);
  guardLocked(target.sheet, box);
  if (!Array.isArray(value)) {
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    target.sheet.format(box, { numberFormat: value === "" ? "General" : value });
    return;
  }
  const at = blockOf(value, rowsOf(box), columnsOf(box));
  for (let row = 0; row < rowsOf(box); row++) {
    for (let column = 0; column < columnsOf(box); column++) {
      const format = at(row, column);
      if (format === null) continue;
      if (typeof format !== "string") throw new ApiError("InvalidArgument");
      const cell = target.sheet.makeCell(box.row + row, box.column + column);
      cell.style = restyle(cell.style, { numberFormat: format === "" ? "General" : format });
    }
  }
}

const write = (target: RangeTarget, value: unknown, host: Host): void => {
  writeBlock(host.book, target.sheet, boxOf(target), value);
};

export const rangeType = apiType<RangeTarget>({
  identity: () => ({}),
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: { get: (target) => rowsOf(boxOf(target)) * columnsOf(boxOf(target)) },
    rowIndex: { get: (target) => boxOf(target).row },
    columnIndex: { get: (target) => boxOf(target).column },
    rowCount: { get: (target) => rowsOf(boxOf(target)) },
    columnCount: { get: (target) => columnsOf(boxOf(target)) },
    values: { get: (target) => grid(target, (cell) => apiValue(cell?.value ?? null)), set: write },
    formulas: {
      get: (target) => grid(target, (cell, row, column) => formulaText(target, cell, row, column)),
      set: write,
    },
    formulasLocal: {
      get: (target) => grid(target, (cell, row, column) => formulaText(target, cell, row, column)),
      set: write,
    },
    text: { get: (target) => grid(target, (cell) => (cell ? displayText(cell.value, cell.style.numberFormat) : "")) },
    valueTypes: { get: (target) => grid(target, valueType) },
    numberFormat: {
      get: (target) => grid(target, (_, row, column) => target.sheet.styleAt(row, column).numberFormat),
      set: setNumberFormat,
    },
    hasSpill: { get: () => false },
    isEntireColumn: { get: (target) => rowsOf(boxOf(target)) === maxRows },
    isEntireRow: { get: (target) => columnsOf(boxOf(target)) === maxColumns },
    hidden: { get: (target) => hiddenState(target, "rows") === true || hiddenState(target, "columns") === true },
    rowHidden: {
      get: (target) => hiddenState(target, "rows"),
      set: (target, value: never) => hide(target, "rows", value),
    },
    columnHidden: {
      get: (target) => hiddenState(target, "columns"),
      set: (target, value: never) => hide(target, "columns", value),
    },
  },
  objects: {
    format: (target) => ({ type: "RangeFormat", target }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", target: sheet }),
    dataValidation: (target) => ({ type: "DataValidation", target }),
    conditionalFormats: (target) => ({ type: "ConditionalFormatCollection", target }),
  },
  methods: {
    ...rangePlaces,
    getTables: (target) => ({ type: "TableScopedCollection", target }),
    insert,
    delete: remove,
    clear,
    merge,
    unmerge: (target) => {
      const box = boxOf(target);
      target.sheet.merges = target.sheet.merges.filter((each) => !overlap(each, box));
    },
    /** Asked by the library before it sends a large array in slices. */
    _ValidateArraySize: (target, [rows, columns]) => {
      const box = boxOf(target);
      if (rows !== rowsOf(box) || columns !== columnsOf(box))
        throw new ApiError("InvalidArgument", "The array has another size than the range.");
    },
    select: (target, _, host) => {
      target.sheet.selection = boxOf(target);
      activate(host, target);
    },
    calculate: (_, __, host) => {
      host.calculate();
    },
  },
});

function activate(host: Host, { sheet }: RangeTarget): void {
  const { book } = host;
  const before = book.activeSheet;
  book.activeSheet = sheet;
  if (before !== sheet) {
    if (before) book.tell({ kind: "deactivated", sheet: before });
    book.tell({ kind: "activated", sheet });
  }
  book.tell({ kind: "selected", sheet });
}
