import { runChecks, type Finding } from "../checks/run-checks";
import { shippedNorms } from "../norms/shipped-norms";
import type { Plan } from "../plan/plan";
import { extractDocument } from "../reading/extract/extract-document";
import { extractText } from "../reading/extract/extract-text";
import { readPlan } from "../reading/read-plan";
import type { SourceDocument, Unusable } from "../reading/source-document";
import { defaultPreferences, type Preferences } from "./preferences";

export type PlanSource = { readonly bytes: Uint8Array; readonly fileName: string } | { readonly text: string };

export type Imported =
  | {
      readonly ok: true;
      readonly document: SourceDocument;
      readonly plan: Plan;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly problem: Unusable };

/** Reads a plan from a file or from pasted text and checks it. What cannot be used comes back as a problem. */
export async function importPlan(source: PlanSource, prefs: Preferences = defaultPreferences): Promise<Imported> {
  const extraction = "text" in source ? extractText(source.text) : await extractDocument(source.bytes, source.fileName);
  if (!extraction.ok) return extraction;
  const plan = readPlan(extraction.document);
  return { ok: true, document: extraction.document, plan, findings: recheck(plan, prefs) };
}

/** The findings of a plan that was changed in the review, worst first. */
export function recheck(plan: Plan, prefs: Preferences): readonly Finding[] {
  return runChecks(plan, shippedNorms, { without: prefs.withoutChecks });
}
