import {
  checkNames as enCheckNames,
  checks as enChecks,
  fixes as enFixes,
  severityNames as enSeverityNames,
} from "./en/checks";
import { pane as enPane } from "./en/pane";
import { report as enReport } from "./en/report";
import { commands as enCommands } from "./en/commands";
import { functions as enFunctions } from "./en/functions";
import { preview as enPreview } from "./en/preview";
import { summary as enSummary } from "./en/summary";
import { tables as enTables } from "./en/tables";
import { templates as enTemplates } from "./en/templates";
import type { Language } from "./language";
import {
  checkNames as viCheckNames,
  checks as viChecks,
  fixes as viFixes,
  severityNames as viSeverityNames,
} from "./vi/checks";
import { pane as viPane } from "./vi/pane";
import { report as viReport } from "./vi/report";
import { commands as viCommands } from "./vi/commands";
import { functions as viFunctions } from "./vi/functions";
import { preview as viPreview } from "./vi/preview";
import { summary as viSummary } from "./vi/summary";
import { tables as viTables } from "./vi/tables";
import { templates as viTemplates } from "./vi/templates";

export type { Language } from "./language";

/**
 * Every word that a user sees, by area. Each area is a file of its own in `vi/` and `en/` that exports a
 * constant of the area's name; a missing word or language does not compile.
 */
const vi = {
  language: "vi" as Language,
  checks: viChecks,
  checkNames: viCheckNames,
  severityNames: viSeverityNames,
  fixes: viFixes,
  report: viReport,
  templates: viTemplates,
  tables: viTables,
  pane: viPane,
  summary: viSummary,
  preview: viPreview,
  functions: viFunctions,
  commands: viCommands,
};

export type Words = Readonly<typeof vi>;

const en: Words = {
  language: "en",
  checks: enChecks,
  checkNames: enCheckNames,
  severityNames: enSeverityNames,
  fixes: enFixes,
  report: enReport,
  templates: enTemplates,
  tables: enTables,
  pane: enPane,
  summary: enSummary,
  preview: enPreview,
  functions: enFunctions,
  commands: enCommands,
};

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return language === "en" ? en : vi;
}
