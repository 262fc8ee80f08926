import type { Plan } from "../../plan/plan";
import { amountLanguageOf, wordStyleFor } from "../../plan/word-style-of";
import { planFields, type PlanField, type SheetWords } from "../sheet-words";
import { keHoachChecks } from "./ke-hoach-checks";
import { keHoachFormulas, sectionTotal, fundTotal } from "./ke-hoach-formulas";
import { rangeText } from "./number-range";
import { toSerial } from "../serial-date";
import type { RepeatedRow, Row, RowCell, RowOptions, TableDeclaration } from "./table-declaration";

/** A row of `KeHoach` with the name by which formulas find it. */
export type KeHoachRow = Row<"KeHoach"> & { readonly key: PlanField | RepeatedRow };

/** What the value cell of a field holds. Fields with a formula are calculated and hold nothing of the plan. */
export const fieldHolds = {
  title: "text",
  documentNumber: "text",
  documentNumberWritten: "text",
  documentDate: "date",
  eventDate: "date",
  eventEnd: "date",
  sessions: "count",
  place: "text",
  capacity: "count",
  signerPosition: "text",
  signerName: "text",
  declaredHeads: "count",
  declaredHeadsRange: "text",
  computedHeads: "formula",
  headsToCount: "formula",
  fundingSource: "text",
  fundLimit: "money",
  declaredTotal: "money",
  computedTotal: "formula",
  totalDifference: "formula",
  declaredWords: "text",
  computedWords: "formula",
  remainingFund: "formula",
  actualTotal: "formula",
  linesToReview: "formula",
} as const satisfies Record<PlanField, "text" | "date" | "count" | "money" | "formula">;

/** `KeHoach`: one row a field of the plan, then the recipients, subtotals and sums by section and fund. */
export const keHoach: TableDeclaration<"KeHoach"> = {
  name: "KeHoach",
  sheet: "plan",
  columns: [
    { id: "field", width: 34, holds: "text", format: null, align: "left", wrap: true },
    { id: "value", width: 60, holds: "mixed", format: null, align: "left", wrap: true },
    { id: "check", width: 48, holds: "formula", format: null, align: "left", wrap: true, mark: "error" },
  ],
  part: (plan) => plan,
  rows: keHoachRows,
};

/** All rows of a plan, with their names. */
export function keHoachRows(plan: Plan, words: SheetWords, { wordStyle }: RowOptions): KeHoachRow[] {
  const stated = statedValues(plan);
  const declaredWords = plan.budget.declaredWords?.value ?? null;
  const language = (declaredWords === null ? null : amountLanguageOf(declaredWords)) ?? words.language;
  const formulas = keHoachFormulas(wordStyleFor(plan, wordStyle), language);
  const fields = planFields.map((key): KeHoachRow => {
    const formula = formulas[key];
    const check = keHoachChecks(plan)[key];
    return {
      key,
      field: words.fields[key],
      value: formula ?? stated[key] ?? null,
      ...(check ? { check } : {}),
    };
  });
  return [...fields, ...recipients(plan, words), ...statedSubtotals(plan, words), ...sums(plan, words)];
}

function statedValues(plan: Plan): { readonly [F in PlanField]?: RowCell } {
  const number = plan.documentNumber?.value ?? null;
  const asDate = (iso: string | undefined) => (iso === undefined ? null : toSerial(iso));
  return {
    title: plan.title?.value ?? null,
    documentNumber: number?.proper ?? null,
    documentNumberWritten: number !== null && number.written !== number.proper ? number.written : null,
    documentDate: asDate(plan.documentDate?.value),
    eventDate: asDate(plan.eventDate?.value),
    eventEnd: asDate(plan.eventEnd?.value),
    sessions: plan.sessions?.value ?? null,
    place: plan.place?.value ?? null,
    capacity: plan.capacity?.value ?? null,
    signerPosition: plan.signer?.position?.value ?? null,
    signerName: plan.signer?.name?.value ?? null,
    declaredHeads: plan.attendees.declaredTotal?.value ?? null,
    declaredHeadsRange: rangeText(plan.attendees.declaredRange),
    fundingSource: plan.fundingSource?.value ?? null,
    fundLimit: plan.fundLimit?.value ?? null,
    declaredTotal: plan.budget.declaredTotal?.value ?? null,
    declaredWords: plan.budget.declaredWords?.value ?? null,
  };
}

function recipients(plan: Plan, words: SheetWords): KeHoachRow[] {
  return plan.recipients.map(({ value }, i) => ({ key: `recipient.${i}`, field: words.repeated.recipient, value }));
}

function statedSubtotals(plan: Plan, words: SheetWords): KeHoachRow[] {
  const checks = keHoachChecks(plan);
  return plan.budget.subtotals.map(({ section, stated }, i) => ({
    key: `statedSubtotal.${i}`,
    field: words.repeated.statedSubtotal + section,
    value: stated.value,
    check: checks.subtotal(section),
  }));
}

function sums(plan: Plan, words: SheetWords): KeHoachRow[] {
  const { computedSubtotal, fundTotal: fundLabel } = words.repeated;
  const names = (read: (line: Plan["budget"]["lines"][number]) => string | undefined) => [
    ...new Set(plan.budget.lines.map(read).filter((name) => name !== undefined)),
  ];
  return [
    ...names((line) => line.section?.value).map((name, i): KeHoachRow => ({
      key: `computedSubtotal.${i}`,
      field: computedSubtotal + name,
      value: sectionTotal(name),
    })),
    ...names((line) => line.fund?.value).map((name, i): KeHoachRow => ({
      key: `fundTotal.${i}`,
      field: fundLabel + name,
      value: fundTotal(name),
    })),
  ];
}
