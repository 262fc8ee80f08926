import type { ReadBack } from "./read-back";

/** Whether a formula of a cost line takes the number of the people whom the line counts, as a linked quantity does. */
export function isHeadLink(formula: string, { found }: ReadBack): boolean {
  const table = found.get("DuTru");
  const index = table?.columns.get("heads");
  const header = index === undefined ? undefined : table?.state.headers[index];
  return header !== undefined && formula.includes(`[${header}]`);
}
