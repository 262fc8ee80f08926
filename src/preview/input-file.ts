import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { PlanSource } from "../app/import-plan";
import type { ReportWords } from "../messages/report-words";
import { limits } from "../reading/extract/limits";
import { UserError } from "./user-error";

/** A plan from a file. Throws a {@link UserError} where there is none that can be read; a huge file is not read. */
export async function readPlanFile(path: string, words: ReportWords): Promise<PlanSource> {
  const cannotUse = (why: string) => new UserError(words.commandLine.cannotUse(path, why));
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const { missing, unreadable } = words.commandLine;
    throw cannotUse(error.code === "ENOENT" || error.code === "ENOTDIR" ? missing : unreadable);
  });
  if (found.isDirectory()) throw cannotUse(words.commandLine.directory);
  if (!found.isFile()) throw cannotUse(words.unusable["not-a-document"]);
  if (found.size > limits.fileSize) throw cannotUse(words.unusable["too-large"]);
  const bytes = await readFile(path).catch(() => {
    throw cannotUse(words.commandLine.unreadable);
  });
  return { bytes, fileName: basename(path) };
}
