import { changed } from "./office-workbooks";

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

function hideAllBut(workbook: string, sheet: string): string {
  const tags = [...workbook.matchAll(/<sheet\b[^>]*>/gu)].map(([tag]) => tag);
  const shown = tags.findIndex((tag) => tag.includes(`name="${sheet}"`));
  return workbook
    .replace(/<sheet\b[^>]*>/gu, (tag) =>
      tag.includes(`name="${sheet}"`) || tag.includes("state=") ? tag : tag.replace("<sheet", '<sheet state="hidden"'),
    )
    .replace(/activeTab="\d+"/u, `activeTab="${shown}"`);
}
