import { runChecks } from "../../src/checks/run-checks";
import { emptyPlan } from "../../src/plan/empty-plan";
import { placeless } from "../../src/plan/place";
import type { Attendees } from "../../src/plan/plan";
import { costLine, group, member } from "../support/plans";

const people = [member("Lãnh đạo", 40), member("Nhân dân", 52)];

function raisedBy(attendees: Attendees, counted = 100): string[] {
  const lines = [costLine("Nước uống", counted, 10_000, { unit: "người", counts: { of: "all" } })];
  return runChecks({ ...emptyPlan, attendees, budget: { ...emptyPlan.budget, lines } }, { caps: [], kinds: [] })
    .filter(({ severity }) => severity === "error")
    .map(({ check }) => check);
}

describe("an inexact head count", () => {
  it("is no contradiction where the people come near it", () => {
    const attendees = { declaredTotal: placeless(100), groups: [group(null, null, people)] };
    expect(raisedBy(attendees)).toEqual(["headcount-total-mismatch"]);
    expect(raisedBy({ ...attendees, declaredRange: [90, 110] })).toEqual([]);
  });

  it("is a contradiction where they are far from it", () => {
    const attendees: Attendees = {
      declaredTotal: placeless(150),
      declaredRange: [140, 150],
      groups: [group(null, null, people)],
    };
    expect(raisedBy(attendees, 150)).toEqual(["headcount-total-mismatch"]);
  });

  it("of a group is none for its members either", () => {
    const declared = group("Nhân dân", 60, [member("Thôn 1", 30), member("Thôn 2", 26)]);
    const attendees = { declaredTotal: null, groups: [declared, group("Khách mời", 4, [])] };
    expect(raisedBy(attendees, 64)).toEqual(["group-quota-mismatch"]);
    const near: Attendees = {
      declaredTotal: null,
      groups: [{ ...declared, declaredRange: [54, 66] }, group("Khách mời", 4, [])],
    };
    expect(raisedBy(near, 64)).toEqual([]);
  });
});
