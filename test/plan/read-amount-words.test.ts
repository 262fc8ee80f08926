import fc from "fast-check";
import { amountInWords } from "../../src/plan/amount-in-words";
import { differingGroup, readAmountWords } from "../../src/plan/read-amount-words";
import { amounts } from "../support/amounts";

describe("readAmountWords", () => {
  test.each([
    ["Mười ba triệu, năm trăm ngàn đồng", 13_500_000],
    ["(Bằng chữ: Mười ba triệu, năm trăm ngàn đồng chẵn./.)", 13_500_000],
    ["Số tiền viết bằng chữ: mười bốn triệu đồng", 14_000_000],
    ["BẰNG CHỮ: HAI MƯƠI LĂM TRIỆU ĐỒNG CHẴN.", 25_000_000],
    ["Hai lăm triệu", 25_000_000],
    ["Hai nhăm triệu", 25_000_000],
    ["hai mươi năm triệu", 25_000_000],
    ["hai mươi bốn triệu", 24_000_000],
    ["hai mươi tư triệu", 24_000_000],
    ["hai tư triệu", 24_000_000],
    ["ba mươi một nghìn", 31_000],
    ["ba mốt nghìn", 31_000],
    ["bẩy mươi bẩy nghìn đồng", 77_000],
    ["Một trăm lẻ năm nghìn đồng", 105_000],
    ["Một trăm linh tư nghìn đồng", 104_000],
    ["Một trăm năm nghìn đồng", 105_000],
    ["Một trăm mười nghìn đồng", 110_000],
    ["Một triệu lẻ năm đồng", 1_000_005],
    ["Một triệu hai mươi nghìn đồng", 1_020_000],
    ["Một tỉ hai trăm triệu đồng Việt Nam", 1_200_000_000],
    ["Một nghìn năm trăm tỷ đồng", 1_500_000_000_000],
    ["Mười nghìn triệu đồng", 10_000_000_000],
    ["Hai triệu rưỡi", 2_500_000],
    ["Một tỷ rưỡi đồng", 1_500_000_000],
    ["Hai-mươi-mốt triệu đồng", 21_000_000],
    ["** Hai triệu, hai trăm nghìn đồng ** ", 2_200_000],
    ["“Không đồng”", 0],
    ["Hai chục nghìn đồng", 20_000],
    ["năm trăm nghìnđồng", 500_000],
  ])("reads %s as %d", (words, amount) => {
    expect(readAmountWords(words)).toEqual({ ok: true, amount });
  });

  test.each([
    ...["", "đồng", "Mười ba triệu 500 nghìn đồng", "triệu đồng", "năm mươi mươi", "hai trăm trăm", "mười mươi"],
    ...[
      "một triệu hai",
      "hai nghìn năm đồng",
      "một triệu một tỷ triệu",
      "nghìn tỷ",
      "Kinh phí thực hiện",
      "một hai ba",
    ],
    ...["một trăm tư", "Một nghìn nghìn tỷ tỷ", "mười không", "Một triệu tỷ"],
  ])("does not guess at %s", (words) => {
    expect(readAmountWords(words)).toEqual({ ok: false });
  });

  test("does not search through what is too long for an amount", () => {
    expect(readAmountWords(`${"đồng ".repeat(100_000)}x`)).toEqual({ ok: false });
  });

  test("reads decomposed letters", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readAmountWords(amountInWords(amount).normalize("NFD"))).toEqual({ ok: true, amount });
      }),
    );
  });

  test("reads the spellings of other regions as the same amount", () => {
    const spellings = [
      ["tư", "bốn"],
      ["lăm", "nhăm"],
      ["lăm", "năm"],
      ["mốt", "một"],
      ["bảy", "bẩy"],
      [" linh", ""],
      ["mươi mốt", "mốt"],
      ["mươi lăm", "lăm"],
      ["triệu ", "triệu, "],
      ["nghìn ", "NGHÌN - "],
    ] as const;
    fc.assert(
      fc.property(amounts, fc.subarray([...spellings]), (amount, chosen) => {
        const words = chosen.reduce((text, [from, to]) => text.replaceAll(from, to), amountInWords(amount));
        expect(readAmountWords(words)).toEqual({ ok: true, amount });
      }),
      { numRuns: 1000 },
    );
  });

  test("never throws", () => {
    const words = fc.constantFrom(
      ..."một mốt hai năm lăm mười mươi trăm linh nghìn triệu tỷ đồng chẵn rưỡi 5 , bằng chữ".split(" "),
    );
    fc.assert(fc.property(fc.array(words), (some) => typeof readAmountWords(some.join(" ")).ok === "boolean"));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof readAmountWords(text).ok === "boolean"));
  });
});

describe("differingGroup", () => {
  test.each([
    [13_500_000, 13_500_000, null],
    [13_500_000, 13_500_005, "units"],
    [13_500_000, 13_050_000, "thousands"],
    [13_500_000, 14_500_000, "millions"],
    [1_013_500_000, 13_500_005, "billions"],
    [1_000_000_000_000, 0, "thousand-billions"],
  ] as const)("of %d and %d is %s", (a, b, group) => {
    expect(differingGroup(a, b)).toBe(group);
  });
});
