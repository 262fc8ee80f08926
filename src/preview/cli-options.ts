import { parseArgs } from "node:util";
import { languages, type Language } from "../messages/language";
import { commandLineWordsIn } from "../messages/command-line-words";
import type { ReportWords } from "../messages/report-words";
import { UserError } from "./user-error";

/** What the command line asks for. */
export interface CliOptions {
  readonly language: Language;
  /** Null: the sample plan. */
  readonly plan: string | null;
  readonly out: string | null;
  readonly force: boolean;
  /** A file, or "-" for standard output. */
  readonly json: string | null;
  readonly check: boolean;
  readonly help: boolean;
}

const options = {
  out: { type: "string" },
  json: { type: "string" },
  lang: { type: "string" },
  force: { type: "boolean" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The language of an argument list, before anything else of it is looked at: also errors are told in it.
 * Vietnamese unless English is asked for.
 */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}

/** Understands the arguments of the command line. Throws a {@link UserError} where they make no sense. */
export function readOptions(args: readonly string[]): CliOptions {
  const language = languageIn(args);
  const says = commandLineWordsIn(language).report.commandLine;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const plans: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") plans.push(token.value);
    if (token.kind === "option") values.set(token.name, valueOf(token, says));
  }
  const lang = values.get("lang");
  if (lang !== undefined && !languages.some((known) => known === lang)) throw new UserError(says.unknownLanguage(lang));
  if (plans.length > 1) throw new UserError(says.tooManyPlans);
  return {
    language,
    plan: plans[0] ?? null,
    out: values.get("out") ?? null,
    json: values.get("json") ?? null,
    force: values.has("force"),
    check: values.has("check"),
    help: values.has("help"),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function valueOf({ name, rawName, value }: OptionToken, says: ReportWords["commandLine"]): string {
  if (!Object.hasOwn(options, name)) throw new UserError(says.unknownOption(rawName));
  const { type } = options[name as keyof typeof options];
  if (type === "boolean") {
    if (value !== undefined) throw new UserError(says.needlessValue(rawName));
    return "";
  }
  if (value === undefined || value === "" || value.startsWith("--")) throw new UserError(says.noValue(rawName));
  return value;
}
