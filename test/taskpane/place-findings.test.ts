import { placeFindings } from "../../src/taskpane/place-findings";

const line = { path: "budget.lines.3.quantity" } as const;
const member = { path: "attendees.groups.1.members.4.quota" } as const;
const declared = { path: "attendees.groups.1.declared" } as const;
const heading = { path: "headings.2" } as const;
const nowhere = { path: null };

test("a finding stands at the item whose part of the plan it is about", () => {
  const { byItem, others } = placeFindings(
    [line, member, declared, heading, nowhere],
    ["budget.lines.3", "attendees.groups.1", "attendees.groups.1.members.4"],
  );
  expect(byItem.get("budget.lines.3")).toEqual([line]);
  expect(byItem.get("attendees.groups.1.members.4")).toEqual([member]);
  expect(byItem.get("attendees.groups.1")).toEqual([declared]);
  expect(others).toEqual([heading, nowhere]);
});

test("line 3 is not line 30", () => {
  const { others } = placeFindings([{ path: "budget.lines.30.quantity" } as const], ["budget.lines.3"]);
  expect(others).toHaveLength(1);
});
