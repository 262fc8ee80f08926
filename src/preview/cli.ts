import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { estimate, type Estimate } from "./estimate";
import { languageIn, readOptions, type CliOptions } from "./cli-options";
import { readPlanFile } from "./input-file";
import { checkOutputs, writeOutputs, type OutputFile } from "./output-files";
import { readableReport } from "./readable-report";
import { defaultPreferences, type Preferences } from "../app/preferences";
import { wordsIn } from "../messages/words";
import { UserError } from "./user-error";

const samplePlan = join(dirname(fileURLToPath(import.meta.url)), "../../assets/sample-plan.txt");

/** Exit status, as the contract has it. */
const status = { done: 0, errorsFound: 1, unusable: 2 } as const;

/** Where the user called from: npm itself changes into the project's folder. */
function callersFolder(): string {
  const byNpm = process.env["npm_lifecycle_event"] === "estimate" ? process.env["INIT_CWD"] : undefined;
  return byNpm ?? process.cwd();
}

async function run(options: CliOptions): Promise<number> {
  const words = wordsIn(options.language);
  const { commandLine } = words.report;
  if (options.help) {
    process.stdout.write(`${commandLine.usage}\n`);
    return status.done;
  }
  const folder = callersFolder();
  const plan = options.plan === null ? samplePlan : resolve(folder, options.plan);
  const out = resolve(folder, options.out ?? basename(plan).replace(/\.[^.]*$/u, "") + ".xlsx");
  const json = options.json === null || options.json === "-" ? null : resolve(folder, options.json);
  const source = await readPlanFile(plan, words.report);
  await checkOutputs({ plan, out, json }, options.force, commandLine);

  const prefs: Preferences = {
    ...defaultPreferences,
    language: options.language,
    grouping: options.language === "vi" ? "." : ",",
  };
  const done = await estimate(source, prefs);
  if (!done.ok) throw new UserError(commandLine.cannotUse(plan, words.report.unusable[done.problem]));

  const report = `${JSON.stringify(done.report, null, 2)}\n`;
  const files: OutputFile[] = [{ path: out, content: done.file }];
  if (json !== null) files.push({ path: json, content: report });
  await writeOutputs(files, commandLine);
  process.stdout.write(options.json === "-" ? report : readable(done, prefs, out, json));
  const errors = done.report.findings.some(({ severity }) => severity === "error");
  return options.check && errors ? status.errorsFound : status.done;
}

function readable(done: Extract<Estimate, { ok: true }>, prefs: Preferences, out: string, json: string | null): string {
  const words = wordsIn(prefs.language);
  const { grouping, wordStyle } = prefs;
  const written = [words.report.written(out), ...(json === null ? [] : [words.report.writtenReport(json)])];
  return `${readableReport({ report: done.report, findings: done.findings, words, grouping, wordStyle })}\n${written.join("\n")}\n`;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  try {
    return await run(readOptions(args));
  } catch (error) {
    const { commandLine } = wordsIn(languageIn(args)).report;
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${error instanceof UserError ? detail : commandLine.unexpected(detail)}\n`);
    return status.unusable;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
