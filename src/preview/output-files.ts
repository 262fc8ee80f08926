import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ReportWords } from "../messages/report-words";
import { UserError } from "./user-error";

type Says = ReportWords["commandLine"];

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Which files are read and written. */
export interface Paths {
  readonly plan: string;
  readonly out: string;
  /** Null where no report file is written. */
  readonly json: string | null;
}

/**
 * Makes sure, before any work, that the files can be written: folders exist, no two paths are one file, and what
 * stands there already may be overwritten. A report of ours is replaced by the next one without asking.
 */
export async function checkOutputs({ plan, out, json }: Paths, force: boolean, says: Says): Promise<void> {
  const outputs = json === null ? [out] : [out, json];
  const real = await Promise.all([plan, ...outputs].map(realPath));
  const twice = outputs.find((_, i) => real.indexOf(real[i + 1] ?? "") !== i + 1);
  if (twice !== undefined) throw new UserError(says.samePath(twice));
  for (const path of outputs) {
    await checkFolder(path, says);
    const standing = await stat(path).catch(() => null);
    if (standing !== null && !standing.isFile()) throw new UserError(says.outIsDirectory(path));
    const replaceable = standing === null || force || (path === json && (await isReport(path)));
    if (!replaceable) throw new UserError(says.exists(path));
  }
}

/** Writes the files, each whole or not at all: beside its place first, then into it. */
export async function writeOutputs(files: readonly OutputFile[], says: Says): Promise<void> {
  const waiting = files.map(({ path, content }) => ({ path, content, draft: draftOf(path) }));
  let at = "";
  try {
    for (const { path, draft, content } of waiting) {
      at = path;
      await writeFile(draft, content, { flag: "wx" });
    }
    for (const { path, draft } of waiting) {
      at = path;
      await rename(draft, path);
    }
  } catch {
    await Promise.all(waiting.map(({ draft }) => rm(draft, { force: true })));
    throw new UserError(says.cannotWrite(at));
  }
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

async function checkFolder(path: string, says: Says): Promise<void> {
  const folder = dirname(resolve(path));
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) throw new UserError(says.noFolder(folder));
}

/** The real path, also of a file that is not there yet. */
async function realPath(path: string): Promise<string> {
  const absolute = resolve(path);
  return realpath(absolute).catch(async () =>
    join(await realpath(dirname(absolute)).catch(() => dirname(absolute)), basename(absolute)),
  );
}

async function isReport(path: string): Promise<boolean> {
  try {
    const report: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof report === "object" && report !== null && "version" in report && "findings" in report;
  } catch {
    return false;
  }
}
