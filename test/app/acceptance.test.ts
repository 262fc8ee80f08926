import { findingKey } from "../../src/app/acceptance";
import { fingerprint } from "../../src/app/fingerprint";
import { recheck } from "../../src/app/import-plan";
import { defaultPreferences } from "../../src/app/preferences";
import { emptyCostLine, emptyPlan } from "../../src/plan/empty-plan";
import { placeless } from "../../src/plan/place";
import type { Plan } from "../../src/plan/plan";

function planWith(...amounts: (readonly [item: string, quantity: number, price: number, stated: number])[]): Plan {
  return {
    ...emptyPlan,
    budget: {
      ...emptyPlan.budget,
      lines: amounts.map(([item, quantity, price, stated]) => ({
        ...emptyCostLine,
        item: placeless(item),
        quantity: placeless(quantity),
        times: placeless(1),
        unitPrice: placeless(price),
        statedAmount: placeless(stated),
      })),
    },
  };
}

function keysOf(plan: Plan): string[] {
  return recheck(plan, defaultPreferences)
    .filter(({ check }) => check === "cost-line-amount-mismatch")
    .map((finding) => findingKey(finding, plan));
}

describe("the key by which a finding is accepted", () => {
  const wrong = ["Nước suối", 10, 5_000, 60_000] as const;

  test("is the same wherever the line stands", () => {
    const right = ["Hoa", 2, 100_000, 200_000] as const;
    expect(keysOf(planWith(wrong))).toHaveLength(1);
    expect(keysOf(planWith(right, wrong))).toEqual(keysOf(planWith(wrong)));
  });

  test("is another one when a figure changes, and when it is about another line", () => {
    const [key] = keysOf(planWith(wrong));
    expect(keysOf(planWith(["Nước suối", 10, 5_000, 61_000]))).not.toContain(key);
    expect(keysOf(planWith(["Bánh ngọt", 10, 5_000, 60_000]))).not.toContain(key);
  });
});

describe("a fingerprint", () => {
  test("does not depend on the order of keys, and tells values apart", () => {
    expect(fingerprint({ a: 1, b: [2, "x"] })).toBe(fingerprint({ b: [2, "x"], a: 1 }));
    const prints = [1, "1", null, [], {}, [1], [[1]], "", " "].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
