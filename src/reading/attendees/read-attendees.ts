import { nowhere } from "../../plan/place";
import type { Attendees, Unread } from "../../plan/plan";
import type { Node } from "../outline";
import type { Section } from "../sections";
import { namesPeople } from "../topics";
import { bodyOf, placeIn, slice, type Passage } from "../text/paragraph";
import { entryOf, listIn, type Entry } from "./entry";
import { groupsOf } from "./groups";
import { headCountsIn } from "./heads";
import { mainCount } from "./main-count";
import { entriesOfTable } from "./table";

export interface AttendeesRead {
  readonly attendees: Attendees;
  readonly unread: readonly Unread[];
}

/** Parts of the plan whose lines are no attendees, though they stand below a heading about them. */
const parts: ReadonlySet<string> = new Set(["agenda", "budget", "assignments"]);

interface Listing {
  readonly unread: Unread[];
  readonly elsewhere: ReadonlySet<Node>;
}

/** The attendees that the sections about them list. */
export function readAttendees(sections: readonly Section[], others: readonly Section[] = []): AttendeesRead {
  const unread: Unread[] = [];
  const about = new Set(sections.map((section) => section.node));
  const elsewhere = new Set(
    others.filter(({ topic, node }) => parts.has(topic) && !about.has(node)).map(({ node }) => node),
  );
  const entries = sections.flatMap((section) => sectionEntries(section.node, { unread, elsewhere }));
  return { attendees: groupsOf(entries), unread };
}

function sectionEntries(node: Node, list: Listing): Entry[] {
  if (node.paragraph && namesPeople(node.paragraph)) return childEntry(node, list, 0);
  const below = childEntries(node, list, 0);
  const heading = node.paragraph ? headingEntries(bodyOf(node.paragraph)) : [];
  return [...heading, ...below];
}

/** What a heading itself says: "Thành phần tham dự: 110 đại biểu", "Thành phần: Lãnh đạo Sở (03 người), …". */
function headingEntries(body: Passage): Entry[] {
  const colon = body.text.indexOf(":");
  const count = mainCount(body.plain);
  if (colon < 0 || colon > 90 || colon === body.text.length - 1) {
    return count && !/ngay \d/.test(body.plain) ? [{ ...entryOf(body, []), total: true, children: [] }] : [];
  }
  const rest = slice(body, colon + 1);
  if (/\d.*\b(?:gom|bao gom|trong do|cu the) ?$/.test(body.plain.slice(0, colon))) {
    const listed = listIn(body);
    if (listed?.head) return [{ ...entryOf(listed.head, []), total: true, children: [] }, ...listed.entries];
  }
  const sum = sumIn(rest);
  if (sum) return sum;
  const list = listIn(rest);
  if (list) return [...(list.head ? [{ ...entryOf(list.head, []), total: true, children: [] }] : []), ...list.entries];
  if (count === null) return [];
  if (count.start <= colon) return [{ ...entryOf(body, []), total: true, children: [] }];
  if (/\btong (?:so|cong)[^\d]{0,20}\d/.test(rest.plain)) return [{ ...entryOf(body, []), total: true, children: [] }];
  const entry = entryOf(rest, []);
  const named = entry.name !== null && !entry.total && !startsWithCount(rest);
  return [named ? entry : { ...entry, total: true }];
}

/** "220 nhân viên + 30 khách mời = 250 người" */
function sumIn(rest: Passage): Entry[] | null {
  const equals = rest.plain.lastIndexOf("=");
  if (equals < 0 || !rest.plain.slice(0, equals).includes("+")) return null;
  let from = 0;
  const parts = rest.text
    .slice(0, equals)
    .split("+")
    .map((part) => {
      const piece = slice(rest, from, from + part.length);
      from += part.length + 1;
      return entryOf(piece, []);
    });
  const total = entryOf(slice(rest, equals + 1), []);
  if (total.count === null || parts.some((part) => part.count === null || part.name === null)) return null;
  return [{ ...total, total: true, children: [] }, ...parts];
}

function startsWithCount(passage: Passage): boolean {
  const [first] = headCountsIn(passage.plain);
  return (
    first !== undefined && /^(moi |gom |co |tong so |du kien |moi khoang )*$/.test(passage.plain.slice(0, first.start))
  );
}

function childEntries(node: Node, list: Listing, depth: number): Entry[] {
  return node.children.flatMap((child) => {
    if (child.table) return child.table.header.kind === "attendees" ? entriesOfTable(child.table) : [];
    return childEntry(child, list, depth);
  });
}

function childEntry(child: Node, list: Listing, depth: number): Entry[] {
  if (!child.paragraph || depth > 12 || list.elsewhere.has(child)) return [];
  const { unread } = list;
  const body = bodyOf(child.paragraph);
  const below = childEntries(child, list, depth + 1);
  const inline = below.every((entry) => entry.total && entry.children.length === 0) ? listIn(body) : null;
  if (inline) {
    const head = inline.head ? entryOf(inline.head, []) : null;
    if (!head) return [...inline.entries, ...below];
    if (head.total || head.name === null) return [{ ...head, total: true, children: [] }, ...inline.entries, ...below];
    return [{ ...head, children: inline.entries }, ...below];
  }
  const count = mainCount(body.plain);
  if (child.kind === null && /^nhu vay\b/.test(body.plain)) return below;
  if (child.kind === null && !count) {
    note(body, unread);
    return below;
  }
  const isText = child.kind === null || child.kind === "label";
  if (isText && /^(trong do|gom|bao gom|cu the)[ :]*$/.test(body.plain)) return below;
  if (!count && /\b(thoi gian|dia diem)\b/.test(body.plain.slice(0, 12))) return [];
  if (!count) note(body, unread);
  const entry = entryOf(body, below);
  if (entry.name === null && entry.count === null) return below;
  if (
    child.kind === null &&
    count &&
    (body.text.length > 220 || /\bcu\b.*\btham (du|gia)\b/.test(body.plain)) &&
    !entry.total
  ) {
    unread.push({ part: "attendees", text: body.text, place: placeIn(body, 0, body.text.length) });
    return below;
  }
  return [{ ...entry, listed: child.kind !== null && child.kind !== "label" }];
}

/** Keeps a line that holds a figure which was not understood; dates, years and numbered names are none. */
function note(body: Passage, unread: Unread[]): void {
  const rest = body.plain
    .replace(/\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|ngay \d+|thang \d+|nam \d{4}|\d{4} ?- ?\d{4}/g, " ")
    .replace(
      /\b(so|tang|phong|khoa|lop|khoi|quy|dieu|khoan|lan|thu|cap|hang|muc|phuong|quan|khu|to|thon|ap|nhiem ky|nam hoc) \d+[a-z/0-9-]*/g,
      " ",
    )
    .replace(/\d+ ?(h|gio|phut|%)\d*/g, " ")
    .replace(/\b[a-z]+\d+\b|\b\d+\/[a-z]/g, " ");
  if (!/(^|[^\d])\d{1,4}(?![\d])/.test(rest) || body.text === "") return;
  unread.push({ part: "attendees", text: body.text, place: placeIn(body, 0, body.text.length) ?? nowhere });
}
