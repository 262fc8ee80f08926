import {
  createEmbeddedWorkbook,
  type EmbeddedOptions,
  type EmbeddedWorkbook,
} from "../../../src/preview/host/embedded-workbook";

/** A workbook with one sheet "S". 22 November 2026 is its today. */
export function freshWorkbook(options: EmbeddedOptions = {}): Promise<EmbeddedWorkbook> {
  return createEmbeddedWorkbook({ firstSheet: "S", now: () => 46348.5, ...options });
}

/** Runs a batch on sheet "S". */
export async function onSheet<T>(
  { Excel }: EmbeddedWorkbook,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

/** The code with which a batch fails. */
export async function codeOf(
  workbook: EmbeddedWorkbook,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await onSheet(workbook, work);
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Values and formulas of a range. */
export async function read(
  workbook: EmbeddedWorkbook,
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][] }> {
  return onSheet(workbook, async (sheet, context) => {
    const range = sheet.getRange(address).load("values,formulas,text");
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text };
  });
}

/** A table DuTru in A1:C3 with a calculated third column. */
export async function withTable(options: EmbeddedOptions = {}): Promise<EmbeddedWorkbook> {
  const workbook = await freshWorkbook(options);
  await onSheet(workbook, (sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Khoản chi", "Số lượng", "Thành tiền"],
      ["Nước", 110, null],
      ["Hoa", 2, null],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "DuTru";
    table.columns.getItem("Thành tiền").getDataBodyRange().formulas = [["=[@[Số lượng]]*20"], ["=[@[Số lượng]]*20"]];
  });
  return workbook;
}

/** Waits until events have been told. */
export const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
