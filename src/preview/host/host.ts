import type { Handle } from "./api/type";
import type { Box } from "./model/address";
import type { Book } from "./model/book";
import type { Anchor, Sheet } from "./model/sheet";

/** A range of the API: cells of a sheet, which it follows when they move. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly anchor: Anchor;
}

/** What the handlers of API members work on. */
export interface Host {
  readonly book: Book;
  /** A handle of a box, tied to its cells. */
  range(sheet: Sheet, box: Box): Handle<RangeTarget>;
  /** Keeps an object until the add-in lets it go; its reference id. */
  keep(handle: Handle): string;
  referenceOf(handle: Handle): string | null;
  byReference(id: string): Handle | null;
  release(id: string): void;
  releaseAll(): void;
  /** Calculates now what is out of date. */
  calculate(everything?: boolean): void;
}
