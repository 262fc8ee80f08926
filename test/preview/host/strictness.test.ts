import { codeOf, freshWorkbook, onSheet } from "./run";

const protect = (sheet: Excel.Worksheet, options?: Excel.WorksheetProtectionOptions) =>
  sheet.protection.protect(options);

describe("a protected sheet", () => {
  const changes: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a row height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["a column width", (sheet) => (sheet.getRange("A1").format.columnWidth = 30)],
    ["fitting rows", (sheet) => sheet.getRange("A1").format.autofitRows()],
    ["hiding a row", (sheet) => (sheet.getRange("A1").rowHidden = true)],
    ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["a chart", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
    ["a validation", (sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = false)],
  ];

  test.each(changes)("refuses %s", async (_, change) => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => protect(sheet));
    expect(await codeOf(workbook, (sheet) => void change(sheet))).toBe("AccessDenied");
  });

  test("takes what its protection allows", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => protect(sheet, { allowFormatRows: true }));
    expect(await codeOf(workbook, (sheet) => void (sheet.getRange("A1").format.rowHeight = 30))).toBe("none");
  });
});

test("what cannot be done is refused, not passed over", async () => {
  const workbook = await freshWorkbook();
  expect(await codeOf(workbook, (_, { application }) => void (application.calculationMode = "Manual"))).toBe(
    "UnsupportedOperation",
  );
  expect(
    await codeOf(
      workbook,
      (sheet) => void (sheet.getRange("A1").format.borders.getItem("DiagonalUp").style = "Continuous"),
    ),
  ).toBe("UnsupportedOperation");
  expect(await codeOf(workbook, (sheet) => sheet.getRange("A1").clear("ResetContents"))).toBe("ApiNotFound");
});

test("an event that is never told cannot be registered", async () => {
  const workbook = await freshWorkbook();
  const nobody = () => Promise.resolve();
  expect(await codeOf(workbook, (sheet) => void sheet.onFormatChanged.add(nobody))).toBe("ApiNotFound");
  expect(await codeOf(workbook, (sheet) => void sheet.onChanged.add(nobody))).toBe("none");
});

test("clearing the middle of a conditional format leaves it on both sides, with formulas that follow", async () => {
  const workbook = await freshWorkbook();
  await onSheet(workbook, (sheet) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B1>0";
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
  });
  const left = await onSheet(workbook, async (sheet, context) => {
    const formats = sheet.getRange("A1:A9").conditionalFormats.load("items/id");
    await context.sync();
    const each = formats.items.map((format) => ({
      range: format.getRange().load("address"),
      rule: format.custom.rule.load("formula"),
    }));
    await context.sync();
    return each.map(({ range, rule }) => [range.address, rule.formula]);
  });
  expect(left.sort()).toEqual([
    ["S!A1:A3", "=$B1>0"],
    ["S!A6:A9", "=$B6>0"],
  ]);
});
