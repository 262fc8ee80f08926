import type { Open } from "./outline";
import { isTable, type Block } from "./text/blocks";
import { isCapitals } from "./text/fold";
import { unnumbered, type MarkerKind } from "./text/marker";
import type { Paragraph } from "./text/paragraph";
import { namesPeople, topicsOf, type Topic } from "./topics";

/** A heading without a number: capitals or a short line that names a topic, or a line that ends with a colon. */
export function headingKind(paragraph: Paragraph, open: readonly Open[], next: Block | undefined): MarkerKind | null {
  const { text } = paragraph;
  const topics = topicsOf(paragraph);
  if (namesPeople(paragraph) && !(text.endsWith(":") || isBelowHeading(next))) return null;
  if (topics.length > 0 && topics[0] !== "other" && /^[^:]{3,40}:/.test(text))
    return beginsPart(topics[0] as Topic, open) ? "caps" : "label";
  if (text.length > 250) return null;
  if (topics.length > 0 && text.length <= 150) {
    if (isCapitals(text.replace(/\([^)]*\)/g, ""))) return "caps";
    if (bareHeading.test(paragraph.plain) && /^\p{Lu}/u.test(text)) return "caps";
    if (
      text.length <= 40 &&
      /^\p{Lu}[^.;,:\d]*$/u.test(text) &&
      isBelowHeading(next) &&
      open.every((at) => unnumbered.has(at.kind))
    )
      return "caps";
    if (text.length <= 60 && !/[.;,:]$/.test(text) && !/\d/.test(text) && paragraph.gapBefore) return "caps";
    if (topics[0] !== "other" && /^[^:]{3,60}:/.test(text)) return "label";
  }
  const opensPart = topics[0] === "attendees" || topics[0] === "budget";
  if ((open.length > 0 || opensPart) && text.endsWith(":") && text.length <= 200) return "label";
  return null;
}

/** A line that is nothing but the name of a part. */
const bareHeading =
  /^(?:thoi gian|dia diem|thoi gian(?:,| va| -) dia diem|thanh phan(?: tham du| tham gia| du)?|khach moi|noi dung|chuong trinh|kinh phi(?: thuc hien| to chuc)?|chi phi|du toan(?: kinh phi)?|du tru(?: kinh phi)?|phan cong(?: nhiem vu| thuc hien)?|phu trach|to chuc thuc hien|muc dich(?:, yeu cau)?|yeu cau)$/;

/** "Kinh phí: …" below "Thành phần" in a plan without numbers. */
function beginsPart(topic: Topic, open: readonly Open[]): boolean {
  const above = open[0]?.kind === "caps" ? open[0].node.paragraph : null;
  if (!above || !isPart.has(topic) || !open.every((at) => unnumbered.has(at.kind))) return false;
  return topicsOf(above)[0] !== topic;
}

/** What parts of their own a plan without numbers has. */
const isPart: ReadonlySet<Topic> = new Set<Topic>(["agenda", "attendees", "budget", "assignments"]);

/** What stands below a heading: a table, a list, or the line that leads to one. */
function isBelowHeading(next: Block | undefined): boolean {
  return next !== undefined && (isTable(next) || next.marker !== null || next.text.endsWith(":"));
}
