import { ApiError } from "../api-error";
import { guardLocked, writeBlock } from "../model/edit";
import type { Host } from "../host";
import { rowsOf, type Box } from "../model/address";
import { addColumn, deleteColumn, renameColumn } from "../model/table-lines";
import { columnBox, columnIndex, dataBox, headerBox, type Table, type TableColumn } from "../model/table";
import { text, wholeNumber, itemAt, required } from "./arguments";
import { alive, valuesOf } from "./table-rows";
import { apiType, nothing, type Handle } from "./type";
import { totalsOf } from "./table";

export interface ColumnTarget {
  readonly table: Table;
  readonly column: TableColumn;
}

const columnHandle = (table: Table, column: TableColumn): Handle => ({
  type: "TableColumn",
  target: { table, column },
});

function columnBy(table: Table, key: unknown): Handle {
  const index = typeof key === "string" ? columnIndex(table, key) : -1;
  const column = table.columns[index] ?? table.columns.find((each) => String(each.id) === String(key));
  return column ? columnHandle(table, column) : nothing;
}

export const tableColumnsType = apiType<Table>({
  properties: { count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => columnHandle(table, column)),
  item: (table, key) => required(columnBy(table, key)),
  methods: {
    add: (table, [index, values, name], host) => {
      guardLocked(table.sheet, table.box);
      const data = dataBox(alive(table));
      const block = values;
      const wanted = name == null ? headerIn(block, rowsOf(data)) : text(name);
      const place = addColumn(host.book, table, index == null || index === -1 ? null : wholeNumber(index, 0), wanted);
      const box = columnBox(table, place, dataBox(table));
      if (Array.isArray(block)) {
        const rows = block.length === rowsOf(box) + 1 ? block.slice(1) : block;
        writeBlock(host.book, table.sheet, box, rows);
      } else if (block !== undefined && block !== null) writeBlock(host.book, table.sheet, box, block);
      const column = table.columns[place];
      return column ? columnHandle(table, column) : nothing;
    },
    getCount: (table) => table.columns.length,
    getItem: (table, [key]) => required(columnBy(table, key)),
    getItemAt: (table, [index]) => columnHandle(table, itemAt(table.columns, index)),
    getItemOrNullObject: (table, [key]) => columnBy(table, key),
  },
});

/** A new column's values may begin with its header. */
function headerIn(values: unknown, rows: number): string | null {
  if (!Array.isArray(values) || values.length !== rows + 1) return null;
  const [first] = values as unknown[][];
  return typeof first?.[0] === "string" ? first[0] : null;
}

function placeIn({ table, column }: ColumnTarget): number {
  const index = alive(table).columns.indexOf(column);
  if (index < 0) throw new ApiError("ItemNotFound");
  return index;
}

const columnPart = (of: (table: Table) => Box) => (target: ColumnTarget, _: readonly unknown[], host: Host) =>
  host.range(target.table.sheet, columnBox(target.table, placeIn(target), of(target.table)));

export const tableColumnType = apiType<ColumnTarget>({
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: placeIn },
    name: {
      get: ({ column }) => column.name,
      set: (target, value: unknown, host) => renameColumn(host.book, target.table, placeIn(target), text(value)),
    },
    values: {
      get: (target) => valuesOf(target.table.sheet, columnBox(target.table, placeIn(target), target.table.box)),
      set: (target, value: unknown, host) =>
        writeBlock(host.book, target.table.sheet, columnBox(target.table, placeIn(target), target.table.box), value),
    },
  },
  methods: {
    getRange: columnPart((table) => table.box),
    getHeaderRowRange: columnPart(headerBox),
    getDataBodyRange: columnPart(dataBox),
    getTotalRowRange: columnPart(totalsOf),
    delete: (target, _, host) => {
      guardLocked(target.table.sheet, target.table.box);
      deleteColumn(host.book, target.table, placeIn(target));
    },
  },
});
