import type { ColumnId, TableName } from "../plan/tables";
import { textKey } from "./tables/group-names";

/** The columns by whose texts a person tells the rows of a table apart. Rows of `KeHoach` have labels instead. */
const naming: { readonly [T in TableName]: readonly ColumnId[] } = {
  KeHoach: ["field"],
  DuTru: ["section", "item"],
  ThanhPhan: ["group", "member"],
  ChiTieu: ["group"],
  DaiBieu: ["name", "unit", "position"],
  DinhMuc: ["kind", "unit", "basis", "validFrom"],
  ChuongTrinh: ["item"],
  PhanCong: ["unit", "task"],
};

/** One text for what names a row, to find it again; "" where nothing names it. */
export function rowName(table: TableName, cell: (column: ColumnId) => unknown): string {
  const parts = naming[table].map((column) => {
    const value = cell(column);
    return typeof value === "string" || typeof value === "number" ? textKey(String(value)) : "";
  });
  return parts.every((part) => part === "") ? "" : parts.join("\n");
}
