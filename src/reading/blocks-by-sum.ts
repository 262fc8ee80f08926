/** A number that stands before those that add up to it. */
export interface SumBlock {
  /** Index of the sum. */
  readonly head: number;
  /** Index behind the last of its parts. */
  readonly end: number;
}

/**
 * Divides numbers into sums, each before its parts, where the whole list falls into such blocks; null where it does
 * not. A list whose numbers come to exactly twice their stated total is one that counts its headings too.
 */
export function blocksBySum(values: readonly (number | null)[], total: number): SumBlock[] | null {
  if (values.reduce<number>((sum, value) => sum + (value ?? 0), 0) !== 2 * total || total <= 0) return null;
  const blocks: SumBlock[] = [];
  for (let head = 0; head < values.length;) {
    const sum = values[head] ?? 0;
    let end = head + 1;
    let parts = 0;
    while (end < values.length && parts < sum) parts += values[end++] ?? 0;
    if (sum <= 0 || parts !== sum || end === head + 1) return null;
    blocks.push({ head, end });
    head = end;
  }
  return blocks;
}
