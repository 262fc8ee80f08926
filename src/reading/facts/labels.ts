import type { Node } from "../outline";
import { bodyOf, slice, type Passage } from "../text/paragraph";

/** All nodes of an outline with a paragraph, in document order. */
export function nodesOf(root: Node): Node[] {
  const nodes: Node[] = [];
  const pending: Node[] = [root];
  while (pending.length > 0) {
    const node = pending.pop() as Node;
    if (node.paragraph) nodes.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as Node);
  }
  return nodes;
}

/** What a label says ("Địa điểm: …"): the rest of its line, and the lines below it. */
export interface Labelled {
  readonly rest: Passage | null;
  readonly below: readonly Passage[];
}

/**
 * The places where a label stands: at the start of a line, or behind a semicolon or full stop within one. The
 * label is a pattern for folded text up to its colon.
 */
export function labelled(nodes: readonly Node[], label: RegExp): Labelled[] {
  const found: Labelled[] = [];
  for (const node of nodes) {
    if (!node.paragraph) continue;
    const body = bodyOf(node.paragraph);
    if (body.text.length > 4000) continue;
    const at = labelAt(body, label);
    if (at === null) continue;
    const rest = slice(body, at);
    found.push({
      rest: rest.text === "" ? null : rest,
      below: nodesOf(node)
        .slice(1, 8)
        .map((child) => bodyOf(child.paragraph as NonNullable<Node["paragraph"]>)),
    });
  }
  return found;
}

function labelAt(body: Passage, label: RegExp): number | null {
  for (const match of body.plain.matchAll(/(?:^|[;.] ?|, ?(?=dia diem|tai dia diem|thoi gian))/g)) {
    const from = match.index + match[0].length;
    const part = body.plain.slice(from, from + 140);
    const named = label.exec(part);
    if (!named || named.index !== 0) continue;
    const after = part.slice(named[0].length);
    const colon = /^[^:;.\d]{0,60}?:/.exec(after);
    if (colon) return from + named[0].length + colon[0].length;
    if (/^ ?(-|la|vao|tai|tu|luc|duoc)\b/.test(after) || /^ ?-/.test(after) || /^,? ?(\d|thu|sang|chieu)/.test(after))
      return from + named[0].length;
    if (match.index === 0 && /^[^:;\d]{0,60}$/.test(after)) return from + part.length;
  }
  return null;
}
