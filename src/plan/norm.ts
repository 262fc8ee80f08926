import type { IsoDate } from "./calendar-date";
import type { Dong } from "./dong";
import type { Place } from "./place";

/** A cap on a unit price, as a circular or a province's resolution sets it. */
export interface Norm {
  /** Kind of cost in the words of the source, e.g. "Tiền ăn". Matched to the item of a cost line. */
  readonly kind: string;
  /** Unit the cap is for, e.g. "người/ngày"; null where the source names none. */
  readonly unit: string | null;
  readonly cap: Dong;
  /** Legal basis, article and clause. A norm without a basis is not used. */
  readonly basis: string;
  /** First and last day on which the norm applies; null is open-ended. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** Its row in the user's table; left out for one that ships with the add-in. */
  readonly place?: Place;
}

/** A kind of cost for which the law asks for a norm, and the words by which an item is known to be of it. */
export interface NormKind {
  readonly kind: string;
  /** Lower-case words; an item that contains one of them is of this kind. */
  readonly words: readonly string[];
}

/** The norms that the checks measure against: the user's own caps and the kinds that have one by law. */
export interface Norms {
  readonly caps: readonly Norm[];
  readonly kinds: readonly NormKind[];
}
