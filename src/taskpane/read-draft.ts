import type { PlanSource } from "../app/import-plan";
import type { Preferences } from "../app/preferences";
import type { TemplateId } from "../app/templates";
import { wordsIn } from "../messages/words";
import type { SourceDocument } from "./app-types";
import type { PaneEvent } from "./pane-state";

/** Reads a plan for the review. Reading is fetched when it is first needed: most openings of the pane need none. */
export async function readDraft(source: PlanSource, name: string, preferences: Preferences): Promise<PaneEvent> {
  const { importPlan } = await import("../app/import-plan");
  const imported = await importPlan(source, preferences);
  if (!imported.ok) return { type: "failed", trouble: { kind: "unusable", problem: imported.problem, name } };
  const { document, plan, findings } = imported;
  return { type: "drafted", draft: { name, document, plan, findings } };
}

/** Sets up a plan from a template for the review. */
export async function draftFromTemplate(id: TemplateId, heads: number, preferences: Preferences): Promise<PaneEvent> {
  const [{ planFromTemplate }, { recheck }] = await Promise.all([
    import("../app/templates"),
    import("../app/import-plan"),
  ]);
  const words = wordsIn(preferences.language);
  const plan = planFromTemplate(id, heads, words);
  const name = words.templates.templates[id].name;
  return { type: "drafted", draft: { name, document: noDocument, plan, findings: recheck(plan, preferences) } };
}

/** A template comes from no document. */
const noDocument: SourceDocument = { lines: [] };
