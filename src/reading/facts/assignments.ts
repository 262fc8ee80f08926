import type { Read } from "../../plan/place";
import type { Assignment, Task } from "../../plan/plan";
import type { Node } from "../outline";
import type { Section } from "../sections";
import { bullets } from "../text/marker";
import { topicsOf } from "../topics";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
import { bodyOf, readIn, slice, textOf, type Passage } from "../text/paragraph";
import { nodesOf } from "./labels";

const verbs =
  /,? (?=(?:co trach nhiem|chiu trach nhiem|chu tri|phoi hop|chuan bi|tham muu|xay dung|thuc hien|bo tri|dam bao|bao dam|lap|gui|don doc|theo doi|to chuc|trang tri|phu trach|in an|tong hop|cu |dieu hanh|huong dan|ho tro|tuyen truyen|dua tin|kiem tra|thong bao|moi |don tiep|phuc vu|bao cao|ra soat|tiep tuc|can cu|trinh|de xuat|chi dao|quan tam|tham du|tham gia|is responsible|prepares?|shall|will)\b)/;
const deadline =
  /(?:hoan thanh|xong|gui|nop|bao cao)?[^.;,]{0,60}\b(truoc|cham nhat|han|trong) (?:ngay )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?)/;

/** Sentences to everyone behind the last unit's tasks. */
const closes =
  /^(?:yeu cau|de nghi) (?:cac|thu truong|truong cac|lanh dao|toan the|moi)\b|^(?:trong qua trinh|qua trinh) (?:thuc hien|trien khai|to chuc)\b|^(?:tren day|moi chi tiet|moi thac mac)\b/;

/**
 * Who does what. A unit is a line directly below the heading, its tasks the lines below it; a bullet is one task
 * even where semicolons join several things in it. A unit with its task in one line is parted at the colon, else
 * at the first verb.
 */
export function readAssignments(sections: readonly Section[]): Assignment[] {
  return sections.flatMap((section) => below(section.node));
}

/** The rows of a table of tasks, those of one unit in a row together. */
export function assignmentsOfTable(table: Table): Assignment[] {
  const found: { unit: Read<string>; tasks: Task[] }[] = [];
  for (const row of table.rows) {
    const cell = (role: Role) => row.cells[table.header.roles.indexOf(role)];
    const lead = cell("lead") ?? cell("party") ?? cell("person");
    const item = cell("item");
    if (!item || item.text === "") continue;
    const due = cell("due") ?? cell("clock");
    const task: Task = { task: textOf(item), due: due && due.text !== "" ? textOf(due) : null, state: null };
    const unit = lead && lead.text !== "" ? textOf(lead) : null;
    const last = found[found.length - 1];
    const same = unit === null ? last : found.find((other) => other.unit.value === unit.value);
    if (same) same.tasks.push(task);
    else if (unit) found.push({ unit, tasks: [task] });
  }
  return found;
}

function below(node: Node): Assignment[] {
  const tables = node.children.flatMap((child) =>
    child.table ? (child.table.header.kind === "assignments" ? assignmentsOfTable(child.table) : []) : [],
  );
  const marked = node.children.filter((child) => child.paragraph && child.kind !== null && !isOther(child));
  if (
    marked.length === 1 &&
    marked[0] &&
    topicsOf(marked[0].paragraph as NonNullable<Node["paragraph"]>)[0] === "assignments"
  )
    return [...tables, ...below(marked[0])];
  const headed = unitsAboveBullets(node);
  if (headed.length > 0) return [...tables, ...headed.flatMap(assignmentOf)];
  const units = marked.length > 0 ? marked : node.children.filter((child) => child.paragraph && startsWithUnit(child));
  return [...tables, ...units.flatMap(assignmentOf)];
}

/** "Phòng Hành chính" without a number above bullets, which hold its tasks: the lines as if the bullets stood below. */
function unitsAboveBullets({ children }: Node): Node[] {
  const units: Node[] = [];
  for (const [i, child] of children.entries()) {
    const isUnit = child.paragraph && child.kind === null && startsWithUnit(child) && child.paragraph.text.length <= 80;
    const isTask = child.kind !== null && bullets.has(child.kind);
    const last = units[units.length - 1];
    if (isUnit && !/[.;:]$/.test(child.paragraph.text) && children[i + 1]?.kind) units.push({ ...child, children: [] });
    else if (isTask && last) last.children.push(child);
    else return [];
  }
  return units;
}

/** Lines of the section about money, time or place. */
function isOther(child: Node): boolean {
  const [topic] = topicsOf(child.paragraph as NonNullable<Node["paragraph"]>);
  return topic === "budget" || topic === "time" || topic === "place" || topic === "attendees" || topic === "agenda";
}

function startsWithUnit(child: Node): boolean {
  return /^(giao|de nghi|phong|ban|van phong|cac|so|to|khoa|cong doan|doan|hoi|ubnd|uy ban|trung tam|truong|dong chi|ong|ba)\b/.test(
    bodyOf(child.paragraph as NonNullable<Node["paragraph"]>).plain,
  );
}

function assignmentOf(node: Node): Assignment[] {
  const whole = bodyOf(node.paragraph as NonNullable<Node["paragraph"]>);
  const body = slice(whole, order.exec(whole.text)?.[0].length ?? 0);
  const [unit, rest] = parted(body, node.children.length > 0);
  const tasks = nodesOf(node)
    .slice(1)
    .map((child) => bodyOf(child.paragraph as NonNullable<Node["paragraph"]>));
  const all = [...(rest && rest.text !== "" ? [rest] : []), ...tasks]
    .filter((task) => /\p{L}{2}/u.test(task.text) && !closes.test(task.plain))
    .map(taskOf);
  return unit.value === "" ? [] : [{ unit, tasks: all }];
}

/** "Giao Văn phòng", "Đề nghị Công đoàn": how the unit is told, no part of its name. */
const order = /^(?:giao|đề nghị|yêu cầu)(?: cho)? (?=\p{L}{2})/iu;

function parted(body: Passage, hasTasks: boolean): [unit: Read<string>, rest: Passage | null] {
  const colon = body.text.indexOf(":");
  if (colon > 0 && colon < 160) return [textOf(body, 0, colon), slice(body, colon + 1)];
  if (hasTasks && body.text.length <= 160 && !/[.;]$/.test(body.text)) return [textOf(body), null];
  const verb = verbs.exec(body.plain);
  if (verb && verb.index > 1 && verb.index < 200)
    return [textOf(body, 0, verb.index), slice(body, verb.index + verb[0].length)];
  return [textOf(body), null];
}

function taskOf(passage: Passage): Task {
  const match = passage.plain.length > 2000 ? null : deadline.exec(passage.plain);
  if (!match) return { task: textOf(passage), due: null, state: null };
  const start = match.index + match[0].length - (match[2] as string).length;
  const lead = match[0].lastIndexOf(match[1] as string);
  const from = Math.min(start, match.index + lead);
  return {
    task: textOf(passage),
    due: readIn(passage, from, match.index + match[0].length, passage.text.slice(from, match.index + match[0].length)),
    state: null,
  };
}
