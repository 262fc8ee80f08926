import { romanValue } from "../text/roman";

/**
 * How deep each row of a table stands, from its number: 0 for the outermost kind. A kind of number that was
 * seen before has its old depth, a new one goes below the row before it.
 */
export function levelsOf(labels: readonly string[]): number[] {
  const kinds = labels.map((label, i) => kindOf(label, labels[i - 1] ?? ""));
  const present = order.filter((kind) => kinds.includes(kind));
  return kinds.map((kind) => Math.max(0, present.indexOf(kind)));
}

/** Kinds of row numbers, outermost first. */
const order = ["upper", "roman", "digit", "decimal", "decimal3", "letter", "bullet", "none"] as const;
type Kind = (typeof order)[number];

function kindOf(label: string, before: string): Kind {
  const text = label
    .trim()
    .replace(/[.)/:]+$/, "")
    .replace(/^\(/, "");
  if (text === "") return "none";
  if (/^\d{1,3}$/.test(text)) return "digit";
  if (/^\d{1,2}\.\d{1,2}$/.test(text)) return "decimal";
  if (/^\d{1,2}(\.\d{1,2}){2,}$/.test(text)) return "decimal3";
  if (/^[-–—+*•]$/.test(text)) return "bullet";
  if (/^[a-zđ]$/.test(text)) return "letter";
  if (romanValue(text) !== null && !(text.length === 1 && /^[B-H]$/.test(before.trim()) && text !== "I"))
    return "roman";
  if (/^[A-ZĐ]$/.test(text)) return "upper";
  return "none";
}
