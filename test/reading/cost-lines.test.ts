import type { Budget } from "../../src/plan/plan";
import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";

function budgetOf(...lines: string[]): Budget {
  const extraction = extractText(["KẾ HOẠCH", "Tổ chức hội nghị", "I. Kinh phí", ...lines].join("\n"));
  return readPlan(extraction.ok ? extraction.document : { lines: [] }).budget;
}

describe("a line of the estimate", () => {
  it.each([
    ["- 25.000đ x 60 người: nước uống, trái cây = 1.500.000đ", "nước uống, trái cây", "người", 60, 25_000],
    ["- In sân khấu: 50m2 x 70.000đ/m2 = 3.500.000đ", "In sân khấu", "m2", 50, 70_000],
    ["- Khen thưởng: 5 tập thể x 500.000đ = 2.500.000đ", "Khen thưởng", "tập thể", 5, 500_000],
    ["- In giấy mời: 100 tờ x 3.000đ = 300.000đ", "In giấy mời", "tờ", 100, 3_000],
  ])("is read whichever way it is written: %s", (line, item, unit, quantity, price) => {
    const [read] = budgetOf(line).lines;
    expect([read?.item, read?.unit, read?.quantity, read?.unitPrice].map((each) => each?.value)).toEqual([
      item,
      unit,
      quantity,
      price,
    ]);
  });
});

describe("an estimate in one sentence", () => {
  it("has its total and its lines", () => {
    const budget = budgetOf(
      "Tổng kinh phí dự kiến 4,5 triệu đồng, gồm: trang trí 3 triệu đồng; nước uống 50 người x 30.000 đồng = 1,5 triệu đồng. Nguồn kinh phí từ ngân sách huyện.",
    );
    expect(budget.declaredTotal?.value).toBe(4_500_000);
    expect(budget.lines.map(({ item, statedAmount }) => [item?.value, statedAmount?.value])).toEqual([
      ["trang trí", 3_000_000],
      ["nước uống", 1_500_000],
    ]);
  });

  it("keeps a heading that names a part of the costs", () => {
    const budget = budgetOf(
      "* Phần chi hội nghị:",
      "- Hoa: 600.000đ",
      "* Phần chi khen thưởng:",
      "- Cá nhân: 12 x 500.000đ = 6.000.000đ",
    );
    expect(budget.lines.map((line) => line.section?.value)).toEqual(["Phần chi hội nghị", "Phần chi khen thưởng"]);
  });
});

describe("the total of the estimate", () => {
  it("is the whole even below a heading without a number", () => {
    const budget = budgetOf(
      "Chi cho hội viên:",
      "- Nước: 10 người x 10.000 đồng = 100.000 đồng",
      "Tổng cộng: 100.000 đồng",
    );
    expect(budget.declaredTotal?.value).toBe(100_000);
  });

  it("has the words of the line above the table that says the same amount", () => {
    const budget = budgetOf(
      "Tổng kinh phí: 500.000 đồng (Bằng chữ: Năm trăm nghìn đồng)",
      "STT\tNội dung\tSố lượng\tĐơn giá\tThành tiền",
      "1\tHoa\t5\t100.000\t500.000",
      "\tTổng cộng\t\t\t500.000",
    );
    expect([budget.declaredTotal?.value, budget.declaredWords?.value]).toEqual([500_000, "Năm trăm nghìn đồng"]);
  });

  it("has the words that stand alone below it", () => {
    const budget = budgetOf("- Hoa: 500.000đ", "Tổng cộng: 500.000đ", "Năm trăm ngàn đồng chẵn.");
    expect(budget.declaredWords?.value).toBe("Năm trăm ngàn đồng chẵn");
  });

  it("takes the unit from a heading that says whom it counts", () => {
    const budget = budgetOf(
      "STT\tNội dung\tSố người\tĐơn giá\tThành tiền",
      "1\tNước uống\t5\t10.000\t50.000",
      "2\tĂn trưa\t5\t20.000\t100.000",
    );
    expect(budget.lines.map((line) => line.unit?.value)).toEqual(["người", "người"]);
  });
});

describe("an estimate in running text", () => {
  const lines = (...text: string[]) =>
    budgetOf(...text).lines.map(({ section, item, quantity, statedAmount }) => [
      section?.value ?? null,
      item?.value,
      quantity?.value,
      statedAmount?.value,
    ]);

  it("has its total before its lines, behind where the money comes from", () => {
    const text =
      "Kinh phí lấy từ nguồn thu sự nghiệp, tổng số 2.900.000 đồng (Hai triệu chín trăm nghìn đồng), gồm: trang trí 900.000 đồng; nước uống 100 người x 20.000 đồng = 2.000.000 đồng.";
    expect(lines(text)).toEqual([
      [null, "trang trí", 1, 900_000],
      [null, "nước uống", 100, 2_000_000],
    ]);
    expect(budgetOf(text).declaredTotal?.value).toBe(2_900_000);
    expect(budgetOf(text).declaredWords?.value).toBe("Hai triệu chín trăm nghìn đồng");
  });

  it("has its total behind its lines, in a sentence of its own", () => {
    const budget = budgetOf(
      "Thuê rạp 2.000.000 đồng; thuê âm thanh 1.500.000 đồng; phông nền 500.000 đồng. Tổng cộng 4.000.000 đồng (bốn triệu đồng).",
    );
    expect(budget.lines.map(({ item }) => item?.value)).toEqual(["Thuê rạp", "thuê âm thanh", "phông nền"]);
    expect(budget.declaredTotal?.value).toBe(4_000_000);
  });

  it("is a section where a numbered line names a source with what it pays for", () => {
    expect(
      lines(
        "1. Nguồn ngân sách trường chi 3.000.000 đồng, trong đó: thuê rạp, ghế 2.400.000 đồng; in phông 600.000 đồng.",
        "2. Nguồn phụ huynh chi 4.800.000 đồng, trong đó: tập vở 120 phần x 40.000 đồng = 4.800.000 đồng.",
      ),
    ).toEqual([
      ["Nguồn ngân sách trường", "thuê rạp, ghế", 1, 2_400_000],
      ["Nguồn ngân sách trường", "in phông", 1, 600_000],
      ["Nguồn phụ huynh", "tập vở", 120, 4_800_000],
    ]);
  });

  it("is one line where its sums are the parts of one amount", () => {
    expect(lines("- Giải thưởng: nhất 3.000.000 đ, nhì 2.000.000 đ, ba 1.000.000 đ = 6.000.000 đ")).toEqual([
      [null, "Giải thưởng", 1, 6_000_000],
    ]);
    expect(lines("- Biên soạn, in kỷ yếu, mỗi cuốn 85.000 đồng, 150 cuốn: 12.750.000 đồng")).toHaveLength(1);
  });

  it("is none where it says only where the money comes from", () => {
    expect(lines("Nguồn: Quỹ Hội 4.000.000 đồng, hội viên đóng góp 8.000.000 đồng.", "- Hoa: 500.000 đồng")).toEqual([
      [null, "Hoa", 1, 500_000],
    ]);
  });
});

describe("a sentence that leads to the lines", () => {
  it.each([
    "Chi từ nguồn kinh phí thường xuyên của trường. Dự kiến:",
    "Dự trù như sau:",
    "Trích ngân sách xã năm 2024 (sự nghiệp xã hội):",
  ])("is no section: %s", (lead) => {
    const budget = budgetOf(
      lead,
      "- Hoa: 500.000 đồng",
      "- Nước: 50 người x 10.000 đồng = 500.000 đồng",
      "Cộng: 1.000.000 đồng",
    );
    expect(budget.lines.map(({ section }) => section)).toEqual([null, null]);
    expect(budget.declaredTotal?.value).toBe(1_000_000);
  });
});

describe("a table whose columns are aligned with blanks", () => {
  it("has its cells under its headings, even where one blank parts them", () => {
    const budget = budgetOf(
      "   STT   Nội dung                      ĐVT      SL   Ngày    Đơn giá     Thành tiền",
      "   1     Thù lao giảng viên, trợ giảng người     3      3    400.000      3.600.000",
      "   2     Tài liệu                      bộ       45      1     45.000      2.025.000",
      "         Tổng cộng                                                        5.625.000",
      "   (Bằng chữ: Năm triệu sáu trăm hai mươi lăm nghìn đồng)",
    );
    expect(
      budget.lines.map(({ item, unit, quantity, times, unitPrice }) =>
        [item, unit, quantity, times, unitPrice].map((read) => read?.value),
      ),
    ).toEqual([
      ["Thù lao giảng viên, trợ giảng", "người", 3, 3, 400_000],
      ["Tài liệu", "bộ", 45, 1, 45_000],
    ]);
    expect(budget.declaredTotal?.value).toBe(5_625_000);
    expect(budget.declaredWords?.value).toBe("Năm triệu sáu trăm hai mươi lăm nghìn đồng");
  });

  it("needs no more than two blanks between its headings", () => {
    const budget = budgetOf(
      "TT  Nội dung           ĐVT    SL    Đơn giá   Thành tiền",
      "1   In báo cáo         cuốn   120    30.000    3.600.000",
      "2   Tiền thưởng        tập thể  3  1.080.000    3.240.000",
    );
    expect(budget.lines.map(({ item, unit, quantity }) => [item, unit, quantity].map((read) => read?.value))).toEqual([
      ["In báo cáo", "cuốn", 120],
      ["Tiền thưởng", "tập thể", 3],
    ]);
  });
});

describe("headings among the lines that nothing but their amounts tells apart", () => {
  it("are sections with their subtotals", () => {
    const budget = budgetOf(
      "- Chi tổ chức: 6.000.000 đồng",
      "- Phông: 4.000.000 đồng",
      "- Nước: 100 người x 20.000 đồng = 2.000.000 đồng",
      "- Chi khen thưởng: 1.000.000 đồng",
      "- Giấy khen: 10 cái x 100.000 đồng = 1.000.000 đồng",
      "Tổng cộng: 7.000.000 đồng",
    );
    expect(budget.lines.map(({ section, item }) => [section?.value, item?.value])).toEqual([
      ["Chi tổ chức", "Phông"],
      ["Chi tổ chức", "Nước"],
      ["Chi khen thưởng", "Giấy khen"],
    ]);
    expect(budget.subtotals.map(({ section, stated }) => [section, stated.value])).toEqual([
      ["Chi tổ chức", 6_000_000],
      ["Chi khen thưởng", 1_000_000],
    ]);
  });
});

describe("an amount behind the price", () => {
  it("is what the line says that it costs", () => {
    const [line] = budgetOf("- Nước uống: 95 người x 20.000 đồng         1.900.000 đồng").lines;
    expect([line?.quantity?.value, line?.unitPrice?.value, line?.statedAmount?.value]).toEqual([95, 20_000, 1_900_000]);
  });
});

describe("a cost without a figure among costs with one", () => {
  const unreadOf = (...lines: string[]) => {
    const extraction = extractText(["KẾ HOẠCH", "Tổ chức hội nghị", "I. Kinh phí", ...lines].join("\n"));
    return readPlan(extraction.ok ? extraction.document : { lines: [] }).unread.map(({ text }) => text);
  };

  it("is listed as not read", () => {
    expect(
      unreadOf("- Thuê hội trường: 2.000.000 đồng", "- In tài liệu", "- Dự phòng 5%", "Tổng cộng: 2.100.000 đồng"),
    ).toEqual(["In tài liệu", "Dự phòng 5%"]);
  });

  it("is none where the line says where the money comes from or what is done about it", () => {
    expect(
      unreadOf(
        "- Thuê hội trường: 2.000.000 đồng",
        "- Nguồn kinh phí: ngân sách xã",
        "- Giao Văn phòng thanh quyết toán theo quy định",
        "- Mức chi thực hiện theo Nghị quyết của Hội đồng nhân dân",
      ),
    ).toEqual([]);
  });
});

describe("a total below a list inside a bullet", () => {
  it("is the total of that list", () => {
    const extraction = extractText(
      [
        "KẾ HOẠCH",
        "Tổ chức tọa đàm",
        "- Thời gian: ngày 17/10/2025",
        "- Kinh phí: trích từ kinh phí hoạt động của Hội.",
        "+ Trang trí: 700.000 đồng",
        "+ Hoa: 30 bông x 15.000 đồng = 450.000 đồng",
        "Tổng số tiền: 1.150.000 đồng (một triệu một trăm năm mươi nghìn đồng)",
      ].join("\n"),
    );
    const { budget } = readPlan(extraction.ok ? extraction.document : { lines: [] });
    expect(budget.declaredTotal?.value).toBe(1_150_000);
    expect(budget.declaredWords?.value).toBe("một triệu một trăm năm mươi nghìn đồng");
    expect(budget.lines).toHaveLength(2);
  });
});
