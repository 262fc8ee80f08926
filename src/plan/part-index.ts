import type { Attendees } from "./plan";
import { wordText } from "./word-text";

/** What is worked out once about the attendees of a plan, so that each of many cost lines need not look through all of them. */
export interface PartIndex<P extends { readonly name: string }> {
  /** The parts by the first word of their names, of those with two words or more. */
  readonly byFirstWord: ReadonlyMap<string, readonly P[]>;
  /** Answers to questions about the parts, by question. */
  readonly answers: Map<string, unknown>;
}

const indexes = new WeakMap<Attendees, PartIndex<never>>();

/** The index of a plan's attendees, made when it is first asked for. */
export function partIndexOf<P extends { readonly name: string }>(
  attendees: Attendees,
  partsOf: (attendees: Attendees) => readonly P[],
): PartIndex<P> {
  const known = indexes.get(attendees);
  if (known) return known;
  const byFirstWord = new Map<string, P[]>();
  for (const part of partsOf(attendees)) {
    const [first, second] = wordText(part.name).trim().split(" ");
    if (first === undefined || second === undefined) continue;
    const parts = byFirstWord.get(first);
    if (parts) parts.push(part);
    else byFirstWord.set(first, [part]);
  }
  const index: PartIndex<P> = { byFirstWord, answers: new Map() };
  indexes.set(attendees, index as unknown as PartIndex<never>);
  return index;
}

/** The parts whose whole name stands in a {@link wordText}, in their order. */
export function partsIn<P extends { readonly name: string }>(text: string, index: PartIndex<P>): P[] {
  const words = new Set(text.trim().split(" "));
  return [...words].flatMap((word) =>
    (index.byFirstWord.get(word) ?? []).filter(({ name }) => text.includes(wordText(name))),
  );
}

/** The answer to a question about the attendees, worked out once. */
export function answered<P extends { readonly name: string }, T>(
  index: PartIndex<P>,
  question: string,
  answer: () => T,
): T {
  if (!index.answers.has(question)) index.answers.set(question, answer());
  return index.answers.get(question) as T;
}
