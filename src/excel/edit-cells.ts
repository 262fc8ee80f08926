import type { CellEdit, CellValue } from "../app/workbook";
import type { Take } from "./take";
import { contentOf } from "./text-as-text";

/** Queues the edits, and before each of them reading what stands there; what is returned takes that, for undo. */
export function editCells(context: Excel.RequestContext, edits: readonly CellEdit[]): Take<CellEdit[]> {
  const before = edits.map((edit) => {
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(edit.address);
    range.load("values,formulas");
    return { edit, range };
  });
  for (const { edit, range } of before) range.formulas = [[contentOf(edit.value)]];
  return () =>
    before.map(({ edit: { sheet, address }, range }) => ({
      sheet,
      address,
      value: standing(range.values[0]?.[0] as CellValue, range.formulas[0]?.[0] as CellValue),
    }));
}

function standing(value: CellValue, formula: CellValue): CellEdit["value"] {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return value === "" ? null : value;
}
