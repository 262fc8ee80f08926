import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { Workbook } from "@cj-tech-master/excelts";
import { freshWorkbook, onSheet, read, withTable } from "./run";

const table: readonly (readonly [formula: string, result: unknown])[] = [
  ['=SUMIFS(DuTru[Số lượng],DuTru[Khoản chi],"nước")', 110],
  ['=COUNTIFS(DuTru[Khoản chi],"H*",DuTru[Số lượng],">1")', 1],
  ["=ROWS(DuTru)", 2],
  ["=SUM(DuTru)", 2352],
  ['=INDEX(DuTru[Thành tiền],MATCH("Hoa",DuTru[Khoản chi],0))', 40],
  ['=VLOOKUP("Hoa",DuTru,2,FALSE)', 2],
  ["=SUMPRODUCT((DuTru[Số lượng]>5)*DuTru[Số lượng])", 110],
  ["=ROW(DuTru[#Headers])", 1],
  ['=IFERROR(VLOOKUP("X",DuTru,2,0),"không có")', "không có"],
  ['=COUNTIF(DuTru[Khoản chi],"nƯỚc")', 1],
];

/** Formulas without tables, on which another engine can be asked too. */
const plain: readonly (readonly [formula: string, result: unknown])[] = [
  ['TEXT(123456,"000000000000000")', "000000000123456"],
  ['TEXT(1234567,"#,##0")', "1,234,567"],
  ['MID("kinh phí",6,3)', "phí"],
  ['CHOOSE(3,"a","b","c")', "c"],
  ['IF(AND(1=1,OR(FALSE,2>1)),"đúng","sai")', "đúng"],
  ["N(TRUE)+N(5)", 6],
  ['ISNUMBER("5")', false],
  ["ISERROR(1/0)", true],
  ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['TRIM("  một   hai ")', "một hai"],
  ['UPPER("đồng")&LOWER("ĐỒNG")', "ĐỒNGđồng"],
  ['LEFT("Nghìn",1)&RIGHT("Nghìn",2)&LEN("Nghìn")', "Nìn5"],
  ["ROUND(2.5,0)", 3],
  ["ROUND(-1234.5,-2)", -1200],
  ["DATE(2024,2,30)", 45352],
  ["YEAR(45351)*10000+MONTH(45351)*100+DAY(45351)", 20240229],
  ["WEEKDAY(45351,2)", 4],
  ["MOD(-7,3)", 2],
  ["INT(-1.5)", -2],
  ["-2^2", 4],
  ["10%*50", 5],
  ['1&"x"&1/4', "1x0.25"],
  ["SUM(1,2,3)/3", 2],
  ["MAX(3,9,4)-MIN(3,9,4)", 6],
  ['FIND("h","kinh phí")', 4],
  ["SUMPRODUCT({1,2,3},{4,5,6})", 32],
  ['TEXT(45351,"dd/mm/yyyy")', "29/02/2024"],
  ['REPT("0",3)&VALUE("12")', "00012"],
  ["EOMONTH(45323,0)", 45351],
  ['IF("abc"="ABC",1,0)', 1],
  ["IFERROR(1/0,-1)", -1],
  ["ROUNDUP(1.01,0)+ROUNDDOWN(1.99,0)", 3],
];

describe("formulas of the embedded workbook", () => {
  it.each(table)("calculates %s", async (formula, result) => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => (sheet.getRange("F1").formulas = [[formula]]));
    expect((await read(workbook, "F1")).values).toEqual([[result]]);
  });

  it.each(plain)("calculates =%s as another engine does", async (formula, result) => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => (sheet.getRange("F1").formulas = [[`=${formula}`]]));
    expect((await read(workbook, "F1")).values).toEqual([[result]]);
    installFormulaEngine();
    const other = new Workbook();
    const cell = other.addWorksheet("S").getCell("F1");
    cell.value = { formula };
    other.calculateFormulas();
    expect(cell.result).toEqual(result);
  });

  it("calculates again only what leans on a change, along the longest chain", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:A3000").formulas = Array.from({ length: 2999 }, (_, row) => [`=A${String(row + 1)}+1`]);
    });
    workbook.setCell("S", "A1", "11");
    expect((await read(workbook, "A3000")).values).toEqual([[3010]]);
  });

  it("reads results within the batch that wrote the formulas", async () => {
    const workbook = await withTable();
    const seen = await onSheet(workbook, async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      const total = sheet.getRange("C2").load("values");
      sheet.getRange("B2").values = [[2]];
      const later = sheet.getRange("C2").load("values");
      await context.sync();
      return [total.values, later.values];
    });
    // Both proxies stand for the same cell; each was read at its place in the batch.
    expect(seen).toEqual([[[20]], [[40]]]);
  });

  it("knows today and circles", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => (sheet.getRange("A1:C1").formulas = [["=TODAY()", "=C1+1", "=B1"]]));
    expect((await read(workbook, "A1")).values).toEqual([[46348]]);
    expect((await read(workbook, "B1")).values).toEqual([[1]]);
  });
});
