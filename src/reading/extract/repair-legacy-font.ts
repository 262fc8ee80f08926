import { fromTcvn3, fromVni } from "./legacy-encodings";
import { recogniseVietnamese, shareOfSyllables } from "./recognise-vietnamese";

/** A few short lines ("bó", "Kinh phí") read well in an old font too: what is mostly Vietnamese as it stands stays. */
const vietnameseEnough = 0.75;

const readings = [
  { name: "as it stands", read: (text: string) => text },
  { name: "tcvn3", read: fromTcvn3 },
  { name: "vni", read: fromVni },
] as const;

/**
 * Gives lines typed in an old font (.VnTime, VNI-Times) their letters: such text is stored as Western letters
 * ("KÕ ho¹ch", "Keá hoaïch") in Word files and on the clipboard. Lines that are Vietnamese as they stand, or hold
 * letters that no such font has, stay.
 */
export function repairLegacyFont(lines: readonly string[]): readonly string[] {
  const suspects = lines.filter(isSuspect);
  const text = suspects.join("\n");
  if (suspects.length === 0 || (shareOfSyllables(text) ?? 0) >= vietnameseEnough) return lines;
  const name = recogniseVietnamese(readings, text);
  if (name === null || name === "as it stands") return lines;
  const read = name === "tcvn3" ? fromTcvn3 : fromVni;
  return lines.map((line) => (isSuspect(line) ? read(line) : line));
}

/** Western letters with marks, and none beyond them. */
function isSuspect(line: string): boolean {
  return /[\u00a1-\u00ff]/u.test(line) && !/[\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/u.test(line);
}
