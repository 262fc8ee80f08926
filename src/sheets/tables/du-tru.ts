import { isContingency } from "../../plan/contingency";
import { headsCounted, headsOfRef } from "../../plan/people";
import type { CostLine, Plan } from "../../plan/plan";
import { belowZero, notNumber } from "../formula-text";
import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";
import {
  formats,
  numberColumn,
  type FormulaScope,
  type Row,
  type RowCell,
  type TableDeclaration,
} from "./table-declaration";
import { check, headCountFormula, heads, isShare } from "./du-tru-checks";
import { whole } from "./validations";

/** `DuTru`: one row a cost line. */
export const duTru: TableDeclaration<"DuTru"> = {
  name: "DuTru",
  sheet: "costs",
  printedUpTo: "actual",
  columns: [
    numberColumn,
    { id: "section", width: 18, holds: "text", format: null, align: "left", wrap: true },
    { id: "item", width: 40, holds: "text", format: null, align: "left", wrap: true },
    { id: "unit", width: 9, holds: "text", format: null, align: "center", wrap: true },
    { id: "quantity", width: 10, holds: "factor", format: formats.factor, align: "right", validation: decimal },
    { id: "times", width: 8, holds: "factor", format: formats.factor, align: "right", validation: decimal },
    { id: "unitPrice", width: 13, holds: "money", format: formats.money, align: "right", validation: whole("money") },
    { id: "amount", width: 15, holds: "formula", format: formats.money, align: "right", formula: amount },
    { id: "stated", width: 15, holds: "money", format: formats.money, align: "right", validation: whole("money") },
    {
      id: "actual",
      width: 15,
      holds: "money",
      onlyTyped: true,
      format: formats.money,
      align: "right",
      validation: whole("money"),
    },
    { id: "difference", width: 14, holds: "formula", format: formats.signed, align: "right", formula: difference },
    { id: "fund", width: 20, holds: "text", format: null, align: "left", wrap: true },
    { id: "note", width: 24, holds: "text", format: null, align: "left", wrap: true },
    {
      id: "check",
      width: 42,
      holds: "formula",
      format: null,
      align: "left",
      wrap: true,
      formula: check,
      mark: "error",
    },
    { id: "counts", width: 22, holds: "text", format: null, align: "left", wrap: true, validation: countsList },
    { id: "share", width: 10, holds: "formula", format: formats.percent, align: "right", formula: share },
    { id: "paid", width: 15, holds: "text", onlyTyped: true, format: null, align: "left", validation: paidList },
    { id: "heads", width: 10, holds: "formula", format: formats.quietCount, align: "right", formula: heads },
  ],
  part: ({ budget }) => budget,
  rows: (plan, words, { linkHeads = false, contingencyPercent: percent = null }) => {
    const isThere = plan.budget.lines.some(({ item }) => item !== null && isContingency(item.value));
    const lines = plan.budget.lines.map((line): Row<"DuTru"> => {
      const row = lineRow(line, plan, words, linkHeads);
      return percent !== null && isPercentage(line) ? { ...row, stated: contingency } : row;
    });
    return percent === null || isThere ? lines : [...lines, contingencyRow(percent, words)];
  },
};

/** A line for contingencies as we write it, which follows the other lines wherever it is written again. */
function isPercentage({ item, unit, quantity }: CostLine): boolean {
  return item !== null && isContingency(item.value) && unit?.value === "%" && quantity !== null;
}

function lineRow(line: CostLine, plan: Plan, words: SheetWords, linkHeads: boolean): Row<"DuTru"> {
  return {
    place: line.place,
    section: line.section?.value ?? null,
    item: line.item?.value ?? null,
    unit: line.unit?.value ?? null,
    quantity: quantityCell(line, plan, linkHeads),
    times: line.times?.value ?? null,
    unitPrice: line.unitPrice?.value ?? null,
    stated: line.statedAmount?.value ?? null,
    actual: line.actual?.value ?? null,
    fund: line.fund?.value ?? null,
    note: line.note?.value ?? null,
    counts: countsCell(line, plan, words),
    paid: line.paid?.value ?? null,
  };
}

/** A number that is the number of the people it counts can follow it; any other number stays. */
function quantityCell({ quantity, counts }: CostLine, { attendees }: Plan, linkHeads: boolean): RowCell {
  const value = quantity?.value ?? null;
  if (!linkHeads || counts === null || counts.of === "awardees") return value;
  if (value === null || headsOfRef(counts, attendees) !== value) return value;
  return headCountFormula;
}

/** A line of so many per cent of all other lines. */
function contingencyRow(percent: number, { choices }: SheetWords): Row<"DuTru"> {
  return { item: choices.contingency, unit: "%", quantity: percent, stated: contingency };
}

function contingency(scope: FormulaScope): string {
  return `=IF(COUNT(${scope.cell("quantity")}),ROUND(${scope.sumOfOthers("amount")}*${scope.cell("quantity")}/100,0),"")`;
}

/** Whose heads a line counts, in words; "nobody" only where the wording of the line would say otherwise. */
function countsCell(line: CostLine, plan: Plan, { choices }: SheetWords): string | null {
  if (line.counts === null) return impliedCounts(line, plan) === null ? null : choices.nobody;
  if (line.counts.of === "all") return choices.everyone;
  return line.counts.of === "awardees" ? choices.awardees : line.counts.name;
}

function impliedCounts(line: CostLine, plan: Plan) {
  return headsCounted(line.item?.value ?? null, line.unit?.value ?? null, line.note?.value ?? null, plan.attendees);
}

/** A share ("5 %") has no factors to multiply: it costs what is stated, and so does a line without factors. */
function amount({ cell }: FormulaScope): string {
  const [quantity, times, price] = [cell("quantity"), cell("times"), cell("unitPrice")];
  const asStated = `IF(COUNT(${cell("stated")}),${cell("stated")},"")`;
  const computed = `ROUND(${quantity}*IF(COUNT(${times}),${times},1)*${price},0)`;
  return `=IF(OR(${isShare(cell)},COUNT(${quantity},${price})<2,${notNumber(times)}),${asStated},${computed})`;
}

function difference({ cell }: FormulaScope): string {
  return `=IF(COUNT(${cell("actual")},${cell("amount")})<2,"",${cell("actual")}-${cell("amount")})`;
}

function share({ cell, field }: FormulaScope): string {
  const total = field("computedTotal");
  return `=IF(OR(COUNT(${cell("amount")},${total})<2,${belowZero(total)},${total}=0),"",${cell("amount")}/${total})`;
}

function decimal({ inputs }: SheetWords): ValidationSpec {
  return { kind: "decimal", min: 0, ...inputs.factor };
}

function countsList({ inputs, choices }: SheetWords): ValidationSpec {
  return {
    kind: "list",
    source: [choices.everyone, choices.awardees, choices.nobody],
    strict: false,
    ...inputs.counts,
  };
}

function paidList({ inputs, choices }: SheetWords): ValidationSpec {
  return { kind: "list", source: choices.paid, strict: false, ...inputs.paid };
}
