import type { Place, Read } from "../../plan/place";
import type { CostLine } from "../../plan/plan";

/** What an estimate says, in the order in which it says it. */
export type CostEvent =
  | { readonly kind: "line"; readonly draft: CostDraft }
  /** A heading with lines below it; `amount` is the subtotal that it states itself. */
  | {
      readonly kind: "section";
      readonly label: string | null;
      readonly name: Read<string>;
      readonly amount: Read<number> | null;
    }
  | { readonly kind: "end-of-section" }
  | { readonly kind: "total"; readonly total: StatedTotal }
  | { readonly kind: "words"; readonly words: Read<string> }
  | { readonly kind: "unread"; readonly text: string; readonly place: Place };

/** A cost line before it has its section. */
export interface CostDraft {
  readonly line: CostLine;
  /** False where its quantity is not the number of heads: one factor of a product of things. */
  readonly countsHeads: boolean;
}

export interface StatedTotal {
  readonly amount: Read<number>;
  /** "Tổng cộng" rather than "Cộng". */
  readonly grand: boolean;
  /** Label of the one section that it names: "A" in "Cộng mục A"; "" where it names none. */
  readonly of: string;
  readonly words: Read<string> | null;
}
