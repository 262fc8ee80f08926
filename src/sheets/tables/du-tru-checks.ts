import {
  belowZero,
  countWhere,
  criterion,
  figure,
  firstOf,
  notNumber,
  quoted,
  saying,
  sumWhere,
} from "../formula-text";
import { quotedText } from "./ke-hoach-formulas";
import { rangeEnds } from "./number-range";
import type { FormulaScope } from "./table-declaration";

/** True for a line whose quantity is a percentage. */
export function isShare(cell: FormulaScope["cell"]): string {
  return `COUNTIF(${cell("unit")},"*%*")>0`;
}

/** What the check column of `DuTru` says, the first slip of a row. */
export function check(scope: FormulaScope): string {
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
  const { low, high } = rangeEnds(field("declaredHeadsRange"), field("headsToCount"));
  const within = `AND(${quantity}>=${low},${quantity}<=${high})`;
  const ofSome = `OR(${within},${quantity}=${field("computedHeads")},COUNTIF(${column("ChiTieu", "heads")},${quantity})>0,${mainPart})`;
  const groups = column("ChiTieu", "group");
  const inexact = `COUNTIFS(${groups},${criterion(cell("counts"))},${column("ChiTieu", "approximate")},"?*")>0`;
  const ofPart = `OR(${inexact},${quantity}=${sumWhere(column("ChiTieu", "sum"), groups, cell("counts"))})`;
  const explained = `IF(${cell("counts")}=${quoted(words.choices.everyone)},${ofSome},${ofPart})`;
  return `IF(${quantity}=${heads},FALSE,IF(${explained},FALSE,NOT(${perSession})))`;
}

/**
 * A formula for a quantity that follows the number of people: of everyone, or of the group or member of that name.
 */
export function headCountFormula(of: { readonly name: string } | "all", { column, field }: FormulaScope): string {
  if (of === "all") return `=${field("headsToCount")}`;
  const named = quotedText(of.name);
  const ofGroup = sumWhere(column("ChiTieu", "heads"), column("ChiTieu", "group"), named);
  const ofMember = sumWhere(column("ThanhPhan", "quota"), column("ThanhPhan", "member"), named);
  return `=IF(${countWhere(column("ChiTieu", "group"), named)}>0,${ofGroup},${ofMember})`;
}
