import type { IsoDate } from "./calendar-date";
import type { Norm, NormKind, Norms } from "./norm";
import { personUnits, servingUnits } from "./people-words";
import type { CostLine, Plan } from "./plan";
import { hasAny, hasPhrase, wordText } from "./word-text";

/** The kind with a norm by law that a cost item is of; null where it is of none. */
export function kindOf(item: string, kinds: readonly NormKind[]): NormKind | null {
  const text = wordText(item);
  return kinds.find((kind) => hasAny(text, kind.words)) ?? null;
}

/** Whether a norm is in force on a day. Without a day only a norm without bounds is. */
export function isValidOn(norm: Norm, date: IsoDate | null): boolean {
  if (date === null) return norm.validFrom === null && norm.validTo === null;
  return (norm.validFrom ?? date) <= date && date <= (norm.validTo ?? date);
}

/**
 * The norm that caps the unit price of a line at the event's date: of the line's kind, for its unit, with a legal
 * basis. The most closely named one wins, then the latest; of several for one day the highest, since which of them
 * binds depends on the place. Null where none applies for certain.
 */
export function normFor(line: CostLine, plan: Plan, norms: Norms): Norm | null {
  const item = line.item?.value ?? null;
  if (item === null || line.unit === null) return null;
  const date = plan.eventDate?.value ?? null;
  const fitting = norms.caps.filter(
    (norm) =>
      norm.basis.trim() !== "" &&
      isValidOn(norm, date) &&
      isNamedBy(norm, item, norms.kinds) &&
      isComparable(norm.unit, line, plan),
  );
  const [best] = fitting.sort(
    (a, b) =>
      wordText(b.kind).length - wordText(a.kind).length ||
      (b.validFrom ?? "").localeCompare(a.validFrom ?? "") ||
      b.cap - a.cap,
  );
  return best ?? null;
}

/** The item bears the norm's own words, or the norm is for the whole kind in other words. */
function isNamedBy(norm: Norm, item: string, kinds: readonly NormKind[]): boolean {
  const named = bare(norm.kind);
  if (named === "" || hasPhrase(wordText(item), named)) return named !== "";
  const kind = kindOf(item, kinds);
  return kind !== null && (bare(kind.kind) === named || kind.words.some((words) => words === named));
}

/** A kind of cost without the "chi", "mức chi" that resolutions put before it. */
function bare(kind: string): string {
  return wordText(kind)
    .trim()
    .replace(/^(mức )?chi (tiền )?/u, "");
}

const timeWords: readonly (readonly [string, "session" | "day"])[] = [
  ["buổi", "session"],
  ["session", "session"],
  ["ngày", "day"],
  ["day", "day"],
];

interface UnitParts {
  /** "person", or the words of another unit. */
  readonly of: string;
  readonly per: "session" | "day" | null;
}

function partsOf(unit: string): UnitParts {
  const parts = unit.split("/").map(wordText);
  const per = timeWords.find(([word]) => parts.some((part) => hasPhrase(part, word)))?.[1] ?? null;
  const things = parts.filter((part) => !timeWords.some(([word]) => hasPhrase(part, word)));
  const isPerson = things.some((part) => hasAny(part, [...personUnits, ...servingUnits]));
  return { of: isPerson ? "person" : things.join("/"), per };
}

function isComparable(unit: string | null, line: CostLine, plan: Plan): boolean {
  if (unit === null || unit.trim() === "") return true;
  const cap = partsOf(unit);
  const own = partsOf(line.unit?.value ?? "");
  if (cap.of !== own.of && !(cap.of === "" && own.of === "person")) return false;
  return cap.per === null || cap.per === (own.per ?? perOf(line, plan, cap.per));
}

/** What a price "per person" is per, where the line does not say: the one session or day that there is, or each. */
function perOf(line: CostLine, plan: Plan, asked: "session" | "day"): "session" | "day" | null {
  const sessions = plan.sessions?.value ?? null;
  const days = plan.eventEnd === null && (sessions ?? 1) <= 2 ? 1 : null;
  const rounds = line.times?.value ?? 1;
  if (asked === "session") return sessions !== null && rounds === sessions ? "session" : null;
  return days === 1 && rounds === 1 ? "day" : null;
}
