import { formats, numberColumn, type TableDeclaration } from "./table-declaration";
import { whole } from "./validations";

/** `ChuongTrinh`: one row an item of the agenda. */
export const chuongTrinh: TableDeclaration<"ChuongTrinh"> = {
  name: "ChuongTrinh",
  sheet: "agenda",
  columns: [
    numberColumn,
    { id: "item", width: 70, holds: "text", format: null, align: "left", wrap: true },
    { id: "lead", width: 32, holds: "text", format: null, align: "left", wrap: true },
    { id: "minutes", width: 10, holds: "count", format: formats.count, align: "right", validation: whole("count") },
  ],
  part: ({ agenda }) => agenda,
  rows: (plan) =>
    plan.agenda.map(({ item, lead, minutes }) => ({
      place: item.place,
      item: item.value,
      lead: lead?.value ?? null,
      minutes: minutes?.value ?? null,
    })),
};
