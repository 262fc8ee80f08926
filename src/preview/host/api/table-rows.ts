import { ApiError } from "../api-error";
import type { Host } from "../host";
import { boxAt, columnsOf, rowsOf, type Box } from "../model/address";
import { apiValue, blockOf, guardLocked, tell, writeBlock } from "../model/edit";
import type { Sheet } from "../model/sheet";
import { addRows, deleteRows } from "../model/table-lines";
import { dataBox, type Table } from "../model/table";
import { wholeNumber } from "./arguments";
import { apiType, type Handle } from "./type";

/** The table, unless it was deleted. */
export function alive(table: Table): Table {
  if (!table.sheet.tables.includes(table)) throw new ApiError("ItemNotFound");
  return table;
}

export function valuesOf(sheet: Sheet, box: Box): unknown[][] {
  return Array.from({ length: rowsOf(box) }, (_, row) =>
    Array.from({ length: columnsOf(box) }, (__, column) =>
      apiValue(sheet.cell(box.row + row, box.column + column)?.value ?? null),
    ),
  );
}

export interface RowTarget {
  readonly table: Table;
  readonly index: number;
}

const rowHandle = (table: Table, index: number): Handle => ({ type: "TableRow", target: { table, index } });

function insertRows(table: Table, [index, values]: readonly unknown[], host: Host): Handle {
  const { sheet } = alive(table);
  guardLocked(sheet, table.box);
  const width = columnsOf(table.box);
  const block = values === undefined || values === null ? [new Array<unknown>(width).fill(null)] : values;
  const rows = Array.isArray(block) ? block.length : 1;
  blockOf(block, rows, width);
  const place = index === undefined || index === null || index === -1 ? null : wholeNumber(index, 0);
  const first = addRows(host.book, table, place, rows);
  const box = boxAt(first, table.box.column, rows, width);
  tell(host.book, sheet, box, "RowInserted");
  writeBlock(host.book, sheet, box, block);
  return rowHandle(table, first - dataBox(table).row);
}

export const tableRowsType = apiType<Table>({
  properties: { count: { get: (table) => rowsOf(dataBox(alive(table))) } },
  items: (table) => Array.from({ length: rowsOf(dataBox(table)) }, (_, index) => rowHandle(table, index)),
  methods: {
    add: insertRows,
    getCount: (table) => rowsOf(dataBox(alive(table))),
    getItemAt: (table, [index]) => {
      const place = wholeNumber(index, 0);
      if (place >= rowsOf(dataBox(alive(table)))) throw new ApiError("InvalidArgument");
      return rowHandle(table, place);
    },
    deleteRowsAt: (table, [index, count], host) => {
      removeRows(table, wholeNumber(index, 0), count == null ? 1 : wholeNumber(count, 1), host);
    },
  },
});

function removeRows(table: Table, index: number, count: number, host: Host): void {
  const data = dataBox(alive(table));
  guardLocked(table.sheet, table.box);
  deleteRows(host.book, table, index, count);
  tell(host.book, table.sheet, boxAt(data.row + index, data.column, count, columnsOf(data)), "RowDeleted");
}

function rowBox({ table, index }: RowTarget): Box {
  const data = dataBox(alive(table));
  if (index >= rowsOf(data)) throw new ApiError("ItemNotFound");
  return { ...data, row: data.row + index, lastRow: data.row + index };
}

export const tableRowType = apiType<RowTarget>({
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => valuesOf(target.table.sheet, rowBox(target)),
      set: (target, value: unknown, host) => writeBlock(host.book, target.table.sheet, rowBox(target), value),
    },
  },
  methods: {
    getRange: (target, _, host) => host.range(target.table.sheet, rowBox(target)),
    delete: ({ table, index }, _, host) => {
      removeRows(table, index, 1, host);
    },
  },
});
