import fc from "fast-check";
import { amountInWords, defaultWordStyle } from "../../src/plan/amount-in-words";
import { readAmountWords } from "../../src/plan/read-amount-words";
import { amounts, trickyAmounts, wordStyles } from "../support/amounts";

describe("amountInWords", () => {
  test.each([
    [0, "Không đồng"],
    [10, "Mười đồng"],
    [15, "Mười lăm đồng"],
    [21, "Hai mươi mốt đồng"],
    [24, "Hai mươi tư đồng"],
    [105, "Một trăm linh năm đồng"],
    [1_005, "Một nghìn không trăm linh năm đồng"],
    [13_500_000, "Mười ba triệu năm trăm nghìn đồng"],
    [1_000_000_000_000, "Một nghìn tỷ đồng"],
    [1_005_000_000_000, "Một nghìn không trăm linh năm tỷ đồng"],
    [2_000_000_000_005, "Hai nghìn tỷ không trăm linh năm đồng"],
  ])("writes %d as %s", (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  test("heeds the regional words and the ending", () => {
    const southern = { thousand: "ngàn", odd: "lẻ", billion: "tỉ", suffix: "đồng chẵn" } as const;
    expect(amountInWords(1_000_005_000, southern)).toBe("Một tỉ không trăm lẻ năm ngàn đồng chẵn");
    expect(amountInWords(7, { ...defaultWordStyle, suffix: "" })).toBe("Bảy");
  });

  test("is empty for what is no amount", () => {
    expect([-1, 0.5, 1e15, NaN, Infinity].map((amount) => amountInWords(amount))).toEqual(["", "", "", "", ""]);
  });

  test("is read back as the same amount in every style", () => {
    fc.assert(
      fc.property(amounts, wordStyles, (amount, style) => {
        expect(readAmountWords(amountInWords(amount, style))).toEqual({ ok: true, amount });
      }),
      { numRuns: 3000 },
    );
    for (const amount of trickyAmounts) expect(readAmountWords(amountInWords(amount))).toEqual({ ok: true, amount });
  });
});
