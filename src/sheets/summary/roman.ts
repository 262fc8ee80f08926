const digits = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A number from 1 in Roman numerals. */
export function roman(number: number): string {
  const digit = digits.find(([value]) => value <= number);
  return digit === undefined ? "" : digit[1] + roman(number - digit[0]);
}
