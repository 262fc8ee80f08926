import { copyUnits } from "../../plan/people-words";
import { figure, firstOf, quoted, saying } from "../formula-text";
import { isInRange } from "./number-range";
import type { FormulaScope } from "./table-declaration";

/** The columns of numbers that somebody types. */
const numbers = ["quantity", "times", "unitPrice", "stated", "actual"] as const;

/** True for a line whose quantity is a percentage. */
export function isShare(cell: FormulaScope["cell"]): string {
  return `COUNTIF(${cell("unit")},"*%*")>0`;
}

/**
 * What the check column of `DuTru` says, the first slip of a row. It stands in every row and is read with it, so it is
 * kept short: what it needs more than once is a column of its own.
 */
export function check(scope: FormulaScope): string {
  const { cell, words } = scope;
  const all = numbers.map(cell);
  const header = (id: (typeof numbers)[number]) => quoted(words.headers.DuTru[id]);
  const missing = (id: "quantity" | "unitPrice") => `IF(COUNT(${cell(id)}),FALSE,NOT(${isShare(cell)}))`;
  return `=${firstOf([
    [`ISERROR(${[cell("item"), ...all, cell("amount")].join("&")})`, quoted(words.says.cellError)],
    [`${[cell("item"), ...all].join("&")}=""`, '""'],
    [
      `${all.map((each) => `T(${each})`).join("&")}<>""`,
      saying(words.says.notNumber, { column: named("text", scope) }),
    ],
    [`MIN(${all.join(",")})<0`, saying(words.says.negative, { column: named("negative", scope) })],
    [`${cell("item")}=""`, quoted(words.says.noItem)],
    [missing("quantity"), quoted(words.says.noQuantity)],
    [missing("unitPrice"), quoted(words.says.noPrice)],
    [
      `IF(COUNT(${cell("stated")},${cell("amount")})=2,ABS(${cell("stated")}-${cell("amount")})>=1,FALSE)`,
      saying(words.says.amountDiffers, { stated: figure(cell("stated")), computed: figure(cell("amount")) }),
    ],
    [
      `IFERROR(${countsOthers(scope)},FALSE)`,
      saying(words.says.headsDiffer, { counted: figure(cell("quantity")), stated: figure(cell("heads")) }),
    ],
    [
      `IF(COUNT(${cell("difference")}),${cell("difference")}>0,FALSE)`,
      saying(words.says.overspent, { over: figure(cell("difference")) }),
    ],
  ])}`;

  /** The header of the first of the number columns that holds text, or a number below zero. */
  function named(slip: "text" | "negative", { cell: at }: FormulaScope): string {
    const [last, ...others] = [...numbers].reverse();
    const holds = (id: string) => (slip === "text" ? `T(${at(id)})<>""` : `N(${at(id)})<0`);
    return others.reduce(
      (otherwise, id) => `IF(${holds(id)},${header(id)},${otherwise})`,
      last === undefined ? '""' : header(last),
    );
  }
}

/**
 * The number of people that the line's `counts` cell means; 0 where it means none or the number is unknown. Awardees
 * are left to the add-in: who they are is told from the wording.
 */
export function heads({ cell, column, field, words }: FormulaScope): string {
  const named = cell("counts");
  const inList = (table: "ChiTieu" | "ThanhPhan") =>
    table === "ChiTieu" ? `(${column(table, "group")}=${named})*1` : `(${column(table, "member")}=${named})*1`;
  const ofGroup = `SUMPRODUCT(${inList("ChiTieu")},${column("ChiTieu", "heads")})`;
  const ofMember = `SUMPRODUCT(${inList("ThanhPhan")},${column("ThanhPhan", "quota")})`;
  const ofPart = `IF(SUMPRODUCT(${inList("ChiTieu")})>0,${ofGroup},${ofMember})`;
  const everyone = quoted(words.choices.everyone);
  return `=IF(${named}="",0,IF(${named}=${everyone},SUM(${field("headsToCount")}),${ofPart}))`;
}

/**
 * True where the line counts other people than stated and the plan gives no reason: neither the sum of the people,
 * nor one of its groups or its greater part, nor everyone once for each session. Copies are not owed to everyone.
 */
function countsOthers(scope: FormulaScope): string {
  const { cell, column, field, words } = scope;
  const [quantity, people, times, named] = [cell("quantity"), cell("heads"), cell("times"), cell("counts")];
  const [sessions, first, last] = [field("sessions"), field("eventDate"), field("eventEnd")];
  const rounds = `IF(COUNT(${sessions}),${sessions},IF(COUNT(${first},${last})=2,2*(${last}-${first}+1),2))`;
  const perSession = `AND(SUM(${times},COUNTBLANK(${times}))=1,MOD(${quantity},${people})=0,${quantity}/${people}<=${rounds})`;
  const mainPart = `AND(COUNTIF(${column("ThanhPhan", "quota")},${quantity})>0,${quantity}*2>=${people})`;
  const within = isInRange(quantity, field("declaredHeadsRange"));
  const copies = `ISNUMBER(FIND("|"&LOWER(TRIM(${cell("unit")}))&"|",${quoted(`|${copyUnits.join("|")}|`)}))`;
  const ofSome = `OR(${within},${copies},${quantity}=${field("computedHeads")},COUNTIF(${column("ChiTieu", "heads")},${quantity})>0,${mainPart})`;
  const inGroup = `(${column("ChiTieu", "group")}=${named})`;
  const inexact = `SUMPRODUCT(${inGroup}*(${column("ChiTieu", "approximate")}<>""))>0`;
  const ofPart = `OR(${inexact},${quantity}=SUMPRODUCT(${inGroup}*1,${column("ChiTieu", "sum")}))`;
  const explained = `IF(${named}=${quoted(words.choices.everyone)},${ofSome},${ofPart})`;
  const same = `OR(COUNT(${quantity})*${people}=0,${quantity}=${people})`;
  return `IF(${same},FALSE,IF(${explained},FALSE,NOT(${perSession})))`;
}

/** A quantity that follows the number of people whom the line counts. */
export function headCountFormula({ cell }: FormulaScope): string {
  return `=IF(${cell("heads")}=0,"",${cell("heads")})`;
}
