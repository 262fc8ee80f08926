import { basename, resolve } from "node:path";
import { defaultPreferences, type Preferences } from "../app/preferences";
import { commandLineWordsIn } from "../messages/command-line-words";
import { spellingFor } from "../plan/word-style-of";
import { languageIn, readOptions, type CliOptions } from "./cli-options";
import type { Estimate } from "./estimate";
import { readPlanFile } from "./input-file";
import { checkOutputs, writeOutputs, type OutputFile } from "./output-files";
import { readableReport } from "./readable-report";
import { UserError } from "./user-error";

/** What surrounds the command line: where it is called, the plan that it takes by itself, where it speaks. */
export interface Surroundings {
  /** Relative paths start here. */
  readonly folder: string;
  readonly samplePlan: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit status: done whatever it found, errors found under `--check`, input or output that cannot be used. */
const status = { done: 0, errorsFound: 1, unusable: 2 } as const;

/** Runs the command line and gives its exit status. Never throws: what goes wrong is one sentence on standard error. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await run(readOptions(args), surroundings);
  } catch (error) {
    const { commandLine } = commandLineWordsIn(languageIn(args)).report;
    const detail = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    surroundings.err(`${error instanceof UserError ? detail : commandLine.unexpected(detail)}\n`);
    return status.unusable;
  }
}

async function run(options: CliOptions, { folder, samplePlan, out: print }: Surroundings): Promise<number> {
  const words = commandLineWordsIn(options.language);
  const { commandLine } = words.report;
  if (options.help) {
    print(`${commandLine.usage}\n`);
    return status.done;
  }
  const plan = options.plan === null ? samplePlan : resolve(folder, options.plan);
  const out = resolve(folder, options.out ?? `${basename(plan).replace(/\.[^.]*$/u, "")}.xlsx`);
  const json = options.json === null || options.json === "-" ? null : resolve(folder, options.json);
  const source = await readPlanFile(plan, words.report);
  await checkOutputs({ plan, out, json }, options.force, commandLine);

  const grouping = options.language === "vi" ? "." : ",";
  const prefs: Preferences = { ...defaultPreferences, language: options.language, grouping };
  const { estimate } = await import("./estimate");
  const done = await estimate(source, prefs);
  if (!done.ok) throw new UserError(commandLine.cannotUse(plan, words.report.unusable[done.problem]));

  const report = `${JSON.stringify(done.report, null, 2)}\n`;
  const files: OutputFile[] = [{ path: out, content: done.file }];
  if (json !== null) files.push({ path: json, content: report });
  await writeOutputs(files, commandLine);
  print(options.json === "-" ? report : readable(done, prefs, out, json));
  const errors = done.report.findings.some(({ severity }) => severity === "error");
  return options.check && errors ? status.errorsFound : status.done;
}

function readable(done: Extract<Estimate, { ok: true }>, prefs: Preferences, out: string, json: string | null): string {
  const words = commandLineWordsIn(prefs.language);
  const written = [words.report.written(out), ...(json === null ? [] : [words.report.writtenReport(json)])];
  const { report, findings } = done;
  const { grouping } = prefs;
  const wordStyle = spellingFor(report.budget.declaredWords, prefs.wordStyle);
  return `${readableReport({ report, findings, words, grouping, wordStyle })}\n${written.join("\n")}\n`;
}
