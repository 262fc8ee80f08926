import { wordsIn } from "../../../src/messages/words";
import { emptyPlan } from "../../../src/plan/empty-plan";
import { placeless } from "../../../src/plan/place";
import type { Plan } from "../../../src/plan/plan";
import { addToList, removeFromList } from "../../../src/plan/plan-list";
import { readAt } from "../../../src/plan/plan-path";
import { figuresOf } from "../../../src/taskpane/figures";
import { itemsOf } from "../../../src/taskpane/review/review-model";
import { reviewSections } from "../../../src/taskpane/review/review-sections";
import { costLine, group, member } from "../../support/plans";

const words = wordsIn("vi").pane;
const figures = figuresOf({ grouping: "." });

const plan: Plan = {
  ...emptyPlan,
  title: placeless("Hội nghị bạn đọc"),
  documentNumber: placeless({ written: "5 KH/UBND", proper: "05/KH-UBND" }),
  eventDate: placeless("2025-03-12"),
  attendees: {
    declaredTotal: placeless(1250),
    groups: [group("Khối xã", 20, [member("Lãnh đạo", 12), member("Bạn đọc", 8, { approximate: true })])],
  },
  agenda: [{ item: placeless("Khai mạc"), lead: placeless("Ban tổ chức"), minutes: placeless(10) }],
  assignments: [
    {
      unit: placeless("Văn phòng"),
      tasks: [
        { task: placeless("In tài liệu"), due: null, state: null },
        { task: placeless("Mời đại biểu"), due: placeless("05/3"), state: null },
      ],
    },
  ],
  recipients: [placeless("Như trên"), placeless("Lưu: VT")],
  budget: {
    ...emptyPlan.budget,
    lines: [
      costLine("Nước uống", 50, 20_000, { unit: "người", times: 2, section: "Mục A" }),
      costLine("Trang trí", 1, 600_000, { section: "Mục B" }),
    ],
    declaredTotal: placeless(2_600_000),
  },
};

const sections = reviewSections(plan, words, figures);
const items = itemsOf(sections);

function item(id: string) {
  return items.find((each) => each.id === id);
}

test("a value is shown as a clerk writes it", () => {
  expect(item("eventDate")?.figure).toBe("12/03/2025");
  expect(item("documentNumber")?.figure).toBe("5 KH/UBND");
  expect(item("attendees.declaredTotal")?.figure).toBe("1.250");
  expect(item("budget.declaredTotal")?.figure).toBe("2.600.000 đồng");
});

test("an approximate number says so", () => {
  expect(item("attendees.groups.0.members.1")?.figure).toBe("khoảng 8");
});

test("a cost line shows what its amount is made of, a lump sum its amount only", () => {
  expect(item("budget.lines.0")).toMatchObject({ detail: "50 người × 2 × 20.000 đồng", figure: "2.000.000 đồng" });
  expect(item("budget.lines.1")).toMatchObject({ detail: null, figure: "600.000 đồng" });
});

test("cost lines stand under the sections of the budget", () => {
  const budget = sections.find(({ part }) => part === "budget");
  expect(budget?.groups.map(({ title }) => title)).toEqual(["Mục A", "Mục B", null]);
  expect(budget?.figure).toBe("2.600.000 đồng");
});

test("a group shows its stated number and what its members add up to", () => {
  expect(item("attendees.groups.0")).toMatchObject({ figure: "20", detail: "Cộng các thành phần: 20" });
});

test("what the plan does not say is empty, not guessed", () => {
  expect(item("fundLimit")).toMatchObject({ figure: null, place: { in: "nowhere" } });
});

test("every item has a name of its own and every field the value of its path", () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { path, value } of items.flatMap(({ fields }) => fields)) {
    const read = path === "documentNumber" ? plan.documentNumber?.value.written : readAt(plan, path)?.value;
    expect(value).toBe(read ?? null);
  }
});

test("tasks stand under their unit, and every word of them can be changed", () => {
  expect(item("assignments.0")?.fields.map(({ path }) => path)).toEqual(["assignments.0.unit"]);
  expect(item("assignments.0.tasks.1")).toMatchObject({ title: "Mời đại biểu", detail: "05/3" });
  expect(item("assignments.0.tasks.1")?.fields.map(({ value }) => value)).toEqual(["Mời đại biểu", "05/3"]);
  expect(item("recipients.1")?.fields).toMatchObject([{ path: "recipients.1", value: "Lưu: VT", required: true }]);
});

test("an entry that is removed is the one that was shown, and nothing else goes", () => {
  const entries = items.flatMap(({ title, entry }) => (entry === null ? [] : [{ title, entry }]));
  expect(entries.map(({ title }) => title)).toEqual([
    "Lãnh đạo",
    "Bạn đọc",
    "Nước uống",
    "Trang trí",
    "Khai mạc",
    "Văn phòng",
    "In tài liệu",
    "Mời đại biểu",
    "Như trên",
    "Lưu: VT",
  ]);
  for (const { title, entry } of entries) {
    const left = itemsOf(reviewSections(removeFromList(plan, entry.list, entry.at), words, figures));
    const gone = title === "Văn phòng" ? [title, "In tài liệu", "Mời đại biểu"] : [title];
    expect(left.map((each) => each.title)).toEqual(
      items.map((each) => each.title).filter((each) => !gone.includes(each)),
    );
  }
});

test("an entry can be added to every list, at the end of its group, and is changed like one that was read", () => {
  const additions = sections.flatMap(({ groups }) => groups.flatMap(({ addition }) => addition ?? []));
  for (const { list, at, label } of additions) {
    const grown = addToList(plan, list, at, "Mới");
    const added = itemsOf(reviewSections(grown, words, figures)).filter(({ title }) => title === "Mới");
    expect([label, added.map(({ entry }) => entry)]).toEqual([label, [{ list, at }]]);
    expect(added[0]?.fields[0]).toMatchObject({ value: "Mới" });
  }
  expect(additions.map(({ list, at }) => `${list} ${at}`)).toEqual([
    "attendees.groups.0.members 2",
    "budget.lines 1",
    "budget.lines 2",
    "agenda 1",
    "assignments.0.tasks 2",
    "assignments 1",
    "recipients 2",
  ]);
});

test("a plan that says nothing can be filled in", () => {
  const lists = reviewSections(emptyPlan, words, figures).flatMap(({ groups }) =>
    groups.flatMap((g) => g.addition ?? []),
  );
  const filled = lists.reduce((all, { list, at }) => addToList(all, list, at, "Mới"), emptyPlan);
  expect(filled.attendees.groups).toMatchObject([{ name: null, members: [{ name: { value: "Mới" }, quota: null }] }]);
  expect(filled.budget.lines).toMatchObject([{ section: null, item: { value: "Mới" }, times: { value: 1 } }]);
  expect([filled.agenda, filled.assignments, filled.recipients].map((list) => list.length)).toEqual([1, 1, 1]);
});

test("a cost line that is added joins the section that it was added to", () => {
  expect(addToList(plan, "budget.lines", 1, "Hoa").budget.lines.map(({ section }) => section?.value)).toEqual([
    "Mục A",
    "Mục A",
    "Mục B",
  ]);
});
