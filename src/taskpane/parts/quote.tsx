import type { Place } from "../../plan/place";
import type { SourceDocument } from "../app-types";
import { quoteOf } from "../quote-of";
import { usePane } from "../use-pane";

/** The sentence that a value was read from, with the value marked in it. */
export function QuotedSource({ place, document }: { place: Place; document: SourceDocument }) {
  const { words, figures } = usePane();
  const quote = quoteOf(place, document);
  if (quote === null) return <p className="pane-quiet">{words.pane.review.typed}</p>;
  return (
    <figure className="pane-stack-tight">
      <figcaption className="pane-quiet">{words.pane.review.quoteLine(figures.count(quote.line))}</figcaption>
      <blockquote className="pane-quote">
        {quote.before}
        <mark>{quote.marked}</mark>
        {quote.after}
      </blockquote>
    </figure>
  );
}
