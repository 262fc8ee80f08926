import type { Finding } from "../checks/run-checks";
import type { SourceDocument } from "../reading/source-document";

/**
 * The stretch of the document that a finding is about, as a reader would quote it: its line without numbering
 * and bullet, up to the end of the clause ("Ở huyện: 108 đại biểu" of "2. Ở huyện: 108 đại biểu, gồm:").
 * A heading is quoted whole, since its number may be the matter. Null where it is about no line.
 */
export function sourceText(finding: Pick<Finding, "place" | "path">, document: SourceDocument): string | null {
  const { place, path } = finding;
  if (place.in !== "document") return null;
  const line = document.lines.find(({ number }) => number === place.line)?.text;
  if (line === undefined) return null;
  const from = path?.startsWith("headings.")
    ? 0
    : (/^\s*(?:(?:\d{1,2}|[a-zđ]|[IVX]{1,5}|[A-Z])[.)/]\s+|[-–+*•]\s*)+/u.exec(line)?.[0].length ?? 0);
  const after = Math.max(place.end, from);
  const clauseEnd = /[,;:](?=\s|$)|\s\(/u.exec(line.slice(after));
  const to = clauseEnd === null ? line.length : after + clauseEnd.index;
  const text = line
    .slice(place.start < from ? place.start : from, to)
    .replaceAll("\t", " ")
    .trim();
  return text.replace(/[.;,:*\s]+$/u, "") || line.trim();
}
