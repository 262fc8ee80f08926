/**
 * A name that no sheet bears yet: the wanted one, or with a number behind it. Excel allows 31 characters and does
 * not tell capitals from small letters.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
