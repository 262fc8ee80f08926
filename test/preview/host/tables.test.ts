import { codeOf, onSheet, read, told, withTable } from "./run";

const formula = "=[@[Số lượng]]*20";

describe("tables of the embedded workbook", () => {
  it("gives columns, their values and nested loads", async () => {
    const workbook = await withTable();
    const columns = await onSheet(workbook, async (sheet, context) => {
      const table = sheet.tables.getItem("DuTru").load({ name: true, columns: { name: true, values: true } });
      await context.sync();
      return table.columns.items.map(({ name, values }) => [name, values[1]?.[0] as unknown]);
    });
    expect(columns).toEqual([
      ["Khoản chi", "Nước"],
      ["Số lượng", 110],
      ["Thành tiền", 2200],
    ]);
  });

  it("gives new rows the formula of a calculated column", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => {
      const { rows } = sheet.tables.getItem("DuTru");
      rows.add(undefined, [["Bánh", 5, null]] as never);
      rows.add(0, [["Hội trường", 1, null]] as never);
    });
    const { formulas, values } = await read(workbook, "A2:C5");
    expect(formulas.map((row) => row[2])).toEqual([formula, formula, formula, formula]);
    expect(values.map((row) => row[2])).toEqual([20, 2200, 40, 100]);
  });

  it("still gives it after a user wrote over one cell", async () => {
    const workbook = await withTable();
    workbook.setCell("S", "C2", "999");
    workbook.setCell("S", "A4", "Bánh");
    expect((await read(workbook, "A2:C4")).formulas).toEqual([
      ["Nước", 110, 999],
      ["Hoa", 2, formula],
      ["Bánh", "", formula],
    ]);
  });

  it("grows when a user types below it, with formats and rules", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("B2:B3").numberFormat = [["#,##0"], ["#,##0"]];
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const mark = sheet.getRange("A2:C3").conditionalFormats.add("Custom");
      mark.custom.rule.formula = "=$B2>100";
    });
    workbook.setCell("S", "B4", "1500");
    const grown = await onSheet(workbook, async (sheet, context) => {
      const table = sheet.tables.getItem("DuTru").getRange().load("address");
      const cell = sheet.getRange("B4").load("text");
      const validation = sheet.getRange("B4").dataValidation.load("type");
      const marked = sheet.getRange("A4").conditionalFormats.getCount();
      await context.sync();
      return [table.address, cell.text, validation.type, marked.value];
    });
    expect(grown).toEqual(["S!A1:C4", [["1,500"]], "WholeNumber", 1]);
  });

  it("fills an empty column with the first formula that is typed", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => void sheet.tables.getItem("DuTru").columns.add(undefined, undefined, "Gấp đôi"));
    workbook.setCell("S", "D3", "=[@[Thành tiền]]*2");
    expect((await read(workbook, "D2:D3")).values).toEqual([[4400], [80]]);
  });

  it("rewrites references when table, column or sheet is renamed", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet, context) => {
      sheet.getRange("F1").formulas = [["=SUM(DuTru[Thành tiền])+ROWS(DuTru)"]];
      const table = sheet.tables.getItem("DuTru");
      table.name = "ChiPhi";
      sheet.getRange("B1").values = [["SL"]];
      table.columns.getItem("Thành tiền").name = "Tiền (đồng)";
      context.workbook.worksheets.add("Khác").getRange("A1").formulas = [["=S!F1"]];
      sheet.name = "Dự trù";
      sheet.name = "S";
    });
    expect((await read(workbook, "F1")).formulas).toEqual([["=SUM(ChiPhi[[Tiền (đồng)]])+ROWS(ChiPhi)"]]);
    expect((await read(workbook, "C2")).formulas).toEqual([["=[@SL]*20"]]);
    expect((await read(workbook, "F1")).values).toEqual([[2242]]);
  });

  it("moves down what stands below when rows are added, and totals stay last", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => {
      const table = sheet.tables.getItem("DuTru");
      table.showTotals = true;
      sheet.getRange("A5").values = [["Người lập"]];
      table.rows.add(undefined, [["Bánh", 5, null]] as never);
    });
    expect((await read(workbook, "A4:C6")).values).toEqual([
      ["Bánh", 5, 100],
      ["Total", "", 2340],
      ["Người lập", "", ""],
    ]);
  });

  it("keeps one empty row when all are deleted", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => {
      const { rows } = sheet.tables.getItem("DuTru");
      rows.getItemAt(1).delete();
      rows.getItemAt(0).delete();
    });
    expect((await read(workbook, "A1:C3")).formulas).toEqual([
      ["Khoản chi", "Số lượng", "Thành tiền"],
      ["", "", formula],
      ["", "", ""],
    ]);
  });

  it("leaves plain addresses when it becomes a range", async () => {
    const workbook = await withTable();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("F1").formulas = [["=SUM(DuTru[Thành tiền])"]];
      sheet.tables.getItem("DuTru").convertToRange();
    });
    expect((await read(workbook, "F1")).formulas).toEqual([["=SUM($C$2:$C$3)"]]);
    expect((await read(workbook, "C2")).formulas).toEqual([["=$B2*20"]]);
  });

  it("refuses what Excel refuses", async () => {
    const workbook = await withTable();
    expect(await codeOf(workbook, (sheet) => void sheet.tables.add("B2:D4", true))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (sheet) => (sheet.tables.getItem("DuTru").name = "có cách"))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (sheet) => (sheet.tables.getItem("DuTru").name = "A1"))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (sheet) => void (sheet.tables.add("F1:G2", true).name = "dutru"))).toBe(
      "ItemAlreadyExists",
    );
    expect(await codeOf(workbook, (sheet) => void sheet.getRange("A2:A2").insert("Down"))).toBe("InsertDeleteConflict");
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("F9").formulas = [["=[@[Số lượng]]"]]))).toBe(
      "InvalidArgument",
    );
    expect(
      await codeOf(workbook, (sheet) => void sheet.tables.getItem("DuTru").rows.add(undefined, [["một"]] as never)),
    ).toBe("InvalidArgument");
  });

  it("tells that it changed", async () => {
    const workbook = await withTable();
    const events: string[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.onChanged.add(
        async ({ address, changeType }) => void events.push(`${changeType} ${address}`),
      );
      await context.sync();
    });
    workbook.setCell("S", "B2", "111");
    await onSheet(workbook, (sheet) => sheet.tables.getItem("DuTru").rows.getItemAt(0).delete());
    await told();
    expect(events).toEqual(["RangeEdited B2", "RowDeleted A2:C2"]);
  });
});
