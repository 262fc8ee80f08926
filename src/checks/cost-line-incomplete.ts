import type { CostLine, Plan } from "../plan/plan";
import { isShare } from "./amounts";
import { defineCheck } from "./check";

export type MissingPart = "item" | "quantity" | "unitPrice";

export interface CostLineIncompleteFacts {
  readonly item: string | null;
  readonly missing: readonly MissingPart[];
}

/** A cost line without quantity, unit price or item. A cell that holds something unusable is another finding. */
export const costLineIncomplete = defineCheck({
  id: "cost-line-incomplete",
  severity: "warning",
  *find(plan) {
    for (const [i, line] of plan.budget.lines.entries()) {
      const missing = missingIn(line).filter((part) => !hasCellProblem(plan, line, part));
      const [first] = missing;
      if (first === undefined || isEmpty(line)) continue;
      const facts: CostLineIncompleteFacts = { item: line.item?.value ?? null, missing };
      const place = line.place.in === "table" ? { ...line.place, column: first } : line.place;
      yield {
        path: `budget.lines.${i}.${first}`,
        place,
        facts,
        expected: null,
        actual: null,
        effect: null,
        fixes: [],
      };
    }
  },
});

function missingIn(line: CostLine): MissingPart[] {
  const missing: MissingPart[] = [];
  if (line.item === null || line.item.value.trim() === "") missing.push("item");
  if (isShare(line) && line.statedAmount !== null) return missing;
  if (line.quantity === null) missing.push("quantity");
  if (line.unitPrice === null) missing.push("unitPrice");
  return missing;
}

function isEmpty({ item, unit, quantity, unitPrice, statedAmount }: CostLine): boolean {
  return [item, unit, quantity, unitPrice, statedAmount].every((value) => value === null);
}

function hasCellProblem({ cellProblems }: Plan, line: CostLine, part: MissingPart): boolean {
  const at = line.place;
  if (at.in !== "table") return false;
  return cellProblems.some(
    ({ place }) => place.in === "table" && place.table === at.table && place.row === at.row && place.column === part,
  );
}
