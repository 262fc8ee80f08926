import fc from "fast-check";
import type { CheckId } from "../../src/checks";
import { runChecks } from "../../src/checks/run-checks";
import { amountInWords } from "../../src/plan/amount-in-words";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";
import { editPlan, type PlanPath } from "../../src/plan/plan-path";
import { attendees, budget, group, line, lump, member, onDay, plan } from "./build-plan";

const letters = ["A", "B", "C", "D", "E", "F"];

interface Shape {
  readonly groups: readonly (readonly number[])[];
  readonly sections: readonly (readonly (readonly [quantity: number, price: number])[])[];
  readonly drinkPrice: number;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  groups: fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  }),
  sections: fc.array(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 4000 })), {
      minLength: 1,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  drinkPrice: fc.integer({ min: 1, max: 50 }),
});

/** A plan in which every figure fits every other. */
function soundPlan({ groups, sections, drinkPrice }: Shape): Plan {
  const counts = groups.map((quotas) => quotas.reduce((sum, quota) => sum + quota, 0));
  const heads = counts.reduce((sum, count) => sum + count, 0);
  const lines = [
    line("Nước uống", "người", heads, drinkPrice * 1000, { section: "Phục vụ" }),
    ...sections.flatMap((section, s) =>
      section.map(([quantity, price], i) =>
        line(`Việc ${letters[s]} số ${i}`, "gói", quantity, price * 1000, { section: `Mục ${letters[s]}` }),
      ),
    ),
    lump("Trang trí", 1_000_000, { section: "Phục vụ" }),
  ];
  const amounts = lines.map((each) => each.statedAmount?.value ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const names = [...new Set(lines.map((each) => each.section?.value ?? ""))];
  return plan({
    sessions: placeless(1),
    eventDate: onDay(29, 2, 2024),
    documentDate: onDay(21, 2, 2024),
    attendees: attendees(
      heads,
      ...groups.map((quotas, g) =>
        group(
          `Khối ${letters[g]}`,
          counts[g] ?? 0,
          quotas.map((quota, m) => member(`Đơn vị ${letters[g]}${m}`, quota)),
        ),
      ),
    ),
    budget: budget(lines, {
      total,
      words: amountInWords(total),
      subtotals: names.map((name) => [
        name,
        lines.reduce((sum, each, i) => sum + (each.section?.value === name ? (amounts[i] ?? 0) : 0), 0),
      ]),
    }),
  });
}

function findings(one: Plan): CheckId[] {
  return runChecks(one, { caps: [], kinds: [] }).map(({ check }) => check);
}

/** How far a figure is off. More than any group or member, so that the wrong figure is not by chance another's. */
const slips = fc.integer({ min: 3001, max: 9000 });

function mutated(shape: Shape, path: PlanPath, by: number): CheckId[] {
  const sound = soundPlan(shape);
  const at = path.split(".").reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], sound);
  return findings(editPlan(sound, [{ path, value: (at as { value: number }).value + by }]));
}

it("finds nothing in a plan whose figures fit one another", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      expect(findings(soundPlan(shape))).toEqual([]);
    }),
  );
});

it.each<[PlanPath, CheckId]>([
  ["budget.lines.1.statedAmount", "cost-line-amount-mismatch"],
  ["budget.lines.1.quantity", "cost-line-amount-mismatch"],
  ["budget.lines.0.quantity", "headcount-line-mismatch"],
  ["budget.lines.1.unitPrice", "cost-line-amount-mismatch"],
  ["budget.subtotals.0.stated", "cost-subtotal-mismatch"],
  ["budget.declaredTotal", "cost-total-mismatch"],
  ["attendees.groups.0.declared", "group-quota-mismatch"],
  ["attendees.groups.0.members.0.quota", "group-quota-mismatch"],
])("finds one slip at %s as one %s and nothing else", (path, check) => {
  fc.assert(
    fc.property(shapes, slips, (shape, by) => {
      expect(mutated(shape, path, by)).toEqual([check]);
    }),
  );
});

it("finds a wrong overall number as one headcount-total-mismatch where no line rests on it", () => {
  fc.assert(
    fc.property(shapes, slips, (shape, by) => {
      expect(mutated(shape, "attendees.declaredTotal", by)).toEqual(["headcount-total-mismatch"]);
    }),
  );
});

it("finds wrong words as one amount-in-words-mismatch", () => {
  fc.assert(
    fc.property(shapes, slips, (shape, by) => {
      const sound = soundPlan(shape);
      const words = amountInWords((sound.budget.declaredTotal?.value ?? 0) + by);
      expect(findings(editPlan(sound, [{ path: "budget.declaredWords", value: words }]))).toEqual([
        "amount-in-words-mismatch",
      ]);
    }),
  );
});

it("finds a line for other people, its amount and all sums following it, as one headcount-line-mismatch", () => {
  fc.assert(
    fc.property(shapes, slips, (shape, by) => {
      const sound = soundPlan(shape);
      const drinks = sound.budget.lines[0];
      const people = (drinks?.quantity?.value ?? 0) * 2 + by;
      const amount = people * (drinks?.unitPrice?.value ?? 0);
      const more = amount - (drinks?.statedAmount?.value ?? 0);
      const total = (sound.budget.declaredTotal?.value ?? 0) + more;
      const wrong = editPlan(sound, [
        { path: "budget.lines.0.quantity", value: people },
        { path: "budget.lines.0.statedAmount", value: amount },
        { path: "budget.subtotals.0.stated", value: (sound.budget.subtotals[0]?.stated.value ?? 0) + more },
        { path: "budget.declaredTotal", value: total },
        { path: "budget.declaredWords", value: amountInWords(total) },
      ]);
      expect(findings(wrong)).toEqual(["headcount-line-mismatch"]);
    }),
  );
});

it("leaves nothing to find once every first fix is made", () => {
  const places: PlanPath[] = [
    "budget.lines.1.statedAmount",
    "budget.lines.0.quantity",
    "budget.subtotals.0.stated",
    "budget.declaredTotal",
    "attendees.declaredTotal",
    "attendees.groups.0.declared",
    "attendees.groups.0.members.0.quota",
  ];
  fc.assert(
    fc.property(shapes, slips, fc.constantFrom(...places), (shape, by, path) => {
      const sound = soundPlan(shape);
      const at = path.split(".").reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], sound);
      let current = editPlan(sound, [{ path, value: (at as { value: number }).value + by }]);
      for (let step = 0; step < 4; step += 1) {
        const [first] = runChecks(current, { caps: [], kinds: [] });
        if (first === undefined) break;
        current = editPlan(current, first.fixes[0]?.edits ?? []);
      }
      expect(findings(current)).toEqual([]);
    }),
  );
});
