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
