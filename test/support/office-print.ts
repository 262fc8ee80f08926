import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { changed } from "./office-workbooks";

const run = promisify(execFile);

/**
 * A file that prints one sheet, or all for null. The default font, in whose digits column widths are counted, gives
 * way to one that LibreOffice has letters of the same width for everywhere: their digits are as wide as Calibri's.
 */
export function printable(file: Uint8Array, sheet: string | null): Uint8Array {
  return changed(file, {
    "xl/styles.xml": (xml) => xml.replaceAll("Calibri", "Times New Roman"),
    "xl/workbook.xml": (xml) => (sheet === null ? xml : hideAllBut(xml, sheet)),
  });
}

/** LibreOffice leaves out hidden sheets, unless they have a print area. */
function hideAllBut(workbook: string, sheet: string): string {
  const tags = [...workbook.matchAll(/<sheet\b[^>]*>/gu)].map(([tag]) => tag);
  const shown = tags.findIndex((tag) => tag.includes(`name="${sheet}"`));
  return workbook
    .replace(/<sheet\b[^>]*>/gu, (tag) =>
      tag.includes(`name="${sheet}"`) || tag.includes("state=") ? tag : tag.replace("<sheet", '<sheet state="hidden"'),
    )
    .replace(
      /<definedName\b[^>]*name="_xlnm\.Print_Area"[^>]*localSheetId="(\d+)"[^>]*>.*?<\/definedName>/gsu,
      (tag, at) => (Number(at) === shown ? tag : ""),
    )
    .replace(/activeTab="\d+"/u, `activeTab="${shown}"`);
}

/** A word on a page, with its box in points from the top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** The pages of a PDF, as pdftotext measures them. */
export async function pagesOf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const file = join(folder, "book.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run("pdftotext", ["-bbox", file, "-"], { maxBuffer: 64 * 1024 * 1024 });
    return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)].map(
      ([, width, height, words = ""]) => ({
        width: Number(width),
        height: Number(height),
        words: [
          ...words.matchAll(
            /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gsu,
          ),
        ].map(([, left, top, right, bottom, text = ""]) => ({
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
