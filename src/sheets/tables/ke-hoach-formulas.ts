import type { WordStyle } from "../../plan/amount-in-words";
import { quoted, sumWhere } from "../formula-text";
import type { PlanField } from "../sheet-words";
import { wordsFormulaIn, type AmountLanguage } from "../words-formula";
import type { FormulaScope } from "./table-declaration";

/**
 * The calculated rows of `KeHoach`.
 *
 * @param style spelling of Vietnamese words
 * @param language language of the amount in words: that of the words it is compared with
 */
export function keHoachFormulas(
  style: WordStyle,
  language: AmountLanguage,
): Readonly<Partial<Record<PlanField, (scope: FormulaScope) => string>>> {
  return {
    computedHeads,
    headsToCount,
    computedTotal: ({ column }) => `=SUM(${column("DuTru", "amount")})`,
    totalDifference: ({ field }) =>
      `=IF(COUNT(${field("declaredTotal")})=0,"",${field("computedTotal")}-${field("declaredTotal")})`,
    computedWords: ({ field }) => wordsFormulaIn(language, field("computedTotal"), style),
    remainingFund: ({ field }) =>
      `=IF(COUNT(${field("fundLimit")})=0,"",${field("fundLimit")}-${field("computedTotal")})`,
    actualTotal: ({ column }) => `=IF(COUNT(${column("DuTru", "actual")})=0,"",SUM(${column("DuTru", "actual")}))`,
    linesToReview,
  };
}

/** By the members' numbers, less the overlaps; a group whose members have no numbers counts as stated. */
function computedHeads({ column }: FormulaScope): string {
  const [stated, sum, overlap] = [column("ChiTieu", "stated"), column("ChiTieu", "sum"), column("ChiTieu", "overlap")];
  const quotas = column("ThanhPhan", "quota");
  const known = `COUNT(${quotas},${stated})`;
  const byMembers = `SUM(${quotas})-SUMPRODUCT(ISNUMBER(${sum})*1,${overlap})`;
  return `=IF(${known}=0,"",${byMembers}+SUMPRODUCT((1-ISNUMBER(${sum}))*1,${stated}))`;
}

/** The stated overall number; where the plan states none, the groups together if each is known. */
function headsToCount({ column, field }: FormulaScope): string {
  const [heads, groups] = [column("ChiTieu", "heads"), column("ChiTieu", "group")];
  const declared = field("declaredHeads");
  const known = `IF(COUNT(${heads})=0,FALSE,COUNT(${heads})>=COUNTA(${groups}))`;
  return `=IF(COUNT(${declared}),${declared},IF(${known},SUM(${heads}),""))`;
}

function linesToReview({ column }: FormulaScope): string {
  const checks = [
    column("DuTru", "check"),
    column("ThanhPhan", "check"),
    column("ChiTieu", "check"),
    column("DaiBieu", "check"),
    column("KeHoach", "check"),
  ];
  return `=${checks.map((check) => `COUNTIF(${check},"?*")`).join("+")}`;
}

/** Sum of the amounts of a section. */
export function sectionTotal(section: string): (scope: FormulaScope) => string {
  return ({ column }) => `=${sumWhere(column("DuTru", "amount"), column("DuTru", "section"), quotedText(section))}`;
}

/** Sum of the amounts that a fund pays. */
export function fundTotal(fund: string): (scope: FormulaScope) => string {
  return ({ column }) => `=${sumWhere(column("DuTru", "amount"), column("DuTru", "fund"), quotedText(fund))}`;
}

/** A text of any length as an expression: a formula takes at most 255 characters between quotation marks. */
export function quotedText(text: string): string {
  const parts = text.match(/[\s\S]{1,250}/gu) ?? [""];
  return parts.map(quoted).join("&");
}
