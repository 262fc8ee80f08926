import fc from "fast-check";
import type { WordStyle } from "../../src/plan/amount-in-words";
import { maxDong } from "../../src/plan/dong";

/** Amounts of every length, with many zero groups: uniform ones would nearly all have fifteen digits. */
export const amounts: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: maxDong }),
  fc
    .array(fc.oneof(fc.constantFrom(0, 1, 4, 5, 10, 11, 14, 15, 21, 24, 100, 101, 110), fc.nat(999)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((groups) => groups.reduce((amount, group) => amount * 1000 + group, 0)),
);

export const wordStyles: fc.Arbitrary<WordStyle> = fc.record({
  thousand: fc.constantFrom("nghìn" as const, "ngàn" as const),
  odd: fc.constantFrom("linh" as const, "lẻ" as const),
  billion: fc.constantFrom("tỷ" as const, "tỉ" as const),
  suffix: fc.constantFrom("đồng" as const, "đồng chẵn" as const, "" as const),
});

/** Amounts on which readings of Vietnamese numbers go wrong: ten and one, linh, tư, lăm, empty groups, tỷ. */
export const trickyAmounts: readonly number[] = [
  ...[0, 1, 4, 5, 9, 10, 11, 14, 15, 19, 20, 21, 24, 25, 40, 44, 45, 50, 51, 54, 55, 91, 99],
  ...[100, 101, 104, 105, 110, 111, 114, 115, 120, 121, 125, 200, 205, 214, 215, 500, 505, 555, 999],
  ...[
    1000, 1001, 1004, 1005, 1010, 1015, 1021, 1024, 1100, 1105, 2500, 10_000, 10_001, 15_005, 20_021, 100_000, 105_000,
  ],
  ...[999_999, 1_000_000, 1_000_001, 1_000_010, 1_000_100, 1_001_000, 1_005_000, 1_010_000, 1_100_000, 2_200_000],
  ...[13_500_000, 14_000_000, 21_021_021, 24_024_024, 25_025_025, 100_000_000, 100_000_001, 105_105_105, 999_999_999],
  ...[1_000_000_000, 1_000_000_001, 1_000_001_000, 1_005_000_000, 1_000_000_100, 10_000_000_000, 100_000_000_000],
  ...[
    1_000_000_000_000, 1_000_000_000_001, 1_005_000_000_000, 1_000_005_000_000, 1_234_567_890_123, 21_000_000_000_005,
  ],
  ...[100_000_000_000_000, 105_015_025_044_011, 123_456_789_012_345, 999_000_000_000_000, 999_999_999_999_999],
];
