import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startLibreOffice } from "./libreoffice";

/** What somebody types into a cell. */
export interface TypedInto {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** A workbook as LibreOffice saves and prints it. */
export interface LeftByLibreOffice {
  readonly xlsx: Uint8Array;
  readonly pdf: Uint8Array;
}

/**
 * Opens a workbook in LibreOffice itself, sets a cell after the other there, and saves and prints the workbook after
 * each. Nothing is told to calculate: what depends on a cell follows by itself, as for a user. The steps are a macro
 * in Basic, which every LibreOffice has.
 */
export async function editInLibreOffice(file: Uint8Array, edits: readonly TypedInto[]): Promise<LeftByLibreOffice[]> {
  const folder = await mkdtemp(join(tmpdir(), "edit-office-"));
  try {
    const source = join(folder, "book.xlsx");
    await writeFile(source, file);
    const profile = join(folder, "profile");
    // The first start writes a profile, with an empty library of macros.
    await startLibreOffice(profile, ["--terminate_after_init"]);
    const library = join(profile, "user/basic/Standard");
    await mkdir(library, { recursive: true });
    await writeFile(join(library, "script.xlb"), libraryXml);
    await writeFile(join(library, "Steps.xba"), moduleXml(basic(source, edits, folder)));
    await startLibreOffice(profile, ["macro:///Standard.Steps.Run"]);
    return await Promise.all(
      edits.map(async (_, i) => ({
        xlsx: await readFile(join(folder, `after${i}.xlsx`)),
        pdf: await readFile(join(folder, `after${i}.pdf`)),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function basic(source: string, edits: readonly TypedInto[], folder: string): string {
  const url = (path: string) => quoted(pathToFileURL(path).href);
  return [
    "Sub Run",
    "  Dim args(0) As New com.sun.star.beans.PropertyValue",
    '  args(0).Name = "Hidden"',
    "  args(0).Value = True",
    `  book = StarDesktop.loadComponentFromURL(${url(source)}, "_blank", 0, args())`,
    '  args(0).Name = "FilterName"',
    ...edits.flatMap(({ sheet, address, value }, i) => [
      `  book.Sheets.getByName(${quoted(sheet)}).getCellRangeByName(${quoted(address)}).setValue(${value})`,
      '  args(0).Value = "Calc MS Excel 2007 XML"',
      `  book.storeToURL(${url(join(folder, `after${i}.xlsx`))}, args())`,
      '  args(0).Value = "calc_pdf_Export"',
      `  book.storeToURL(${url(join(folder, `after${i}.pdf`))}, args())`,
    ]),
    "  book.close(True)",
    "End Sub",
  ].join("\n");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function moduleXml(code: string): string {
  const escaped = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Steps" script:language="StarBasic">
${escaped}
</script:module>`;
}

const libraryXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Steps"/>
</library:library>`;
