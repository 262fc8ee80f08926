import { strToU8, zipSync } from "fflate";

/**
 * A workbook with values in column A and formulas beside them, all without results, so that whoever opens it has to
 * calculate. The formulas are given for row 1 and hold relative references; the file shares each one down its column.
 */
export function buildFormulaWorkbook(
  values: readonly (number | string | null)[],
  formulas: readonly string[],
): Uint8Array {
  const rows = values.map((value, index) => {
    const row = index + 1;
    const shared = formulas.map((formula, at) => formulaXml(formula, `${columnName(at + 1)}`, at, row, values.length));
    return `<row r="${row}">${valueXml(value, row)}${shared.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageSpace = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function formulaXml(formula: string, column: string, group: number, row: number, rows: number): string {
  const text = formula.replace(/^=/u, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const first = row === 1 ? ` ref="${column}1:${column}${rows}">${text}</f>` : "/>";
  return `<c r="${column}${row}" t="str"><f t="shared" si="${group}"${first}</c>`;
}

function valueXml(value: number | string | null, row: number): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="A${row}"><v>${value}</v></c>`;
  return `<c r="A${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
