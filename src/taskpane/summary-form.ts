import { defaultSummary } from "../app/write-summary";
import type { SignerRole, SummaryOptions } from "../app/write-summary";
import type { Plan } from "../plan/plan";
import { readInput } from "./read-input";

/** Who may sign, from left to right. */
export const signerRoles: readonly SignerRole[] = ["preparer", "accountant", "head"];

/** What the form of the summary holds, as it is typed. */
export interface SummaryForm {
  readonly form: "estimate" | "actual";
  readonly place: string;
  /** Day/month/year as typed; empty to be written by hand. */
  readonly date: string;
  readonly signers: Readonly<
    Record<SignerRole, { readonly shown: boolean; readonly position: string; readonly name: string }>
  >;
  /** Who issued the plan; empty takes it from the document number. */
  readonly issuer: string;
  /** Roman numeral of the annex; empty where there is one only. */
  readonly annexNumber: string;
  readonly attendees: boolean;
  readonly findings: boolean;
  readonly charts: boolean;
  readonly recipients: boolean;
}

/** The form as it is first shown: what the plan says, and what most summaries have. */
export function firstForm(plan: Plan): SummaryForm {
  const spent = plan.budget.lines.some(({ actual }) => actual !== null);
  return {
    form: spent ? "actual" : "estimate",
    place: "",
    date: "",
    signers: {
      preparer: { shown: true, position: "", name: "" },
      accountant: { shown: false, position: "", name: "" },
      head: { shown: true, position: plan.signer?.position?.value ?? "", name: plan.signer?.name?.value ?? "" },
    },
    issuer: "",
    annexNumber: "",
    attendees: defaultSummary.attendees,
    findings: defaultSummary.findings,
    charts: defaultSummary.charts,
    recipients: defaultSummary.recipients,
  };
}

/** The options that a form asks for; null where its date is none. */
export function summaryOptions(form: SummaryForm): SummaryOptions | null {
  const date = readInput("date", form.date);
  if (!date.ok) return null;
  const place = form.place.trim();
  return {
    form: form.form,
    issuer: emptyToNull(form.issuer.trim()),
    annexNumber: emptyToNull(form.annexNumber.trim().toUpperCase()),
    placeAndDate: { place: emptyToNull(place), date: typeof date.value === "string" ? date.value : null },
    signers: signerRoles
      .filter((role) => form.signers[role].shown)
      .map((role) => ({ role, position: form.signers[role].position, name: form.signers[role].name })),
    attendees: form.attendees,
    findings: form.findings,
    charts: form.charts,
    recipients: form.recipients,
  };
}

function emptyToNull(text: string): string | null {
  return text === "" ? null : text;
}
