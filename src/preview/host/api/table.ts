import { ApiError } from "../api-error";
import { enteredFormula, guardLocked } from "../model/edit";
import type { RangeTarget } from "../host";
import { contains, overlap, type Box } from "../model/address";
import type { Book } from "../model/book";
import { Sheet } from "../model/sheet";
import { addTable, removeTable, renameTable, resizeTable, showTotals } from "../model/tables";
import { dataBox, headerBox, totalsBox, type Table } from "../model/table";
import { boxOf, flag, placeOf, text, itemAt, required } from "./arguments";
import { alive } from "./table-rows";
import { apiType, nothing, type Handle } from "./type";

const handleOf = (table: Table): Handle => ({ type: "Table", target: table });

function find(tables: readonly Table[], key: unknown): Table | null {
  if (typeof key === "number") return tables.find((table) => table.id === String(key)) ?? null;
  const name = text(key).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === name || table.id.toLowerCase() === name) ?? null;
}

const tablesOf = (owner: Book | Sheet): Table[] => owner.tables;

const found = (tables: readonly Table[], key: unknown): Handle => {
  const table = find(tables, key);
  return table ? handleOf(table) : nothing;
};

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
    getItemAt: (owner, [index]) => handleOf(itemAt(tablesOf(owner), index)),
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

export function totalsOf(table: Table): Box {
  const box = totalsBox(table);
  if (!box) throw new ApiError("ItemNotFound");
  return box;
}
