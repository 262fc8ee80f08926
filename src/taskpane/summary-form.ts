import type { SummaryOptions } from "../app/write-summary";
import type { Plan } from "../plan/plan";

export const signerRoles = ["preparer", "accountant", "head"] as const;
export type SignerRole = (typeof signerRoles)[number];

/** What the form of the summary holds, as it is typed. */
export interface SummaryForm {
  readonly form: "estimate" | "actual";
  readonly place: string;
  /** Day/month/year as typed; empty to be written by hand. */
  readonly date: string;
  readonly signers: Readonly<
    Record<SignerRole, { readonly shown: boolean; readonly position: string; readonly name: string }>
  >;
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
    findings: false,
    charts: false,
    recipients: false,
  };
}

/** The options of the summary that the form stands for. */
export function summaryOptions(form: SummaryForm): SummaryOptions {
  return form as unknown as SummaryOptions;
}
