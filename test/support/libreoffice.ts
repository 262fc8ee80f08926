import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";

const run = promisify(execFile);
const places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"];
const soffice = process.env.SOFFICE ?? places.find((path) => existsSync(path)) ?? "soffice";
const hasLibreOffice = existsSync(soffice);

/**
 * Declares tests that need LibreOffice. Where it is missing they are skipped with a word about it, but in CI they
 * fail: there it must be installed.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (hasLibreOffice) describe(name, tests);
  else if (process.env.CI) test(name, () => expect(`LibreOffice at ${soffice}`).toBe("installed"));
  else describe.skip(`${name} (LibreOffice is not installed)`, tests);
}

/** A sheet of a workbook as LibreOffice calculates it, as rows of the texts that its cells show. */
export async function recalculateToCsv(workbook: Uint8Array, sheet = 1): Promise<string[][]> {
  // Comma, quotes, UTF-8, from row 1, no column formats, no language, as shown, no formulas, the sheet by number.
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
  return parseCsv((await convert(workbook, filter, "csv")).toString("utf8"));
}

/** Workbooks as LibreOffice calculates and saves them, all in one start of the program. */
export async function recalculateAll(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertAll(workbooks, "xlsx", "xlsx");
}

/** A workbook printed to PDF by LibreOffice. */
export async function toPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, "pdf", "pdf");
}

/** Workbooks printed to PDF, all in one start of the program. */
export async function allToPdf(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertAll(workbooks, "pdf", "pdf");
}

async function convert(workbook: Uint8Array, filter: string, extension: string): Promise<Buffer> {
  const [converted] = await convertAll([workbook], filter, extension);
  if (converted === undefined) throw new Error("LibreOffice wrote no file");
  return converted;
}

/** Each call has a profile of its own: LibreOffice starts only once per profile, and tests run side by side. */
async function convertAll(workbooks: readonly Uint8Array[], filter: string, extension: string): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), "estimate-office-"));
  try {
    const sources = workbooks.map((_, i) => join(folder, `book${i}.xlsx`));
    for (const [i, source] of sources.entries()) await writeFile(source, workbooks[i] ?? new Uint8Array());
    const out = join(folder, "out");
    await startLibreOffice(join(folder, "profile"), ["--convert-to", filter, "--outdir", out, ...sources]);
    const written = await readdir(out);
    return await Promise.all(workbooks.map((_, i) => readFile(outputOf(out, written, `book${i}`, extension))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts LibreOffice without windows, on a profile of its own, and waits until it has ended. */
export async function startLibreOffice(profile: string, options: readonly string[]): Promise<void> {
  const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  await run(soffice, [place, "--headless", "--norestore", ...options], { timeout: 300_000 });
}

/** With a sheet named the file is "book0-Sheet.csv". */
function outputOf(folder: string, written: readonly string[], book: string, extension: string): string {
  const name = written.find(
    (file) => file.endsWith(`.${extension}`) && /^[.-]/u.test(file.slice(book.length)) && file.startsWith(book),
  );
  if (name === undefined) throw new Error(`LibreOffice wrote no file for ${book}`);
  return join(folder, name);
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  if (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}
