import { quoteOf } from "../../src/taskpane/quote-of";

const document = {
  lines: [
    { number: 1, text: "KẾ HOẠCH", cells: null, table: null },
    { number: 4, text: "- Nước uống: 110 người x 20.000đ", cells: null, table: null },
  ],
};

test("the value is marked in the sentence it was read from", () => {
  expect(quoteOf({ in: "document", line: 4, start: 13, end: 16 }, document)).toEqual({
    line: 4,
    before: "- Nước uống: ",
    marked: "110",
    after: " người x 20.000đ",
  });
});

test("what was read from no document has no sentence", () => {
  expect(quoteOf({ in: "nowhere" }, document)).toBeNull();
  expect(quoteOf({ in: "document", line: 99, start: 0, end: 1 }, document)).toBeNull();
});
