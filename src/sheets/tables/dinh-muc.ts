import { toSerial } from "../serial-date";
import { formats, type TableDeclaration } from "./table-declaration";
import { date, whole } from "./validations";

/** `DinhMuc`: the user's caps on unit prices, each with its basis and the time for which it holds. */
export const dinhMuc: TableDeclaration<"DinhMuc"> = {
  name: "DinhMuc",
  sheet: "norms",
  columns: [
    { id: "kind", width: 34, holds: "text", format: null, align: "left", wrap: true },
    { id: "unit", width: 16, holds: "text", format: null, align: "center", wrap: true },
    { id: "cap", width: 15, holds: "money", format: formats.money, align: "right", validation: whole("money") },
    { id: "basis", width: 50, holds: "text", format: null, align: "left", wrap: true },
    { id: "validFrom", width: 14, holds: "date", format: formats.date, align: "center", validation: date },
    { id: "validTo", width: 14, holds: "date", format: formats.date, align: "center", validation: date },
  ],
  part: ({ norms }) => norms,
  rows: (plan) =>
    plan.norms.map((norm) => ({
      ...(norm.place === undefined ? {} : { place: norm.place }),
      kind: norm.kind,
      unit: norm.unit,
      cap: norm.cap,
      basis: norm.basis === "" ? null : norm.basis,
      validFrom: norm.validFrom === null ? null : toSerial(norm.validFrom),
      validTo: norm.validTo === null ? null : toSerial(norm.validTo),
    })),
};
