/**
 * The tables of the workbook and the ids of their columns, in the order in which they stand.
 * The names are a promise (contract, section 4); headers and sheet names are words and live in `messages`.
 */
export const tableColumns = {
  KeHoach: ["field", "value", "check"],
  DuTru: [
    "no",
    "section",
    "item",
    "unit",
    "quantity",
    "times",
    "unitPrice",
    "amount",
    "stated",
    "actual",
    "difference",
    "fund",
    "note",
    "check",
    "counts",
    "share",
    "paid",
    "heads",
  ],
  ThanhPhan: ["no", "group", "member", "quota", "confirmed", "attended", "note", "check", "approximate"],
  ChiTieu: ["group", "stated", "sum", "overlap", "difference", "check", "heads", "approximate"],
  DaiBieu: ["name", "position", "unit", "member", "status", "check"],
  DinhMuc: ["kind", "unit", "cap", "basis", "validFrom", "validTo"],
  ChuongTrinh: ["no", "item", "lead", "minutes"],
  PhanCong: ["unit", "task", "due", "state"],
} as const;

export type TableName = keyof typeof tableColumns;
export type ColumnOf<T extends TableName> = (typeof tableColumns)[T][number];
export type ColumnId = { [T in TableName]: ColumnOf<T> }[TableName];

export const tableNames = Object.keys(tableColumns) as TableName[];
