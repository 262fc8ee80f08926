import { report } from "../../src/app/report";
import { runChecks } from "../../src/checks/run-checks";
import { wordsIn } from "../../src/messages/words";
import { extractText } from "../../src/reading/extract/extract-text";
import { readPlan } from "../../src/reading/read-plan";

const text = `KẾ HOẠCH
Tổ chức hội nghị tổng kết

I. Thời gian: thứ Năm, ngày 18/4/2025
II. Thành phần: 30 người
- Phòng: 10 người
- Xã: 25 người

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn An`;

function reportIn(language: "vi" | "en") {
  const extraction = extractText(text);
  const document = extraction.ok ? extraction.document : { lines: [] };
  const plan = readPlan(document);
  return report(plan, runChecks(plan, { caps: [], kinds: [] }), document, () => null, wordsIn(language));
}

describe("the report", () => {
  it("names the weekday that the plan says and the one that is right, in the user's language", () => {
    const found = (language: "vi" | "en") =>
      reportIn(language)
        .findings.filter(({ check }) => check === "weekday-mismatch")
        .map(({ expected, actual }) => [expected, actual]);
    expect(found("vi")).toEqual([["thứ Sáu", "thứ Năm"]]);
    expect(found("en")).toEqual([["Friday", "Thursday"]]);
  });

  it("says what the people add up to beside what the plan states", () => {
    const [finding] = reportIn("vi").findings.filter(({ check }) => check === "headcount-total-mismatch");
    expect([finding?.expected, finding?.actual]).toEqual([35, 30]);
    expect(reportIn("vi").attendees.computedTotal).toBe(35);
  });

  it("keeps the position of the one who signs apart from the capacity", () => {
    expect(reportIn("vi").plan.signer).toEqual({
      authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
      position: "PHÓ CHỦ TỊCH",
      name: "Nguyễn Văn An",
    });
  });
});
