import { wordsIn } from "../../src/messages/words";
import { emptyPlan } from "../../src/plan/empty-plan";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import { readAt } from "../../src/plan/plan-path";
import { figuresOf } from "../../src/taskpane/figures";
import { reviewSections } from "../../src/taskpane/review-sections";
import { costLine, group, member } from "../support/plans";

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
const items = sections.flatMap(({ groups }) => groups.flatMap((each) => each.items));

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
