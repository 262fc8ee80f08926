import type { ColumnId } from "../plan/tables";
import type { ReadBack } from "./read-back";

/** Whether a formula of a cost line takes the number of the people whom the line counts, as a linked quantity does. */
export function isHeadLink(formula: string, back: ReadBack): boolean {
  const header = headerOf("heads", back);
  return header !== undefined && formula.includes(`[${header}]`);
}

/** Whether a formula of a cost line is a share of the amounts of the other lines, as of one for contingencies. */
export function isReserve(formula: string, back: ReadBack): boolean {
  const header = headerOf("amount", back);
  return header !== undefined && formula.includes("OFFSET(") && formula.includes(`[${header}]`);
}

function headerOf(column: ColumnId, { found }: ReadBack): string | undefined {
  const table = found.get("DuTru");
  const index = table?.columns.get(column);
  return index === undefined ? undefined : table?.state.headers[index];
}
