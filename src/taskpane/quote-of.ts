import type { Place } from "../plan/place";
import type { SourceDocument } from "./app-types";

/** A sentence of the document with the stretch that a value was read from. */
export interface Quote {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The sentence that a value came from; null where it came from no document. */
export function quoteOf(place: Place, document: SourceDocument): Quote | null {
  if (place.in !== "document") return null;
  const text = document.lines.find(({ number }) => number === place.line)?.text;
  if (text === undefined) return null;
  return {
    line: place.line,
    before: text.slice(0, place.start).trimStart(),
    marked: text.slice(place.start, place.end),
    after: text.slice(place.end).trimEnd(),
  };
}
