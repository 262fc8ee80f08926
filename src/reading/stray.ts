import { nodesOf } from "./facts/labels";
import type { Node } from "./outline";
import type { Section } from "./sections";
import type { TableKind } from "./tables/header";
import type { Table } from "./tables/table";

/** Nodes of a topic that lie in no other node of it. */
export function outermost(sections: readonly Section[], topic: Section["topic"]): Node[] {
  const nodes = new Set(sections.filter((section) => section.topic === topic).map((section) => section.node));
  return [...nodes].filter((node) => {
    for (let above = node.parent; above; above = above.parent) if (nodes.has(above)) return false;
    return true;
  });
}

/** Tables of a kind that stand outside the sections of their topic. */
export function strayTables(
  sections: readonly Section[],
  root: Node,
  kind: TableKind,
  topic: Section["topic"],
): Node[] {
  const inside = new Set(sections.filter((section) => section.topic === topic).map((section) => section.node));
  return tableNodes(root, kind).filter((node) => {
    for (let above: Node | null = node; above; above = above.parent) if (inside.has(above)) return false;
    return true;
  });
}

/** The nodes directly above tables of a kind, seen as holding those tables only. */
export function tableNodes(root: Node, kind: TableKind): Node[] {
  const found: Node[] = [];
  const pending = [root];
  while (pending.length > 0) {
    const node = pending.pop() as Node;
    const tables = node.children.filter((child, i) => isOf(child, kind) || isBelow(node.children, i, kind));
    if (tables.length > 0) found.push({ ...node, paragraph: null, parent: node, children: tables });
    pending.push(...node.children);
  }
  return found.reverse();
}

function isOf(node: Node | undefined, kind: TableKind): boolean {
  return node?.table?.header.kind === kind;
}

/** The lines right below a table, where the amount in words may stand. */
function isBelow(siblings: readonly Node[], at: number, kind: TableKind): boolean {
  const node = siblings[at];
  return (
    node?.paragraph !== null && node?.kind === null && (isOf(siblings[at - 1], kind) || isOf(siblings[at - 2], kind))
  );
}

/** The tables of some nodes. */
export function tablesIn(nodes: readonly Node[]): Table[] {
  return nodes.flatMap((node) => node.children.flatMap((child) => (child.table ? [child.table] : [])));
}

/** The paragraphs of an outline that are no headings and no items of a list, in order. */
export function sentencesIn(root: Node): Node[] {
  return nodesOf(root).filter(({ kind }) => kind === null);
}
