import { runChecks } from "../../src/checks/run-checks";
import { examplesFor, normExamples } from "../../src/norms/examples";
import { kindsByLaw } from "../../src/norms/kinds";
import { shippedNorms } from "../../src/norms/shipped-norms";
import { isValidOn, kindOf, normFor } from "../../src/plan/match-norm";
import type { Norm } from "../../src/plan/norm";
import { placeless } from "../../src/plan/place";
import { wordText } from "../../src/plan/word-text";
import { budget, line, onDay, plan } from "../checks/build-plan";

function norm(change: Partial<Norm>): Norm {
  return { kind: "Tiền ăn", unit: null, cap: 1, basis: "Nghị quyết", validFrom: null, validTo: null, ...change };
}

function chosen(item: string, unit: string, caps: Norm[]): number | null {
  const one = line(item, unit, 10, 50_000);
  const whole = plan({ eventDate: onDay(10, 6, 2024), sessions: placeless(1), budget: budget([one]) });
  return normFor(one, whole, { caps, kinds: kindsByLaw })?.cap ?? null;
}

describe("what ships", () => {
  it("has a source for every figure", () => {
    expect(normExamples.every((example) => /TT-BTC/u.test(example.norm.basis))).toBe(true);
  });

  it("offers the meal cap of the place, and 130% of it for catering in common", () => {
    expect(examplesFor("district").map(({ cap }) => cap)).toEqual([150_000, 195_000, 60_000]);
    expect(examplesFor("city-district").map(({ cap }) => cap)).toEqual([200_000, 260_000, 60_000]);
    expect(examplesFor("commune").map(({ cap }) => cap)).toEqual([100_000, 130_000, 60_000]);
  });

  it("applies no cap unasked", () => {
    const dear = plan({ sessions: placeless(1), budget: budget([line("Tiền ăn", "người/ngày", 9, 900_000)]) });
    expect(runChecks(dear, shippedNorms).map(({ check }) => check)).toEqual(["norm-unknown"]);
  });

  it("raises no finding at meals within the example caps once the user takes them over", () => {
    const meals = plan({ sessions: placeless(1), budget: budget([line("Tiền ăn", "người/ngày", 9, 150_000)]) });
    const caps = examplesFor("district");
    expect(runChecks(meals, { caps, kinds: kindsByLaw })).toEqual([]);
  });

  it("knows kinds by bare words in lower case", () => {
    for (const { words } of kindsByLaw) for (const word of words) expect(wordText(word).trim()).toBe(word);
  });
});

describe("the norm for a line", () => {
  it("is the one whose words stand in the item", () => {
    expect(chosen("Chi tiền ăn đại biểu", "người", [norm({ cap: 7 })])).toBe(7);
    expect(chosen("Thuê xe", "chuyến", [norm({ cap: 7 })])).toBeNull();
  });

  it("is one for the kind in other words, and not one for a special case of the kind", () => {
    expect(chosen("Cơm trưa", "suất", [norm({ cap: 7 })])).toBe(7);
    expect(chosen("Cơm trưa", "suất", [norm({ kind: "Tiền ăn đại biểu không hưởng lương" })])).toBeNull();
  });

  it("is the most closely named, then the latest, then the highest", () => {
    const special = norm({ kind: "Tiền ăn đại biểu", cap: 5 });
    expect(chosen("Tiền ăn đại biểu", "người", [norm({ cap: 9 }), special])).toBe(5);
    const later = norm({ validFrom: "2023-01-01", cap: 4 });
    expect(chosen("Tiền ăn", "người", [norm({ cap: 9 }), later])).toBe(4);
    expect(chosen("Tiền ăn", "người", [norm({ cap: 3 }), norm({ cap: 8 })])).toBe(8);
  });

  it("is for the same unit, people being people however they are called", () => {
    expect(chosen("Tiền ăn", "đại biểu", [norm({ unit: "người", cap: 7 })])).toBe(7);
    expect(chosen("Tiền ăn", "đại biểu", [norm({ unit: "mâm", cap: 7 })])).toBeNull();
  });

  it("is per session or day only where the price is per the same", () => {
    expect(chosen("Tiền ăn", "người", [norm({ unit: "người/ngày", cap: 7 })])).toBe(7);
    expect(chosen("Tiền ăn", "người/buổi", [norm({ unit: "người/ngày", cap: 7 })])).toBeNull();
    expect(chosen("Tiền ăn", "người/ngày", [norm({ unit: "người/ngày", cap: 7 })])).toBe(7);
  });
});

it("holds from its first day to its last", () => {
  const bounded = norm({ validFrom: "2024-01-01", validTo: "2024-12-31" });
  expect(["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map((day) => isValidOn(bounded, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isValidOn(bounded, null)).toBe(false);
  expect(isValidOn(norm({}), null)).toBe(true);
});

it.each([
  ["Nước uống giữa giờ", "Giải khát giữa giờ"],
  ["Thù lao báo cáo viên", "Thù lao giảng viên, báo cáo viên"],
  ["Thuê phòng nghỉ", "Tiền nghỉ"],
  ["Trang trí", null],
])("knows the kind of %s", (item, kind) => {
  expect(kindOf(item, kindsByLaw)?.kind ?? null).toBe(kind);
});
