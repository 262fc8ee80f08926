import type { Plan } from "../../plan/plan";
import { belowZero, figure, firstOf, notNumber, quoted, saying } from "../formula-text";
import type { PlanField } from "../sheet-words";
import { quotedText, sectionTotal } from "./ke-hoach-formulas";
import { rangeEnds } from "./number-range";
import type { FormulaScope, RepeatedRow } from "./table-declaration";

type CheckFormula = (scope: FormulaScope) => string;
type Case = readonly [condition: string, says: string];

/** What the check column of `KeHoach` says, row by row. */
export function keHoachChecks(
  plan: Plan,
): { readonly [F in PlanField]?: CheckFormula } & { readonly subtotal: (section: string) => CheckFormula } {
  return {
    documentDate: numeric([]),
    eventDate: numeric([
      ({ field, words }) => [after(field("documentDate"), field("eventDate")), quoted(words.says.eventBeforePlan)],
    ]),
    eventEnd: numeric([
      ({ field, words }) => [after(field("eventDate"), field("eventEnd")), quoted(words.says.endBeforeStart)],
    ]),
    sessions: numeric([]),
    capacity: numeric([overCapacity]),
    declaredHeads: numeric([headsDiffer]),
    fundLimit: numeric([
      ({ field, words }) => [
        after(field("computedTotal"), field("fundLimit")),
        saying(words.says.overFund, { over: figure(`(${field("computedTotal")}-${field("fundLimit")})`) }),
      ],
    ]),
    declaredTotal: numeric([(scope) => totalDiffers(plan, scope)]),
    declaredWords: wordsDiffer,
    subtotal: (section) => numeric([(scope) => subtotalDiffers(section, scope)]),
  };
}

/** The check of a row that takes a number: errors and text first, then what the row adds. */
function numeric(more: readonly ((scope: FormulaScope) => Case)[]): CheckFormula {
  return (scope) => {
    const value = scope.cell("value");
    const column = quoted(scope.words.headers.KeHoach.value);
    return `=${firstOf([
      [`ISERROR(${value})`, quoted(scope.words.says.cellError)],
      [notNumber(value), saying(scope.words.says.notNumber, { column })],
      [belowZero(value), saying(scope.words.says.negative, { column })],
      ...more.map((make) => make(scope)),
    ])}`;
  };
}

/** True where both are numbers and the first is above the second. */
function after(first: string, second: string): string {
  return `IF(COUNT(${first},${second})=2,${first}>${second},FALSE)`;
}

/** Where the stated and the computed number of people differ the lower one counts, or all who are coming. */
function overCapacity({ column, field, words }: FormulaScope): Case {
  const { confirmed, attended } = words.choices.status;
  const coming = [confirmed, attended].map((status) => `COUNTIF(${column("DaiBieu", "status")},${quoted(status)})`);
  const heads = `MAX(MIN(${field("headsToCount")},${field("computedHeads")}),${coming.join("+")})`;
  const capacity = field("capacity");
  return [
    `IF(COUNT(${capacity}),${heads}>${capacity},FALSE)`,
    saying(words.says.overCapacity, { heads: figure(heads), capacity: figure(capacity) }),
  ];
}

/** A number that fits once one group, or all, count by their members is a consequence of what is wrong there. */
function headsDiffer({ column, field, words }: FormulaScope): Case {
  const [heads, groups] = [column("ChiTieu", "heads"), column("ChiTieu", "group")];
  const declared = field("declaredHeads");
  const known = `IF(COUNT(${declared})*COUNT(${heads})=0,FALSE,COUNT(${heads})>=COUNTA(${groups}))`;
  const { low, high } = rangeEnds(field("declaredHeadsRange"), declared);
  const inexact = `COUNTIF(${column("ChiTieu", "approximate")},"?*")>0`;
  const within = (sum: string) => `AND(${sum}>=${low},${sum}<=${high})`;
  const fitting = `${inexact},${within(`SUM(${heads})`)},${within(field("computedHeads"))},COUNTIF(${column("ChiTieu", "difference")},${declared}-SUM(${heads}))>0`;
  return [
    `IF(${known},NOT(OR(${fitting})),FALSE)`,
    saying(words.says.totalHeadsDiffer, { stated: figure(declared), computed: figure(`SUM(${heads})`) }),
  ];
}

/** Sum of the amounts as the plan states them; a line without a stated amount counts as computed. */
function asStated({ column }: FormulaScope, section: string | null): string {
  const [stated, amount] = [column("DuTru", "stated"), column("DuTru", "amount")];
  const inSection = section === null ? "" : `(${column("DuTru", "section")}=${quotedText(section)})*`;
  return `(SUMPRODUCT(${inSection}ISNUMBER(${stated})*1,${stated})+SUMPRODUCT(${inSection}(1-ISNUMBER(${stated}))*1,${amount}))`;
}

/** A total that is right for the lines or the subtotals as stated is a consequence of what is wrong there. */
function totalDiffers(plan: Plan, scope: FormulaScope): Case {
  const { column, field, words } = scope;
  const [declared, computed] = [field("declaredTotal"), field("computedTotal")];
  const { subtotals } = plan.budget;
  const stated = subtotals.map((_, i) => field(`statedSubtotal.${i}` satisfies RepeatedRow)).join(",");
  const summed = subtotals.map(({ section }) => sectionTotal(section)(scope).slice(1)).join("+");
  const bySubtotals = subtotals.length === 0 ? [] : [`SUM(${stated})+${computed}-(${summed})`];
  const complete = `COUNT(${column("DuTru", "amount")})>=COUNTA(${column("DuTru", "item")})`;
  return [
    `IF(COUNT(${declared})*COUNT(${column("DuTru", "amount")})=0,FALSE,${contradicts(declared, [computed, asStated(scope, null), ...bySubtotals], complete)})`,
    saying(words.says.totalDiffers, { stated: figure(declared), computed: figure(computed) }),
  ];
}

function subtotalDiffers(section: string, scope: FormulaScope): Case {
  const value = scope.cell("value");
  const [amounts, sections] = [scope.column("DuTru", "amount"), scope.column("DuTru", "section")];
  const inSection = `(${sections}=${quotedText(section)})`;
  const computed = sectionTotal(section)(scope).slice(1);
  const complete = `SUMPRODUCT(${inSection}*(1-ISNUMBER(${amounts})))=0`;
  const known = `SUMPRODUCT(${inSection}*ISNUMBER(${amounts}))>0`;
  return [
    `IF(COUNT(${value})=0,FALSE,IF(${known},${contradicts(value, [computed, asStated(scope, section)], complete)},FALSE))`,
    saying(scope.words.says.subtotalDiffers, { stated: figure(value), computed: figure(computed) }),
  ];
}

/** A stated sum is wrong where it is none of the sums that it may be; a line without an amount can only add to it. */
function contradicts(stated: string, sums: readonly string[], complete: string): string {
  const differs = sums.map((sum) => `ABS(${sum}-${stated})`).join(",");
  return `IF(MIN(${differs})<1,FALSE,OR(${complete},${stated}<MIN(${sums.join(",")})))`;
}

/**
 * The words against the words of the computed total, after the ways of spelling are made one. Where the stated total
 * is another, that is said at the total: words that agree with it are right.
 */
function wordsDiffer({ field, words }: FormulaScope): string {
  const [said, right, total] = [field("declaredWords"), field("computedWords"), field("declaredTotal")];
  const differs = `${oneSpelling(said)}<>${oneSpelling(right)}`;
  const same = `IF(COUNT(${total}),${total}=${field("computedTotal")},TRUE)`;
  return `=IF(LEN(${said})*LEN(${right})=0,"",IF(${same},IF(${differs},${quoted(words.says.wordsDiffer)},""),""))`;
}

/** Pairs of what is written and what it counts as; in this order. */
const spellings: readonly (readonly [string, string])[] = [
  [",", " "],
  [".", " "],
  ["(", " "],
  [")", " "],
  [":", " "],
  [";", " "],
  ["/", " "],
  ["bằng chữ", " "],
  ["-", " "],
  [" and ", " "],
  ["only", ""],
  ["vietnamese", ""],
  ["vietnam", ""],
  ["dong", ""],
  ["vnd", ""],
  ["ngàn", "nghìn"],
  ["lẻ", "linh"],
  ["tỉ", "tỷ"],
  ["bẩy", "bảy"],
  ["mốt", "một"],
  ["lăm", "năm"],
  ["nhăm", "năm"],
  ["tư", "bốn"],
  ["chẵn", ""],
  ["đồng", ""],
  ["mười", "mươi"],
  [" ", ""],
  ["linh", ""],
  ["khôngtrăm", ""],
];

function oneSpelling(expression: string): string {
  return spellings.reduce(
    (text, [from, to]) => `SUBSTITUTE(${text},${quoted(from)},${quoted(to)})`,
    `LOWER(${expression})`,
  );
}
