import { report as english } from "./en/report";
import type { Language } from "./language";
import type { ReportWords } from "./report-words";
import { report as vietnamese } from "./vi/report";
import { wordsIn, type Words } from "./words";

/** The words of the command line: those of the workbook, and those of its report. */
export type CommandLineWords = Words & { readonly report: ReportWords };

/** The words of the command line in a language. */
export function commandLineWordsIn(language: Language): CommandLineWords {
  return { ...wordsIn(language), report: language === "en" ? english : vietnamese };
}
