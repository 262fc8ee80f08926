import { bareCount, headCountsIn, leadingCount, type HeadCount } from "./heads";

/** The count that a line states: after "=", after its colon, at its end or at its beginning. */
export function mainCount(plain: string): HeadCount | null {
  const counts = headCountsIn(plain);
  if (counts.length === 0) return bareCount(plain) ?? leadingCount(plain);
  const equals = plain.lastIndexOf("=");
  if (equals >= 0) {
    const after = counts.find((count) => count.numberStart > equals) ?? bareCount(plain);
    if (after && after.numberStart > equals) return after;
  }
  const outside = counts.filter((count) => depthAt(plain, count.start) === 0);
  const product = productCount(plain, outside.length > 0 ? outside : counts);
  if (product) return product;
  const colon = plain.indexOf(":");
  if (colon >= 0 && countsOthersToo(plain, colon, counts)) return null;
  if (outside.length === 0) {
    const bare = bareCount(plain);
    return bare && depthAt(plain, bare.start) === 0 ? bare : (counts[0] ?? null);
  }
  return (
    outside.find((count) => colon >= 0 && count.start > colon) ??
    (isLeading(plain, outside[0]) ? (outside[0] ?? null) : (outside[outside.length - 1] ?? null))
  );
}

/** "Trưởng ban, 02 Phó Trưởng ban và 15 thành viên": the count is one of several, whose sum is not said. */
function countsOthersToo(plain: string, colon: number, counts: readonly HeadCount[]): boolean {
  const rest = plain.slice(colon + 1).replace(/\([^)]*\)/g, (inside) => " ".repeat(inside.length));
  return [...rest.matchAll(/(?<![\d/.a-z-])\d{1,3} (?=pho |truong |uy vien|chu tich|giam doc|bi thu|thu ky)/g)].some(
    (match) => !counts.some((count) => count.numberStart === colon + 1 + match.index) && counts.length > 0,
  );
}

function isLeading(plain: string, count: HeadCount | undefined): boolean {
  return count !== undefined && /^(moi |gom |co )?$/.test(plain.slice(0, count.start));
}

/** "mỗi đơn vị 02 người x 15 đơn vị", "15 xã, mỗi xã 02 đại biểu" without its product: the product itself. */
function productCount(plain: string, counts: readonly HeadCount[]): HeadCount | null {
  for (const count of counts) {
    const after = /^(?:\/[a-z ]{1,20})? ?[x×*] ?(\d{1,4})\b/.exec(plain.slice(count.end));
    const before = /(\d{1,4}) [a-z, ]{2,30}(?<![a-z])[x×*] ?$/.exec(
      plain.slice(Math.max(0, count.start - 40), count.start),
    );
    const each = /(\d{1,4}) ([a-z]+)(?: [a-z, ]{0,40})?,? (?:moi|x moi) \2 (?:cu )?$/.exec(
      plain.slice(Math.max(0, count.start - 80), count.start),
    );
    const factor = Number(after?.[1] ?? before?.[1] ?? each?.[1] ?? 0);
    if (factor > 0) return { ...count, value: count.value * factor };
  }
  return null;
}

function depthAt(plain: string, position: number): number {
  let depth = 0;
  for (let i = 0; i < position; i++) {
    const character = plain.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
  }
  return depth;
}
