import fc from "fast-check";
import { blocksBySum } from "../../src/reading/blocks-by-sum";

describe("numbers of which some are the sums of those behind them", () => {
  it("fall into blocks", () => {
    expect(blocksBySum([6, 1, 2, 3, 9, 4, 5], 15)).toEqual([
      { head: 0, end: 4 },
      { head: 4, end: 7 },
    ]);
  });

  it.each([
    ["their total is not half of them", [6, 1, 2, 3], 12],
    ["a sum has other parts behind it", [6, 1, 2, 3, 9, 4, 5, 0, 15], 22],
    ["nothing is to be divided", [], 0],
  ])("are left alone where %s", (_, values, total) => {
    expect(blocksBySum(values, total)).toBeNull();
  });

  it("are found again, however many blocks there are and whatever stands in them", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (blocks) => {
        const sums = blocks.map((block) => block.reduce((sum, value) => sum + value, 0));
        const total = sums.reduce((sum, value) => sum + value, 0);
        const found = blocksBySum(
          blocks.flatMap((block, i) => [sums[i] ?? 0, ...block]),
          total,
        );
        expect(found?.map(({ head, end }) => end - head - 1)).toEqual(blocks.map(({ length }) => length));
      }),
    );
  });
});
