import { planFields, type PlanField, type SheetWords } from "../sheet-words";
import { textKey } from "./group-names";

/** What the label of a row of `KeHoach` says that the row holds; `name` is the section or fund it is about. */
export interface KeHoachLabel {
  readonly kind: PlanField | "recipient" | "statedSubtotal" | "computedSubtotal" | "fundTotal";
  readonly name: string;
}

const named = ["statedSubtotal", "computedSubtotal", "fundTotal"] as const;

/** The meaning of a label in any of the languages; null for a row of the user's own. */
export function labelOf(text: string, languages: readonly SheetWords[]): KeHoachLabel | null {
  const key = textKey(text);
  for (const { fields, repeated } of languages) {
    const field = planFields.find((each) => textKey(fields[each]) === key);
    if (field !== undefined) return { kind: field, name: "" };
    if (key === textKey(repeated.recipient)) return { kind: "recipient", name: "" };
    const kind = named.find((each) => key.startsWith(textKey(repeated[each])) && key !== textKey(repeated[each]));
    if (kind !== undefined) return { kind, name: text.trim().slice(repeated[kind].trim().length).trim() };
  }
  return null;
}

/** One text for what a label means, to tell rows apart; recipients are alike. */
export function labelKey({ kind, name }: KeHoachLabel): string {
  return `${kind}:${textKey(name)}`;
}
