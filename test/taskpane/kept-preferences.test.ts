import fc from "fast-check";
import { defaultPreferences } from "../../src/app/preferences";
import { keepPreferences, readPreferences } from "../../src/taskpane/kept-preferences";

function storage(first: string | null = null) {
  let kept = first;
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
}

test("without anything kept the pane speaks the language of Office", () => {
  expect(readPreferences(storage(), "vi-VN")).toEqual(defaultPreferences);
  expect(readPreferences(storage(), "en-US").language).toBe("en");
});

test("what was chosen is read again", () => {
  const keeper = storage();
  const chosen = {
    ...defaultPreferences,
    language: "en",
    grouping: ",",
    wordStyle: { thousand: "ngàn", odd: "lẻ", billion: "tỉ", suffix: "" },
    withoutChecks: ["norm-unknown"],
    linkHeads: true,
    contingencyPercent: 7.5,
  } as const;
  keepPreferences(keeper, chosen);
  expect(readPreferences(keeper, "vi-VN")).toEqual(chosen);
});

test("a browser that forbids storage gets the usual preferences", () => {
  const forbidden = {
    getItem: () => {
      throw new Error("forbidden");
    },
    setItem: () => {
      throw new Error("forbidden");
    },
  };
  expect(readPreferences(forbidden, "vi-VN")).toEqual(defaultPreferences);
  expect(() => keepPreferences(forbidden, defaultPreferences)).not.toThrow();
  expect(readPreferences(null, "vi-VN")).toEqual(defaultPreferences);
});

test("whatever is kept, every preference is a known one", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (kept) => {
      const { language, grouping, wordStyle, withoutChecks } = readPreferences(storage(kept), "vi-VN");
      expect(["vi", "en"]).toContain(language);
      expect([".", ","]).toContain(grouping);
      expect([null, "nghìn", "ngàn"]).toContain(wordStyle && wordStyle.thousand);
      expect(Array.isArray(withoutChecks)).toBe(true);
    }),
  );
});
