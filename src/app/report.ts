import type { CheckId } from "../checks";
import type { Severity } from "../checks/check";
import type { Finding } from "../checks/run-checks";
import type { Words } from "../messages/words";
import type { CostLine, Plan } from "../plan/plan";
import { signerPosition } from "../plan/signer-position";
import { amountOf, headsOf, totalHeads, totalOf } from "../plan/totals";
import type { SourceDocument } from "../reading/source-document";
import { describe } from "./describe";
import { sourceText } from "./source-text";

/** The report of the command line, for scripts. Names and meanings are a promise; `null` is what the plan does not say. */
export interface Report {
  readonly version: 1;
  readonly plan: {
    readonly title: string | null;
    readonly documentNumber: string | null;
    readonly documentDate: string | null;
    readonly eventDate: string | null;
    readonly sessions: number | null;
    readonly place: string | null;
    readonly fundingSource: string | null;
    readonly agenda: readonly string[];
    readonly assignments: readonly { readonly unit: string; readonly tasks: readonly string[] }[];
    readonly recipients: readonly string[];
    readonly signer: {
      /** "KT. CHỦ TỊCH": in what capacity; null where somebody signs for themselves. */
      readonly authority: string | null;
      readonly position: string | null;
      readonly name: string | null;
    } | null;
  };
  readonly attendees: {
    readonly declaredTotal: number | null;
    readonly computedTotal: number | null;
    readonly groups: readonly ReportGroup[];
  };
  readonly budget: {
    readonly lines: readonly ReportLine[];
    readonly declaredTotal: number | null;
    readonly computedTotal: number | null;
    readonly declaredWords: string | null;
    readonly limit: number | null;
  };
  readonly findings: readonly ReportFinding[];
  /** Lines that look like they belong to the figures and were not understood. */
  readonly unread: readonly {
    readonly part: "attendees" | "budget";
    readonly text: string;
    readonly line: number | null;
  }[];
}

export interface ReportGroup {
  readonly name: string | null;
  readonly declared: number | null;
  readonly computed: number | null;
  readonly members: readonly { readonly name: string; readonly quota: number | null; readonly approximate: boolean }[];
}

export interface ReportLine {
  readonly section: string | null;
  readonly item: string | null;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly times: number | null;
  readonly unitPrice: number | null;
  readonly statedAmount: number | null;
  readonly amount: number | null;
}

export interface ReportFinding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly where: {
    readonly text: string | null;
    readonly line: number | null;
    readonly sheet: string | null;
    readonly address: string | null;
  };
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly effect: number | null;
  readonly message: string;
}

/** Where a finding's value stands in the workbook that was written; null where it has no cell. */
export type CellOf = (finding: Finding) => { readonly sheet: string; readonly address: string } | null;

/** The report on a plan that was read from a document. */
export function report(
  plan: Plan,
  findings: readonly Finding[],
  document: SourceDocument,
  cellOf: CellOf,
  words: Words,
): Report {
  return {
    version: 1,
    plan: planPart(plan),
    attendees: {
      declaredTotal: plan.attendees.declaredTotal?.value ?? null,
      computedTotal: totalHeads(plan),
      groups: plan.attendees.groups.map((group) => ({
        name: group.name?.value ?? null,
        declared: group.declared?.value ?? null,
        computed: headsOf(group) ?? group.declared?.value ?? null,
        members: group.members.map(({ name, quota, approximate }) => ({
          name: name.value,
          quota: quota?.value ?? null,
          approximate,
        })),
      })),
    },
    budget: {
      lines: plan.budget.lines.map(linePart),
      declaredTotal: plan.budget.declaredTotal?.value ?? null,
      computedTotal: plan.budget.lines.some((line) => amountOf(line) !== null) ? totalOf(plan.budget.lines) : null,
      declaredWords: plan.budget.declaredWords?.value ?? null,
      limit: plan.fundLimit?.value ?? null,
    },
    findings: findings.map((finding) => findingPart(finding, document, cellOf, words)),
    unread: plan.unread.map(({ part, text, place }) => ({
      part,
      text,
      line: place.in === "document" ? place.line : null,
    })),
  };
}

const noPosition = { authority: null, position: null };

function planPart(plan: Plan): Report["plan"] {
  const { signer } = plan;
  const { authority, position } = signer?.position ? signerPosition(signer.position.value) : noPosition;
  return {
    title: plan.title?.value ?? null,
    documentNumber: plan.documentNumber?.value.proper ?? null,
    documentDate: plan.documentDate?.value ?? null,
    eventDate: plan.eventDate?.value ?? null,
    sessions: plan.sessions?.value ?? null,
    place: plan.place?.value ?? null,
    fundingSource: plan.fundingSource?.value ?? null,
    agenda: plan.agenda.map(({ item }) => item.value),
    assignments: plan.assignments.map(({ unit, tasks }) => ({
      unit: unit.value,
      tasks: tasks.map(({ task }) => task.value),
    })),
    recipients: plan.recipients.map(({ value }) => value),
    signer: signer === null ? null : { authority, position, name: signer.name?.value ?? null },
  };
}

function linePart(line: CostLine): ReportLine {
  return {
    section: line.section?.value ?? null,
    item: line.item?.value ?? null,
    unit: line.unit?.value ?? null,
    quantity: line.quantity?.value ?? null,
    times: line.times?.value ?? 1,
    unitPrice: line.unitPrice?.value ?? null,
    statedAmount: line.statedAmount?.value ?? null,
    amount: amountOf(line),
  };
}

function findingPart(finding: Finding, document: SourceDocument, cellOf: CellOf, words: Words): ReportFinding {
  const { check, severity, place, effect } = finding;
  const [expected, actual] = [finding.expected, finding.actual].map((value) =>
    check === "weekday-mismatch" && typeof value === "number" ? (words.weekdays[value - 1] ?? value) : value,
  );
  const cell = cellOf(finding);
  return {
    check,
    severity,
    where: {
      text: sourceText(finding, document),
      line: place.in === "document" ? place.line : null,
      sheet: cell?.sheet ?? null,
      address: cell?.address ?? null,
    },
    expected: expected ?? null,
    actual: actual ?? null,
    effect,
    message: describe(finding, words).what,
  };
}
