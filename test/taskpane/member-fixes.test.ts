import { checkState } from "../../src/app/check-workbook";
import type { WorkbookFinding } from "../../src/app/check-workbook";
import { createWorkbook } from "../../src/app/create-workbook";
import { defaultPreferences } from "../../src/app/preferences";
import { emptyPlan } from "../../src/plan/empty-plan";
import { editPlan } from "../../src/plan/plan-path";
import { memberFixes } from "../../src/taskpane/member-fixes";
import { group, member } from "../support/plans";
import { fakeWorkbook } from "./fake-workbook";

async function checkedWith(declared: number) {
  const workbook = fakeWorkbook();
  const groups = [group("Khối xã", declared, [member("Lãnh đạo", 12), member("Bạn đọc", 5)])];
  await createWorkbook(workbook, { ...emptyPlan, attendees: { declaredTotal: null, groups } }, defaultPreferences);
  return checkState(await workbook.read(), defaultPreferences);
}

function mismatch(findings: readonly WorkbookFinding[]): WorkbookFinding {
  const finding = findings.find(({ check }) => check === "group-quota-mismatch");
  if (finding === undefined) throw new Error("no group-quota-mismatch");
  return finding;
}

test("each member is offered with the number that makes the group add up", async () => {
  const { plan, findings } = await checkedWith(20);
  const fixes = memberFixes(plan, mismatch(findings));
  expect(fixes.map(({ name, quota, corrected }) => [name, quota, corrected])).toEqual([
    ["Lãnh đạo", 12, 15],
    ["Bạn đọc", 5, 8],
  ]);
  for (const { edits } of fixes) {
    const members = editPlan(plan, edits).attendees.groups[0]?.members ?? [];
    expect(members.reduce((sum, { quota }) => sum + (quota?.value ?? 0), 0)).toBe(20);
  }
});

test("a member whose number would fall below zero is not offered", async () => {
  const { plan, findings } = await checkedWith(10);
  expect(memberFixes(plan, mismatch(findings)).map(({ name }) => name)).toEqual(["Lãnh đạo"]);
});
