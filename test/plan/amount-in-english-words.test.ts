import fc from "fast-check";
import { amountInEnglishWords } from "../../src/plan/amount-in-english-words";
import { amounts } from "../support/amounts";

describe("amountInEnglishWords", () => {
  test.each([
    [0, "Zero dong"],
    [13, "Thirteen dong"],
    [21, "Twenty-one dong"],
    [40, "Forty dong"],
    [105, "One hundred five dong"],
    [13_500_000, "Thirteen million five hundred thousand dong"],
    [1_000_000_000_001, "One trillion one dong"],
    [
      999_999_999_999_999,
      "Nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine million " +
        "nine hundred ninety-nine thousand nine hundred ninety-nine dong",
    ],
  ])("writes %d as %s", (amount, words) => {
    expect(amountInEnglishWords(amount)).toBe(words);
  });

  test("is empty for what is no amount", () => {
    expect([-1, 0.5, 1e15, NaN].map(amountInEnglishWords)).toEqual(["", "", "", ""]);
  });

  test("names two amounts never alike, with single spaces", () => {
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const words = amountInEnglishWords(one);
        expect(words === amountInEnglishWords(other)).toBe(one === other);
        expect(words).toMatch(/^[A-Z][a-z-]*( [a-z-]+)+$/u);
      }),
    );
  });
});
