import type { Place } from "../../plan/place";
import type { PlanList } from "../../plan/plan-list";
import type { PlanPath } from "../../plan/plan-path";
import type { InputKind } from "../read-input";

/** A value that the review lets the user change. */
export interface ReviewField {
  readonly path: PlanPath;
  readonly label: string;
  readonly kind: InputKind;
  readonly value: number | string | null;
  /** A value that the plan cannot be without, as the name of a member. */
  readonly required: boolean;
  /** Whether the field wants the whole width. */
  readonly wide: boolean;
}

/** One thing that was read: a line to see, and behind it its values and the sentence it came from. */
export interface ReviewItem {
  /** The part of the plan it shows, a path or the beginning of one. Unique in a review. */
  readonly id: string;
  readonly title: string;
  /** What stands below the title, as "110 người × 20.000 đ". */
  readonly detail: string | null;
  readonly figure: string | null;
  readonly place: Place;
  readonly fields: readonly ReviewField[];
  /** The entry of a list that the item is, where it can be taken away. */
  readonly entry: { readonly list: PlanList; readonly at: number } | null;
}

/** A place in a list where the user can add an entry. */
export interface ReviewAddition {
  readonly list: PlanList;
  readonly at: number;
  /** "Thêm nhiệm vụ". */
  readonly label: string;
}

export interface ReviewGroup {
  /** A heading that says no more than a name, or one that can be opened and changed like an item. */
  readonly title: string | ReviewItem | null;
  readonly items: readonly ReviewItem[];
  readonly addition: ReviewAddition | null;
}

export const reviewParts = ["general", "attendees", "budget", "agenda", "assignments", "people"] as const;
export type ReviewPart = (typeof reviewParts)[number];

export interface ReviewSection {
  readonly part: ReviewPart;
  /** Sum or count of the section. */
  readonly figure: string | null;
  readonly groups: readonly ReviewGroup[];
}

/** Everything in the sections that a finding can be about. */
export function itemsOf(sections: readonly ReviewSection[]): ReviewItem[] {
  const groups = sections.flatMap((section) => section.groups);
  return groups.flatMap(({ title, items }) =>
    typeof title === "object" && title !== null ? [title, ...items] : items,
  );
}
