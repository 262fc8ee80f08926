import { formatBullet, formatListNumber } from "../../../src/reading/extract/list-number";

describe("formatListNumber", () => {
  test.each([
    [4, "upperRoman", "IV"],
    [1994, "upperRoman", "MCMXCIV"],
    [19, "lowerRoman", "xix"],
    [1, "upperLetter", "A"],
    [28, "lowerLetter", "bb"],
    [7, "decimalZero", "07"],
    [12, "decimalZero", "12"],
    [3, "decimal", "3"],
    [3, "chineseCounting", "3"],
    [3, "none", ""],
  ])("writes %d in the format %s as %s", (number, format, text) => {
    expect(formatListNumber(number, format)).toBe(text);
  });
});

describe("formatBullet", () => {
  test.each([
    ["+", "+"],
    ["–", "–"],
    ["\uf0b7", "-"],
    ["o", "-"],
    ["§", "-"],
  ])("makes %j %s", (sign, text) => {
    expect(formatBullet(sign)).toBe(text);
  });
});
