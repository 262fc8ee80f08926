import type { AgendaItem } from "../../plan/plan";
import type { Read } from "../../plan/place";
import type { Node } from "../outline";
import type { Section } from "../sections";
import { topicsOf } from "../topics";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
import { bodyOf, readIn, slice, textOf, type Passage } from "../text/paragraph";

const clock =
  /^(?:tu )?(\d{1,2}) ?(?:h|:|g|gio|\.)(?: ?)(\d{2})?(?: phut| p|')?(?: ?(?:-|den) ?(?:(\d{1,2}) ?(?:h|:|g|gio|\.)(?: ?)(\d{2})?(?: phut| p|')?|ket thuc))? ?[:.,-]? ?/;
const lasting = /\(? ?(?:thoi luong|trong|khoang)?:? ?(\d{1,3}) ?(?:phut|minutes|mins?)\)?/;

/** The items of the agenda. A list of items below a heading of the day counts each item once. */
export function readAgenda(sections: readonly Section[]): AgendaItem[] {
  const strong = sections.filter((section) => !section.weak);
  for (const tier of [strong, sections.filter((section) => section.weak)]) {
    const lists = tier.filter((section) => !section.weak || !holdsSections(section.node));
    const items = lists.map((section) => itemsBelow(section.node)).sort((a, b) => b.length - a.length)[0] ?? [];
    if (items.length > 0) return items;
  }
  return [];
}

/** "Nội dung" above the plan's other parts is no agenda. */
function holdsSections(node: Node): boolean {
  return node.children.some(
    (child) => child.paragraph !== null && child.kind !== null && topicsOf(child.paragraph).length > 0,
  );
}

/** The items of tables that are agendas, wherever they stand. */
export function agendaOfTable(table: Table): AgendaItem[] {
  return table.rows.flatMap((row) => {
    const cell = (role: Role) => row.cells[table.header.roles.indexOf(role)];
    const item = cell("item");
    if (!item || !/\p{L}{2}/u.test(item.text)) return [];
    const time = cell("clock");
    const lead = cell("lead") ?? cell("person") ?? cell("party");
    return [
      {
        item: textOf(item),
        lead: lead && lead.text !== "" ? textOf(lead) : null,
        minutes: time ? (minutesOf(time) ?? lastingIn(time)) : null,
      },
    ];
  });
}

function itemsBelow(node: Node): AgendaItem[] {
  const tables = node.children.flatMap((child) =>
    child.table && child.table.header.kind === "agenda" ? agendaOfTable(child.table) : [],
  );
  if (tables.length > 0) return tables;
  const listed = node.children.filter((child) => child.paragraph && !isAside(child));
  const marked = listed.filter((child) => child.kind !== null);
  const timed = listed.filter((child) => clock.test(bodyOf(child.paragraph as NonNullable<Node["paragraph"]>).plain));
  if (marked.length === 0 && timed.length >= 2) return timed.map(itemOf).filter((item) => item !== null);
  const wrappers = marked.filter((child) => child.children.some((below) => below.kind !== null || below.table));
  if (
    marked.length > 0 &&
    wrappers.length === marked.length &&
    wrappers.every((child) => isPart(child) || marked.length === 1)
  )
    return wrappers.flatMap(itemsBelow);
  if (marked.length === 1 && wrappers.length === 0 && listed.length > 2)
    return listed.map(itemOf).filter((item) => item !== null);
  if (marked.length > 0) return marked.map(itemOf).filter((item) => item !== null);
  return listed.length >= 3 ? listed.map(itemOf).filter((item) => item !== null) : [];
}

/** "Buổi sáng", "Ngày thứ nhất", "Phần nghi thức": a part of the agenda, not an item. */
function isPart(child: Node): boolean {
  return /^(buoi|ngay|phan|sang|chieu|toi|noi dung|chuong trinh|session|day|part|cu the|gom|hoi nghi)\b/.test(
    bodyOf(child.paragraph as NonNullable<Node["paragraph"]>).plain,
  );
}

/** Lines of the section about something else: its time, place or people. */
function isAside(child: Node): boolean {
  const { paragraph, kind } = child;
  if (!paragraph) return true;
  const body = bodyOf(paragraph);
  const [topic] = topicsOf(paragraph);
  if (
    (topic === "time" || topic === "place" || topic === "attendees") &&
    /:/.test(body.text) &&
    !clock.test(body.plain)
  )
    return true;
  return (
    kind === null &&
    /^(hoi nghi|du kien|noi dung|chuong trinh|\(|co |kem|tren co so|trong)/.test(body.plain) &&
    !clock.test(body.plain)
  );
}

function itemOf(node: Node): AgendaItem | null {
  const body = bodyOf(node.paragraph as NonNullable<Node["paragraph"]>);
  const time = clock.exec(body.plain);
  const text = slice(body, time?.[0].length ?? 0);
  const item = textOf(text);
  if (item.value === "" || !/\p{L}{2}/u.test(item.value)) return null;
  return { item, lead: null, minutes: (time ? minutesOf(body) : null) ?? lastingIn(text) };
}

/** Minutes between two clock times at the start of a text: "07h30 - 08h00". */
function minutesOf(passage: Passage): Read<number> | null {
  const match = clock.exec(passage.plain);
  if (!match || match[3] === undefined) return null;
  const from = Number(match[1]) * 60 + Number(match[2] ?? 0);
  const to = Number(match[3]) * 60 + Number(match[4] ?? 0);
  return to > from && to - from <= 720 ? readIn(passage, 0, match[0].length, to - from) : null;
}

function lastingIn(passage: Passage): Read<number> | null {
  const match = lasting.exec(passage.plain.slice(0, 400));
  return match ? readIn(passage, match.index, match.index + match[0].length, Number(match[1])) : null;
}
