import { headsCounted } from "../../plan/people";
import type { CostLine, Plan } from "../../plan/plan";
import { belowZero, countWhere, figure, firstOf, notNumber, quoted, saying, sumWhere } from "../formula-text";
import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";
import { formats, numberColumn, type FormulaScope, type TableDeclaration } from "./table-declaration";
import { whole } from "./validations";

/** `DuTru`: one row a cost line. */
export const duTru: TableDeclaration<"DuTru"> = {
  name: "DuTru",
  sheet: "costs",
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
    { id: "actual", width: 15, holds: "money", format: formats.money, align: "right", validation: whole("money") },
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
    { id: "paid", width: 15, holds: "text", format: null, align: "left", validation: paidList },
  ],
  rows: (plan, words) =>
    plan.budget.lines.map((line) => ({
      place: line.place,
      section: line.section?.value ?? null,
      item: line.item?.value ?? null,
      unit: line.unit?.value ?? null,
      quantity: line.quantity?.value ?? null,
      times: line.times?.value ?? null,
      unitPrice: line.unitPrice?.value ?? null,
      stated: line.statedAmount?.value ?? null,
      actual: line.actual?.value ?? null,
      fund: line.fund?.value ?? null,
      note: line.note?.value ?? null,
      counts: countsCell(line, plan, words),
      paid: line.paid?.value ?? null,
    })),
};

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

function isShare(cell: FormulaScope["cell"]): string {
  return `COUNTIF(${cell("unit")},"*%*")>0`;
}

function difference({ cell }: FormulaScope): string {
  return `=IF(COUNT(${cell("actual")},${cell("amount")})<2,"",${cell("actual")}-${cell("amount")})`;
}

function share({ cell, field }: FormulaScope): string {
  const total = field("computedTotal");
  return `=IF(OR(COUNT(${cell("amount")},${total})<2,${belowZero(total)},${total}=0),"",${cell("amount")}/${total})`;
}

function check(scope: FormulaScope): string {
  const { cell, words } = scope;
  const numbers = ["quantity", "times", "unitPrice", "stated", "actual"] as const;
  const header = (id: (typeof numbers)[number]) => ({ column: quoted(words.headers.DuTru[id]) });
  const blank = `LEN(${["item", ...numbers].map(cell).join("&")})=0`;
  return `=${firstOf([
    [`ISERROR(${["item", ...numbers, "amount"].map(cell).join("&")})`, quoted(words.says.cellError)],
    [blank, '""'],
    ...numbers.map((id) => [notNumber(cell(id)), saying(words.says.notNumber, header(id))] as const),
    ...numbers.map((id) => [belowZero(cell(id)), saying(words.says.negative, header(id))] as const),
    [`LEN(${cell("item")})=0`, quoted(words.says.noItem)],
    [`IF(${isShare(cell)},FALSE,COUNT(${cell("quantity")})=0)`, quoted(words.says.noQuantity)],
    [`IF(${isShare(cell)},FALSE,COUNT(${cell("unitPrice")})=0)`, quoted(words.says.noPrice)],
    [
      `IF(COUNT(${cell("stated")},${cell("amount")})=2,ABS(${cell("stated")}-${cell("amount")})>=1,FALSE)`,
      saying(words.says.amountDiffers, { stated: figure(cell("stated")), computed: figure(cell("amount")) }),
    ],
    [
      `IFERROR(${countsOthers(scope)},FALSE)`,
      saying(words.says.headsDiffer, { counted: figure(cell("quantity")), stated: figure(statedHeads(scope)) }),
    ],
    [
      `IF(COUNT(${cell("difference")}),${cell("difference")}>0,FALSE)`,
      saying(words.says.overspent, { over: figure(cell("difference")) }),
    ],
  ])}`;
}

/**
 * The number of people that the line's `counts` cell means; an error where it means none or the number is unknown.
 * Awardees are left to the add-in: who they are is told from the wording.
 */
function statedHeads({ cell, column, field, words }: FormulaScope): string {
  const named = cell("counts");
  const everyone = `${named}=${quoted(words.choices.everyone)}`;
  const ofGroup = sumWhere(column("ChiTieu", "heads"), column("ChiTieu", "group"), named);
  const ofMember = sumWhere(column("ThanhPhan", "quota"), column("ThanhPhan", "member"), named);
  const known = (count: string) => `ROUND(1/(1/(${count})),0)`;
  return `IF(${everyone},${known(field("headsToCount"))},IF(LEN(${named})=0,NA(),IF(${countWhere(
    column("ChiTieu", "group"),
    named,
  )}>0,${known(ofGroup)},${known(ofMember)})))`;
}

/**
 * True where the line counts other people than stated and the plan gives no reason: neither the sum of the people,
 * nor one of its groups or its greater part, nor everyone once for each session.
 */
function countsOthers(scope: FormulaScope): string {
  const { cell, column, field, words } = scope;
  const [quantity, heads, times] = [cell("quantity"), statedHeads(scope), cell("times")];
  const [sessions, first, last] = [field("sessions"), field("eventDate"), field("eventEnd")];
  const rounds = `IF(COUNT(${sessions}),${sessions},IF(COUNT(${first},${last})=2,2*(${last}-${first}+1),2))`;
  const perSession = `AND(SUM(${times},COUNTBLANK(${times}))=1,MOD(${quantity},${heads})=0,${quantity}/${heads}<=${rounds})`;
  const mainPart = `AND(COUNTIF(${column("ThanhPhan", "quota")},${quantity})>0,${quantity}*2>=${heads})`;
  const ofSome = `OR(${quantity}=${field("computedHeads")},COUNTIF(${column("ChiTieu", "heads")},${quantity})>0,${mainPart})`;
  const ofPart = `${quantity}=${sumWhere(column("ChiTieu", "sum"), column("ChiTieu", "group"), cell("counts"))}`;
  const explained = `IF(${cell("counts")}=${quoted(words.choices.everyone)},${ofSome},${ofPart})`;
  return `IF(${quantity}=${heads},FALSE,IF(${explained},FALSE,NOT(${perSession})))`;
}

/**
 * A formula for a quantity that follows the number of people: of everyone, or of the group or member of that name.
 */
export function headCountFormula(of: { readonly name: string } | "all", { column, field }: FormulaScope): string {
  if (of === "all") return `=${field("headsToCount")}`;
  const named = quoted(of.name);
  const ofGroup = sumWhere(column("ChiTieu", "heads"), column("ChiTieu", "group"), named);
  const ofMember = sumWhere(column("ThanhPhan", "quota"), column("ThanhPhan", "member"), named);
  return `=IF(${countWhere(column("ChiTieu", "group"), named)}>0,${ofGroup},${ofMember})`;
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
