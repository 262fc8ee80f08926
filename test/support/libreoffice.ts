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

/** A workbook printed to PDF by LibreOffice. */
export async function toPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, "pdf", "pdf");
}

/** Each call has a profile of its own: LibreOffice starts only once per profile, and tests run side by side. */
async function convert(workbook: Uint8Array, filter: string, extension: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "estimate-office-"));
  try {
    await writeFile(join(folder, "book.xlsx"), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [
      "--headless",
      "--norestore",
      "--convert-to",
      filter,
      "--outdir",
      join(folder, "out"),
      join(folder, "book.xlsx"),
    ];
    await run(soffice, [profile, ...options], { timeout: 300_000 });
    return await readFile(await outputOf(join(folder, "out"), extension));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With a sheet named the file is "book-Sheet.csv". */
async function outputOf(folder: string, extension: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith(`.${extension}`));
  if (name === undefined) throw new Error("LibreOffice wrote no file");
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
