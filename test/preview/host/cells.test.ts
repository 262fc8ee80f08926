import { codeOf, freshWorkbook, onSheet, read, told } from "./run";

describe("cells of the embedded workbook", () => {
  it.each([
    ["12", 12],
    ["-1,234.5", -1234.5],
    ["12%", 0.12],
    ["2024-02-29", 45351],
    ["2/29/2024", 45351],
    ["29/02/2024", "29/02/2024"],
    ["2023-02-29", "2023-02-29"],
    ["1/2", 46024],
    ["6:30 PM", 18.5 / 24],
    ["(5)", -5],
    ["TRUE", true],
    ["#N/A", "#N/A"],
    ["'007", "007"],
    ["'=1+1", "=1+1"],
    ["Nước uống", "Nước uống"],
    ["=1+1", 2],
    ["", ""],
  ])("takes %j as a user's entry", async (entry, value) => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("A1").values = [[entry]];
    });
    expect((await read(workbook, "A1")).values).toEqual([[value]]);
  });

  it("reads what a Vietnamese user types with comma and day first", async () => {
    const workbook = await freshWorkbook();
    workbook.setCell("S", "A1", "1.234,5");
    workbook.setCell("S", "A2", "29/02/2024");
    expect((await read(workbook, "A1:A2")).values).toEqual([[1234.5], [45351]]);
  });

  it("leaves a cell for null, empties it for an empty text, repeats one value", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("A1:C1").values = 7 as never;
      sheet.getRange("A1:C1").values = [[null, "", 9]];
    });
    expect((await read(workbook, "A1:C1")).values).toEqual([[7, "", 9]]);
  });

  it("keeps text in cells that are formatted as text", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["0123"]];
    });
    expect((await read(workbook, "A1")).values).toEqual([["0123"]]);
  });

  it.each([
    [1234567.5, "#,##0", "1,234,568"],
    [-5, "#,##0;(#,##0)", "(5)"],
    [0.256, "0.0%", "25.6%"],
    [45351, "dd/mm/yyyy", "29/02/2024"],
    [45351, "dddd d mmmm", "Thursday 29 February"],
    [0.5, 'hh:mm "giờ"', "12:00 giờ"],
    [1500000, '#,##0 "đồng"', "1,500,000 đồng"],
    [0, '0;-0;"–"', "–"],
    [12, "000", "012"],
    [1234.5, "General", "1234.5"],
  ])("shows %d with %j as %j", async (value, format, text) => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("A1").values = [[value]];
      sheet.getRange("A1").numberFormat = [[format]];
    });
    expect((await read(workbook, "A1")).text).toEqual([[text]]);
  });

  it("moves formulas, merges and names with inserted and deleted rows", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)+$A$3"]];
      context.workbook.names.add("Cuoi", sheet.getRange("A3"));
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A1").getEntireRow().delete("Up");
    });
    expect((await read(workbook, "C1:C1")).formulas).toEqual([[""]]);
    const name = await onSheet(workbook, async (_, context) => {
      const item = context.workbook.names.getItem("Cuoi").load("formula");
      await context.sync();
      return item.formula as string;
    });
    expect(name).toBe("=S!$A$4");
  });

  it("turns references to deleted cells into #REF!", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("C5").formulas = [["=A1+B2"]];
      sheet.getRange("1:1").delete("Up");
    });
    expect((await read(workbook, "C4")).formulas).toEqual([["=#REF!+B1"]]);
  });

  it("refuses what Excel refuses, with its codes", async () => {
    const workbook = await freshWorkbook();
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("A1").formulas = [["=SUM(1,"]]))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("A1").values = [["- gạch đầu dòng"]]))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(workbook, (sheet) => void sheet.getRange("Không có").load("address"))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (_, context) => void context.workbook.worksheets.getItem("X").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await codeOf(workbook, (_, context) => void context.workbook.worksheets.add("s"))).toBe("ItemAlreadyExists");
    expect(await codeOf(workbook, (_, context) => void context.workbook.worksheets.add("a/b"))).toBe("InvalidArgument");
    expect(await codeOf(workbook, (_, context) => void context.workbook.worksheets.add("x".repeat(32)))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(workbook, (sheet) => void sheet.delete())).toBe("InvalidOperation");
    expect(await codeOf(workbook, (sheet) => void sheet.getRange("A1").getSpecialCells("Blanks"))).toBe("ApiNotFound");
  });

  it("refuses writes to locked cells of a protected sheet and overlapping merges", async () => {
    const workbook = await freshWorkbook();
    await onSheet(workbook, (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.getRange("D1:E2").merge();
      sheet.protection.protect();
    });
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf(workbook, (sheet) => (sheet.getRange("B1").values = [[1]]))).toBe("none");
    expect(await codeOf(workbook, (sheet) => sheet.protection.unprotect())).toBe("none");
    expect(await codeOf(workbook, (sheet) => sheet.getRange("E2:F3").merge())).toBe("InvalidOperation");
  });

  it("keeps what a failed batch did before it failed, and nothing after", async () => {
    const workbook = await freshWorkbook();
    await codeOf(workbook, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:B2").values = [[1]];
      sheet.getRange("A3").values = [[3]];
    });
    expect((await read(workbook, "A1:A3")).values).toEqual([[1], [""], [""]]);
  });

  it("refuses everything while a cell is edited", async () => {
    const workbook = await freshWorkbook();
    workbook.editing = true;
    expect(await codeOf(workbook, (sheet) => void sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    workbook.editing = false;
    expect(await codeOf(workbook, (sheet) => void sheet.load("name"))).toBe("none");
  });

  it("tells of edits with what stood there before, and of selections", async () => {
    const workbook = await freshWorkbook();
    const events: unknown[] = [];
    await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType, source, details }) => {
        events.push([address, changeType, source, details?.valueBefore, details?.valueAfter]);
      });
      worksheets.onSelectionChanged.add(async ({ address }) => void events.push(address));
      worksheets.onAdded.add(async ({ type }) => void events.push(type));
      await context.sync();
    });
    workbook.setCell("S", "B2", "5", "Remote");
    workbook.select("S", "C3");
    await onSheet(workbook, (_, context) => void context.workbook.worksheets.add("Mới"));
    await told();
    expect(events).toEqual([["B2", "RangeEdited", "Remote", "", 5], "C3", "WorksheetAdded"]);
  });

  it("counts syncs, actions and bytes", async () => {
    const workbook = await freshWorkbook();
    workbook.counters.reset();
    await onSheet(workbook, (sheet) => (sheet.getRange("A1").values = [["Chữ"]]));
    expect(workbook.counters.syncs).toBe(1);
    expect(workbook.counters.actions).toBeGreaterThan(1);
    expect(workbook.counters.bytes).toBeGreaterThan(100);
  });

  it("follows null objects along a chain and keeps tracked ranges on their cells", async () => {
    const workbook = await freshWorkbook();
    await workbook.Excel.run(async (context) => {
      const gone = context.workbook.tables.getItemOrNullObject("X");
      const column = gone.columns.getItemOrNullObject("Y");
      const none = context.workbook.worksheets.getItem("S").getRange("A1").getIntersectionOrNullObject("C3");
      gone.load("name");
      column.load("name");
      none.load("address");
      gone.delete();
      await context.sync();
      expect([gone.isNullObject, column.isNullObject, none.isNullObject]).toEqual([true, true, true]);
      const range = context.workbook.worksheets.getItem("S").getRange("A5");
      context.trackedObjects.add(range);
      await context.sync();
      context.workbook.worksheets.getItem("S").getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("S!A7");
    });
  });
});
