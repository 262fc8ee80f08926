import { ApiError } from "../api-error";
import { enteredFormula, guardLocked, writeBlock } from "../model/edit";
import type { Host, RangeTarget } from "../host";
import { contains, overlap, rowsOf, type Box } from "../model/address";
import type { Book } from "../model/book";
import { Sheet } from "../model/sheet";
import {
  addColumn,
  addTable,
  deleteColumn,
  removeTable,
  renameColumn,
  renameTable,
  resizeTable,
  showTotals,
} from "../model/tables";
import { columnBox, columnIndex, dataBox, headerBox, totalsBox, type Table, type TableColumn } from "../model/table";
import { boxOf, flag, placeOf, text, wholeNumber } from "./arguments";
import { alive, valuesOf } from "./table-rows";
import { apiType, nothing, type Handle } from "./type";

const handleOf = (table: Table): Handle => ({ type: "Table", target: table });

function find(tables: readonly Table[], key: unknown): Table | null {
  if (typeof key === "number") return tables.find((table) => table.id === String(key)) ?? null;
  const name = text(key).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === name || table.id.toLowerCase() === name) ?? null;
}

const tablesOf = (owner: Book | Sheet): Table[] => owner.tables;

function required(handle: Handle): Handle {
  if (handle === nothing) throw new ApiError("ItemNotFound");
  return handle;
}

const found = (tables: readonly Table[], key: unknown): Handle => {
  const table = find(tables, key);
  return table ? handleOf(table) : nothing;
};

function at<T>(list: readonly T[], index: unknown): T {
  const item = list[wholeNumber(index, 0)];
  if (item === undefined) throw new ApiError("InvalidArgument");
  return item;
}

export const tableCollectionType = apiType<Book | Sheet>({
  properties: { count: { get: (owner) => tablesOf(owner).length } },
  items: (owner) => tablesOf(owner).map(handleOf),
  item: (owner, key) => required(found(tablesOf(owner), key)),
  methods: {
    add: (owner, [address, hasHeaders], host) => {
      const { sheet, box } = placeOf(address, owner instanceof Sheet ? owner : host.book.activeSheet, host);
      if (owner instanceof Sheet && sheet !== owner) throw new ApiError("InvalidArgument");
      guardLocked(sheet, box);
      return handleOf(addTable(host.book, sheet, box, flag(hasHeaders)));
    },
    getCount: (owner) => tablesOf(owner).length,
    getItem: (owner, [key]) => required(found(tablesOf(owner), key)),
    getItemAt: (owner, [index]) => handleOf(at(tablesOf(owner), index)),
    getItemOrNullObject: (owner, [key]) => found(tablesOf(owner), key),
  },
});

export const tableScopedCollectionType = apiType<RangeTarget>({
  items: (range) => scoped(range, false).map(handleOf),
  item: (range, key) => required(found(scoped(range, false), key)),
  methods: {
    getCount: (range) => scoped(range, false).length,
    getFirst: (range) => {
      const [first] = scoped(range, false);
      return first ? handleOf(first) : nothing;
    },
    getItem: (range, [key]) => required(found(scoped(range, false), key)),
    getItemOrNullObject: (range, [key]) => found(scoped(range, false), key),
  },
});

function scoped(range: RangeTarget, fully: boolean): Table[] {
  const box = boxOf(range);
  return range.sheet.tables.filter((table) => (fully ? contains(box, table.box) : overlap(box, table.box)));
}

const setting = (key: "bandedRows" | "bandedColumns" | "highlightFirst" | "highlightLast" | "filterButton") => ({
  get: (table: Table) => alive(table)[key],
  set: (table: Table, value: unknown) => {
    alive(table)[key] = flag(value);
  },
});

export const tableType = apiType<Table>({
  identity: (table) => ({ Id: table.id }),
  properties: {
    id: { get: (table) => table.id },
    legacyId: { get: (table) => table.id },
    name: {
      get: (table) => alive(table).name,
      set: (table, value: unknown, host) => renameTable(host.book, alive(table), text(value)),
    },
    style: {
      get: (table) => alive(table).style,
      set: (table, value: unknown) => {
        const style = text(value);
        if (
          style !== "" &&
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
        )
          throw new ApiError("InvalidArgument", `"${style}" is no table style.`);
        alive(table).style = style;
      },
    },
    showHeaders: {
      get: (table) => alive(table).showHeaders,
      set: (_, value: unknown) => {
        if (!flag(value)) throw new ApiError("UnsupportedOperation", "Tables without headers are not modelled.");
      },
    },
    showTotals: {
      get: (table) => alive(table).showTotals,
      set: (table, value: unknown, host) => {
        showTotals(host.book, alive(table), flag(value), (formula) =>
          enteredFormula(table.sheet, table.box.row, table.box.column, formula),
        );
      },
    },
    showBandedRows: setting("bandedRows"),
    showBandedColumns: setting("bandedColumns"),
    highlightFirstColumn: setting("highlightFirst"),
    highlightLastColumn: setting("highlightLast"),
    showFilterButton: setting("filterButton"),
  },
  objects: {
    columns: (table) => ({ type: "TableColumnCollection", target: table }),
    rows: (table) => ({ type: "TableRowCollection", target: table }),
    worksheet: (table) => ({ type: "Worksheet", target: table.sheet }),
  },
  methods: {
    getRange: (table, _, host) => host.range(table.sheet, alive(table).box),
    getHeaderRowRange: (table, _, host) => host.range(table.sheet, headerBox(alive(table))),
    getDataBodyRange: (table, _, host) => host.range(table.sheet, dataBox(alive(table))),
    getTotalRowRange: (table, _, host) => host.range(table.sheet, totalsOf(alive(table))),
    resize: (table, [where], host) => {
      const { sheet, box } = placeOf(where, table.sheet, host);
      if (sheet !== table.sheet) throw new ApiError("InvalidArgument");
      resizeTable(host.book, alive(table), box);
    },
    delete: (table, _, host) => {
      guardLocked(table.sheet, table.box);
      removeTable(host.book, alive(table), false);
    },
    convertToRange: (table, _, host) => {
      const { sheet, box } = alive(table);
      removeTable(host.book, table, true);
      return host.range(sheet, box);
    },
  },
});

function totalsOf(table: Table): Box {
  const box = totalsBox(table);
  if (!box) throw new ApiError("ItemNotFound");
  return box;
}

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
    getItemAt: (table, [index]) => columnHandle(table, at(table.columns, index)),
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
