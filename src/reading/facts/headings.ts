import type { Read } from "../../plan/place";
import type { Heading } from "../../plan/plan";
import type { Node } from "../outline";
import { bodyOf, placeIn, textOf } from "../text/paragraph";

const numbered = new Set(["part", "article", "upper", "roman", "digit"]);

/** The numbered headings of the outermost kind in the plan itself, in order. */
export function readHeadings(root: Node): Read<Heading>[] {
  const level = levelOf(root);
  return level.flatMap((node) => {
    const { paragraph } = node;
    if (!paragraph?.marker) return [];
    const body = bodyOf(paragraph);
    const colon = body.text.indexOf(":");
    const text = textOf(body, 0, colon > 2 && colon < 120 ? colon : Math.min(body.text.length, 300));
    return [
      {
        value: { number: paragraph.marker.label, text: text.value },
        place: placeIn(paragraph, 0, paragraph.text.length),
      },
    ];
  });
}

/** The outermost numbered nodes of one kind; headings in capitals without number hold no headings of the plan. */
function levelOf(root: Node): Node[] {
  const top = root.children.filter((child) => child.kind !== null && numbered.has(child.kind));
  const counts = new Map<string, number>();
  for (const node of top) counts.set(node.kind ?? "", (counts.get(node.kind ?? "") ?? 0) + 1);
  const [kind] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return top.filter((node) => node.kind === kind);
}
