import type { EmbeddedWorkbook } from "../../../src/preview/host/embedded-workbook";

/** Fills a workbook with one of everything that can be saved. */
export async function fillWithEverything({ Excel }: EmbeddedWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.name = "Dự trù kinh phí";
    sheet.tabColor = "#107C41";
    sheet.getRange("A1").values = [["DỰ TRÙ KINH PHÍ"]];
    sheet.getRange("A1:D1").merge();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.horizontalAlignment = "Center";
    sheet.getRange("A3:D3").values = [["Khoản chi", "Số lượng", "Đơn giá", "Thành tiền"]];
    sheet.getRange("A4:C5").values = [
      ["Nước uống", 110, 20000],
      ["Hoa tươi", 2, 150000],
    ];
    const table = sheet.tables.add("A3:D5", true);
    table.name = "DuTru";
    table.style = "TableStyleLight9";
    table.columns.getItem("Thành tiền").getDataBodyRange().formulas = [
      ["=[@[Số lượng]]*[@[Đơn giá]]"],
      ["=[@[Số lượng]]*[@[Đơn giá]]"],
    ];
    table.columns.getItem("Thành tiền").getDataBodyRange().numberFormat = [["#,##0"], ["#,##0"]];
    table.showTotals = true;
    sheet.getRange("F3").values = [["=SUM(DuTru[Thành tiền])"]];
    sheet.getRange("F4").values = [["'=1+1"]];
    sheet.getRange("F5").values = [["=1/0"]];
    const body = table.getDataBodyRange();
    const borders = sheet.getRange("A3:D5").format.borders;
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      borders.getItem(edge).style = "Continuous";
    }
    const mark = sheet.getRange("B4:B5").conditionalFormats.add("Custom");
    mark.custom.rule.formula = "=$B4>100";
    mark.custom.format.font.color = "#9C0006";
    mark.custom.format.fill.color = "#FFC7CE";
    const high = sheet.getRange("C4:C5").conditionalFormats.add("CellValue");
    high.cellValue.rule = { operator: "GreaterThan", formula1: "100000" };
    high.cellValue.format.font.bold = true;
    sheet.getRange("B4:B5").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    sheet.getRange("B4:B5").dataValidation.errorAlert = {
      title: "Số lượng",
      message: "Phải là số nguyên",
      showAlert: true,
      style: "Stop",
    };
    sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "Nước uống,Hoa tươi" } };
    sheet.getRange("F3").dataValidation.rule = {
      date: { formula1: "2024-01-01", formula2: "2024-12-31", operator: "Between" },
    };
    sheet.getRange("F6").dataValidation.rule = { custom: { formula: "=LEN(F6)<5" } };
    const layout = sheet.pageLayout;
    layout.paperSize = "A4";
    layout.orientation = "Landscape";
    layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1 });
    layout.centerHorizontally = true;
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A1:F6");
    layout.setPrintTitleRows("$3:$3");
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = "&P";
    layout.headersFooters.firstPage.rightFooter = "Trang đầu";
    sheet.horizontalPageBreaks.add("A5");
    sheet.freezePanes.freezeRows(3);
    sheet.showGridlines = false;
    body.format.rowHeight = 20;
    sheet.getRange("A:A").format.columnWidth = 120;
    workbook.names.add("TongTien", sheet.getRange("F3"));
    workbook.settings.add("lang", { id: "vi", "<&>": 1 });
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C3:D5"));
    chart.name = "Biểu đồ";
    chart.title.text = "Chi phí";
    chart.setPosition("H3", "N15");
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A4:A5"));
    const second = workbook.worksheets.add("Thành phần");
    second.getRange("A1").values = [["='Dự trù kinh phí'!F3*2"]];
    second.getRange("B1").format.protection.locked = false;
    second.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
}
