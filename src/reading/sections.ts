import type { Node } from "./outline";
import { bullets } from "./text/marker";
import { headingOf, isWeakAgenda, topicsOf, type Topic } from "./topics";

/** A stretch of the outline about one topic. */
export interface Section {
  readonly topic: Topic;
  readonly node: Node;
  /** "Nội dung" alone, which is the agenda only where nothing else is. */
  readonly weak: boolean;
}

type About = { readonly topic: Topic | null; readonly open: boolean; readonly weak?: boolean };

/** The sections of an outline, outermost nodes of each topic, in document order. */
export function sectionsOf(root: Node, topic: Topic | null = null): Section[] {
  const sections: Section[] = [];
  const pending: { node: Node; about: About }[] = [{ node: root, about: { topic, open: topic === null } }];
  if (topic !== null) sections.push({ topic, node: root, weak: false });
  while (pending.length > 0) {
    const { node, about } = pending.pop() as { node: Node; about: About };
    const found: { node: Node; about: About }[] = [];
    for (const child of node.children) {
      const own = ownAbout(child, about);
      if (own && own.topic !== null && (own.topic !== about.topic || about.weak)) {
        sections.push({ topic: own.topic, node: child, weak: own.weak ?? false });
      }
      found.push({ node: child, about: own ?? about });
    }
    pending.push(...found.reverse());
  }
  return sections;
}

/** What a node is about by its own wording, or null where it belongs to what stands around it. */
function ownAbout(node: Node, around: About): About | null {
  const { paragraph, kind } = node;
  if (!paragraph || kind === null) return null;
  const topics = topicsOf(paragraph);
  const [first] = topics;
  if (!first) return null;
  const bullet = bullets.has(kind);
  const heading = headingOf(paragraph);
  if (bullet && !/^[^:]{3,70}:/.test(paragraph.text.slice(paragraph.bodyStart)) && heading.length > 30) return null;
  if (!around.open && around.topic !== null && !mayLeave(around.topic, first, bullet, kind === "caps")) return null;
  const serious = topics.filter((topic) => topic !== "other" && topic !== "time" && topic !== "place");
  const several = topics.length >= 2 && (serious.length >= 2 || (serious.length === 1 && topics.length > 1));
  if (several && node.children.length > 0 && node.children.some(namesTopic)) return { topic: null, open: true };
  if (several && serious.length > 0 && first !== "agenda") return { topic: serious[0] as Topic, open: true };
  const open = first === "time" || first === "place" || first === "other" || isWeakAgenda(paragraph);
  return { topic: first, open, weak: isWeakAgenda(paragraph) };
}

function namesTopic(node: Node): boolean {
  return node.paragraph !== null && topicsOf(node.paragraph).length > 0;
}

/** Whether a heading inside a section of one topic may begin another one. */
function mayLeave(from: Topic, to: Topic, bullet: boolean, caps: boolean): boolean {
  if (caps) return true;
  if (from === to) return false;
  switch (from) {
    case "attendees":
      return to === "time" || to === "place" || (!bullet && (to === "budget" || to === "assignments"));
    case "agenda":
      return !bullet && to !== "other" && to !== "assignments";
    case "budget":
      return !bullet && to === "assignments";
    case "assignments":
      return !bullet && to !== "other";
    default:
      return true;
  }
}
