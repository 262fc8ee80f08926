const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to 89 in capitals, or null where it is none ("IIX"). */
export function romanValue(text: string): number | null {
  if (!/^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,4})$/.test(text)) return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = digits[text.charAt(i)] ?? 0;
    const next = digits[text.charAt(i + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}
