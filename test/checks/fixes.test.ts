import { runChecks, type Finding } from "../../src/checks/run-checks";
import type { FixId } from "../../src/checks/fix-id";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import { editPlan } from "../../src/plan/plan-path";
import { attendees, budget, group, line, lump, member, plan } from "./build-plan";

const noNorms = { caps: [], kinds: [] };

/** 52 stated (2 and 50), 57 listed; drinks and papers for 52; words in southern spelling. */
const tooFew = plan({
  sessions: placeless(1),
  attendees: attendees(
    52,
    group("Ở tỉnh", 2),
    group("Ở huyện", 50, [member("Phòng, ban", 25), member("Gia đình văn hóa", 32)]),
  ),
  budget: budget(
    [lump("Trang trí", 1_000_000), line("Nước uống", "người", 52, 20_000), line("Tài liệu", "bộ", 52, 30_000)],
    { words: "Ba triệu sáu trăm ngàn đồng chẵn" },
  ),
});

function only(of: Plan): Finding {
  const findings = runChecks(of, noNorms);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

function fixed(of: Plan, id: FixId): Plan {
  const fix = only(of).fixes.find((each) => each.id === id);
  return editPlan(of, fix?.edits ?? []);
}

describe("taking the sum of a group", () => {
  it("carries through overall number, per-head lines, their amounts, the total and its words", () => {
    const after = fixed(tooFew, "take-the-sum");
    expect(after.attendees.groups[1]?.declared?.value).toBe(57);
    expect(after.attendees.declaredTotal?.value).toBe(59);
    expect(after.budget.lines.map((each) => each.quantity?.value)).toEqual([1, 59, 59]);
    expect(after.budget.lines.map((each) => each.statedAmount?.value)).toEqual([1_000_000, 1_180_000, 1_770_000]);
    expect(after.budget.declaredTotal?.value).toBe(3_950_000);
    expect(after.budget.declaredWords?.value).toBe("Ba triệu chín trăm năm mươi ngàn đồng chẵn");
    expect(runChecks(after, noNorms)).toEqual([]);
  });

  it("leaves an overall number alone that fits the sum already", () => {
    const sum = plan({ attendees: attendees(59, ...tooFew.attendees.groups) });
    const after = fixed(sum, "take-the-sum");
    expect(after.attendees.declaredTotal?.value).toBe(59);
    expect(runChecks(after, noNorms)).toEqual([]);
  });

  it("is not offered where a member has no number", () => {
    const unknown = plan({
      attendees: attendees(null, group("Xã", 15, [member("Cán bộ", 20), member("Thôn", null)])),
    });
    expect(only(unknown).fixes.map(({ id }) => id)).toEqual(["record-overlap"]);
  });
});

describe("recording an overlap", () => {
  it("adds to an overlap on record and changes nothing else", () => {
    const after = fixed(tooFew, "record-overlap");
    expect(after.attendees.groups[1]?.overlap?.value).toBe(7);
    expect(after.budget).toEqual(tooFew.budget);
    expect(runChecks(after, noNorms)).toEqual([]);
  });

  it("is not offered where the members are too few", () => {
    const many = plan({ attendees: attendees(null, group("Xã", 30, [member("Cán bộ", 20)])) });
    expect(only(many).fixes.map(({ id }) => id)).toEqual(["take-the-sum"]);
  });

  it("also explains a flat list above the overall number", () => {
    const flat = plan({ attendees: attendees(20, group(null, null, [member("Cán bộ", 15), member("Đảng viên", 9)])) });
    const after = fixed(flat, "record-overlap");
    expect(after.attendees.groups[0]?.overlap?.value).toBe(4);
    expect(runChecks(after, noNorms)).toEqual([]);
  });
});

describe("taking a computed amount", () => {
  const lines = [
    lump("Phông", 300_000, { section: "A" }),
    line("Hoa", "bó", 4, 50_000, { section: "A", stated: 250_000 }),
  ];

  it("brings the subtotal, the total and the words along that followed the wrong amount", () => {
    const wrong = plan({
      budget: budget(lines, { subtotals: [["A", 550_000]], words: "Năm trăm năm mươi nghìn đồng" }),
    });
    const after = fixed(wrong, "take-computed-amount");
    expect(after.budget.subtotals[0]?.stated.value).toBe(500_000);
    expect(after.budget.declaredTotal?.value).toBe(500_000);
    expect(after.budget.declaredWords?.value).toBe("Năm trăm nghìn đồng");
    expect(runChecks(after, noNorms)).toEqual([]);
  });

  it("leaves sums alone that were right for the right amount", () => {
    const wrong = plan({ budget: budget(lines, { subtotals: [["A", 500_000]], total: 500_000 }) });
    const after = fixed(wrong, "take-computed-amount");
    expect(after.budget.declaredTotal?.value).toBe(500_000);
    expect(runChecks(after, noNorms)).toEqual([]);
  });

  it("leaves one wrong line of two its share of the total", () => {
    const two = plan({ budget: budget([...lines, line("Loa", "bộ", 2, 100_000, { section: "A", stated: 100_000 })]) });
    const findings = runChecks(two, noNorms);
    expect(findings.map(({ check }) => check)).toEqual(["cost-line-amount-mismatch", "cost-line-amount-mismatch"]);
    const after = editPlan(two, findings[0]?.fixes[0]?.edits ?? []);
    expect(runChecks(after, noNorms).map(({ check }) => check)).toEqual(["cost-line-amount-mismatch"]);
    expect(after.budget.declaredTotal?.value).toBe(600_000);
  });
});

it("writes words in the spelling that the plan uses", () => {
  const wrong = plan({ budget: budget([lump("Xe", 2_005_000)], { words: "Hai triệu không trăm lẻ sáu ngàn đồng" }) });
  expect(fixed(wrong, "write-right-words").budget.declaredWords?.value).toBe("Hai triệu không trăm lẻ năm ngàn đồng");
});

it("takes the stated heads for a line, with what follows", () => {
  const wrong = plan({
    sessions: placeless(1),
    attendees: attendees(40),
    budget: budget([line("Nước uống", "người", 45, 20_000)], { words: "Chín trăm nghìn đồng" }),
  });
  const after = fixed(wrong, "take-stated-heads");
  expect(after.budget.lines[0]?.statedAmount?.value).toBe(800_000);
  expect(after.budget.declaredWords?.value).toBe("Tám trăm nghìn đồng");
});

it("writes a document number in its proper form", () => {
  const wrong = plan({ documentNumber: placeless({ written: "37 KH/UBND", proper: "37/KH-UBND" }) });
  expect(fixed(wrong, "write-proper-number").documentNumber?.value.written).toBe("37/KH-UBND");
});
