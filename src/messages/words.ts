import {
  checkNames as enCheckNames,
  checks as enChecks,
  fixes as enFixes,
  severityNames as enSeverityNames,
  weekdays as enWeekdays,
} from "./en/checks";
import { pane as enPane } from "./en/pane";
import { summary as enSummary } from "./en/summary";
import { tables as enTables } from "./en/tables";
import { templates as enTemplates } from "./en/templates";
import type { Language } from "./language";
import {
  checkNames as viCheckNames,
  checks as viChecks,
  fixes as viFixes,
  severityNames as viSeverityNames,
  weekdays as viWeekdays,
} from "./vi/checks";
import { pane as viPane } from "./vi/pane";
import { summary as viSummary } from "./vi/summary";
import { tables as viTables } from "./vi/tables";
import { templates as viTemplates } from "./vi/templates";

export type { Language } from "./language";

/**
 * The words of the pane and of the workbook, by area. Each area is a file of its own in `vi/` and `en/` that exports a
 * constant of the area's name; a missing word or language does not compile. The command line, the ribbon, the
 * functions and the preview add or fetch words of their own, which the pane does not load.
 */
const vi = {
  language: "vi" as Language,
  checks: viChecks,
  checkNames: viCheckNames,
  severityNames: viSeverityNames,
  weekdays: viWeekdays as readonly string[],
  fixes: viFixes,
  templates: viTemplates,
  tables: viTables,
  pane: viPane,
  summary: viSummary,
};

export type Words = Readonly<typeof vi>;

const en: Words = {
  language: "en",
  checks: enChecks,
  checkNames: enCheckNames,
  severityNames: enSeverityNames,
  weekdays: enWeekdays,
  fixes: enFixes,
  templates: enTemplates,
  tables: enTables,
  pane: enPane,
  summary: enSummary,
};

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return language === "en" ? en : vi;
}
