import { headingKind } from "./heading-kind";
import { isTable, type Block } from "./text/blocks";
import { bullets, type MarkerKind } from "./text/marker";
import type { Paragraph } from "./text/paragraph";
import type { Table } from "./tables/table";
import { namesPeople, topicsOf } from "./topics";

/** A heading, list item, paragraph or table with what stands below it. */
export interface Node {
  /** Null for a table and for the root. */
  readonly paragraph: Paragraph | null;
  readonly table: Table | null;
  /** Kind of its marker; null for plain text. */
  readonly kind: MarkerKind | null;
  readonly parent: Node | null;
  readonly children: Node[];
}

/** A heading or item that may still have something below it. */
export interface Open {
  readonly kind: MarkerKind;
  /** 1 for a list of the same kind of numbers inside such a list. */
  readonly inner: boolean;
  number: number;
  node: Node;
}

const belowCaps: ReadonlySet<MarkerKind> = new Set<MarkerKind>([
  "-",
  "+",
  "*",
  "label",
  "letter",
  "digit",
  "bracketed",
  "decimal",
  "decimal3",
]);

/**
 * The blocks as a tree. What kind of number stands under what kind is taken from the document itself: a
 * kind that is already open closes what stands under it, a new one goes below.
 */
export function outlineOf(blocks: readonly Block[]): Node {
  const root = nodeOf(null, null, null, null);
  const open: Open[] = [];
  for (const [i, block] of blocks.entries()) {
    if (isTable(block)) {
      closeBullets(open);
      const parent = open[open.length - 1]?.node ?? root;
      parent.children.push(nodeOf(null, block, null, parent));
      continue;
    }
    const kind = block.marker?.kind ?? headingKind(block, open, blocks[i + 1]);
    const summed = (kind === null || kind === "label") && isSum(block) ? holderOfSum(open) : null;
    if (kind === null || summed) {
      const parent = summed ?? besideGroup(block, open) ?? holderOfText(open) ?? root;
      parent.children.push(nodeOf(block, null, null, parent));
      continue;
    }
    const inner = makeRoom(open, kind, block);
    const parent = open[open.length - 1]?.node ?? root;
    const node = nodeOf(block, null, kind, parent);
    parent.children.push(node);
    open.push({ kind, inner, number: block.marker?.number ?? 0, node });
  }
  return root;
}

/** Closes what a paragraph of this kind ends, and says whether it begins a list inside one of its kind. */
function makeRoom(open: Open[], kind: MarkerKind, paragraph: Paragraph): boolean {
  if (kind === "caps" || kind === "label") {
    const closed = kind === "caps" ? belowCaps : bullets;
    while (open.length > 0 && (closed.has(last(open).kind) || last(open).kind === "label")) open.pop();
    if (open.some((at) => at.kind === kind)) while (open.pop()?.kind !== kind);
    return false;
  }
  const mine = open.filter((at) => at.kind === kind);
  const deepest = mine[mine.length - 1];
  if (!deepest) return false;
  const number = paragraph.marker?.number ?? null;
  if (number !== null && mine.length === 1 && beginsInside(deepest, number, paragraph)) return true;
  const outer = mine[0] as Open;
  const target = mine.length > 1 && number !== null && resumes(outer, deepest, number, paragraph) ? outer : deepest;
  while (open.pop() !== target);
  return target.inner;
}

function beginsInside(deepest: Open, number: number, paragraph: Paragraph): boolean {
  if (number !== 1) return false;
  if (deepest.number >= 2) return !isSectionHeading(paragraph) || deepest.kind !== "digit";
  const heading = deepest.node.paragraph;
  return deepest.number === 1 && deepest.node.children.length === 0 && heading !== null && isSectionHeading(heading);
}

function resumes(outer: Open, inner: Open, number: number, paragraph: Paragraph): boolean {
  if (number === inner.number + 1) return number === outer.number + 1 && isSectionHeading(paragraph);
  return number === outer.number + 1 || (isSectionHeading(paragraph) && number > 1);
}

function isSectionHeading(paragraph: Paragraph): boolean {
  return topicsOf(paragraph).length > 0 && paragraph.text.length <= 200;
}

function closeBullets(open: Open[]): void {
  while (open.length > 0 && bullets.has(last(open).kind)) open.pop();
}

/** "Giảng viên: gồm 3 đồng chí" behind the list below "Học viên: 80 người": a group beside that one, not in it. */
function besideGroup(paragraph: Paragraph, open: readonly Open[]): Node | null {
  const above = open.findLast((at) => !bullets.has(at.kind));
  if (above?.kind !== "label" || above === open[open.length - 1] || !namesPeople(paragraph)) return null;
  return above.node.paragraph && namesPeople(above.node.paragraph) ? above.node.parent : null;
}

/** "Tổng cộng: …" or "(Bằng chữ: …)" */
function isSum({ plain, text }: Paragraph): boolean {
  return /^\(?(?:tổng|cộng|bằng chữ|viết bằng)/iu.test(text) && /\d|bang chu/.test(plain);
}

/** A sum below a list inside the bullet that is its heading: "- Kinh phí:" above lines with "+". */
function holderOfSum(open: readonly Open[]): Node | null {
  const bulleted = open.filter((at) => bullets.has(at.kind));
  return bulleted.length > 1 ? (bulleted[bulleted.length - 2]?.node ?? null) : null;
}

function holderOfText(open: readonly Open[]): Node | null {
  for (let i = open.length - 1; i >= 0; i--) {
    const at = open[i] as Open;
    if (!bullets.has(at.kind)) return at.node;
  }
  return null;
}

function last(open: readonly Open[]): Open {
  return open[open.length - 1] as Open;
}

function nodeOf(paragraph: Paragraph | null, table: Table | null, kind: MarkerKind | null, parent: Node | null): Node {
  return { paragraph, table, kind, parent, children: [] };
}
