import fc from "fast-check";
import { formatDate } from "../../src/messages/format";
import { readInput } from "../../src/taskpane/read-input";

test("an empty field takes the value away", () => {
  for (const kind of ["text", "number", "money", "date"] as const) {
    expect(readInput(kind, "  ")).toEqual({ ok: true, value: null });
  }
});

test.each([
  ["2200000", 2_200_000],
  ["2.200.000", 2_200_000],
  ["2,200,000", 2_200_000],
  ["2 200 000 đồng", 2_200_000],
  ["20.000đ", 20_000],
  ["500 VNĐ", 500],
  ["0", 0],
])("the amount %p is read as %d đồng", (typed, value) => {
  expect(readInput("money", typed)).toEqual({ ok: true, value });
});

test.each(["-5", "2,5", "1.2.3", "2.200,000", "hai mươi", "1e6", "9999999999999999"])("%p is no amount", (typed) => {
  expect(readInput("money", typed)).toEqual({ ok: false, wrong: "money" });
});

test("a count takes no currency", () => {
  expect(readInput("number", "110 đồng")).toEqual({ ok: false, wrong: "number" });
});

test.each([
  ["29/02/2024", "2024-02-29"],
  ["5-2-2024", "2024-02-05"],
  ["05.12.2025", "2025-12-05"],
])("the date %p is read as %s", (typed, value) => {
  expect(readInput("date", typed)).toEqual({ ok: true, value });
});

test("a date that no calendar has is refused", () => {
  expect(readInput("date", "29/02/2023")).toEqual({ ok: false, wrong: "date" });
});

test("an amount is read back from either grouping", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.constantFrom(".", ",", " "), (amount, sign) => {
      const typed = String(amount).replace(/\B(?=(\d{3})+$)/g, sign);
      expect(readInput("money", typed)).toEqual({ ok: true, value: amount });
    }),
  );
});

test("a date is read back from the form in which it is shown", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readInput("date", formatDate(iso))).toEqual({ ok: true, value: iso });
    }),
  );
});

test("nothing that is typed makes the reading fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      for (const kind of ["text", "number", "money", "date"] as const) expect(readInput(kind, typed)).toBeDefined();
    }),
  );
});
