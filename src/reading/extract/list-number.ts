/** A number in a format of Word's lists (ST_NumberFormat, ECMA-376-1, 17.18.59); a rare one as decimal. */
export function formatListNumber(number: number, format: string): string {
  switch (format) {
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "upperRoman":
      return toRoman(number);
    case "lowerRoman":
      return toRoman(number).toLowerCase();
    case "upperLetter":
      return toLetters(number);
    case "lowerLetter":
      return toLetters(number).toLowerCase();
    case "none":
      return "";
    default:
      return String(number);
  }
}

const romanDigits = [
  ...[[1000, "M"] as const, [900, "CM"] as const, [500, "D"] as const, [400, "CD"] as const, [100, "C"] as const],
  ...[[90, "XC"] as const, [50, "L"] as const, [40, "XL"] as const, [10, "X"] as const, [9, "IX"] as const],
  ...[[5, "V"] as const, [4, "IV"] as const, [1, "I"] as const],
];

function toRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [rest, roman] = [number, ""];
  for (const [value, digits] of romanDigits) {
    for (; rest >= value; rest -= value) roman += digits;
  }
  return roman;
}

/** A … Z, then AA, BB … as Word counts on. */
function toLetters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** What a bullet is as text: the signs people type themselves stay, those of symbol fonts are dashes. */
export function formatBullet(sign: string): string {
  return /^[-–—+•*]$/u.test(sign) ? sign : "-";
}
