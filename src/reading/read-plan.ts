import { emptyPlan } from "../plan/empty-plan";
import type { Read } from "../plan/place";
import type { DateMention, Plan } from "../plan/plan";
import { readAttendees, type AttendeesRead } from "./attendees/read-attendees";
import { readRoster } from "./attendees/roster";
import { readCosts } from "./costs/read-costs";
import { agendaOfTable, readAgenda } from "./facts/agenda";
import { assignmentsOfTable, readAssignments } from "./facts/assignments";
import { datesIn, mentionOf } from "./facts/dates";
import { readEventTime } from "./facts/event-time";
import { readFund } from "./facts/fund";
import { readHeadings } from "./facts/headings";
import { readIdentity } from "./facts/identity";
import { nodesOf } from "./facts/labels";
import { readRecipients } from "./facts/recipients";
import { readSigner } from "./facts/signer";
import { readTitle } from "./facts/title";
import { readVenue } from "./facts/venue";
import { outlineOf, type Node } from "./outline";
import { partsOf } from "./parts";
import { sectionsOf, type Section } from "./sections";
import type { SourceDocument } from "./source-document";
import type { TableKind } from "./tables/header";
import type { Table } from "./tables/table";
import { blocksOf, isTable } from "./text/blocks";
import type { Passage } from "./text/paragraph";
import { headingOf } from "./topics";

/**
 * Reads a plan: everything that it says, with the place where it says it, and nothing that it does not say.
 * Sections are known by their wording, never by their number. Content never throws.
 */
export function readPlan(document: SourceDocument): Plan {
  const blocks = blocksOf(document);
  const parts = partsOf(blocks);
  const root = outlineOf(parts.body);
  const main = sectionsOf(root, parts.topic);
  const annexes = parts.annexes.flatMap((annex) => sectionsOf(outlineOf(annex.blocks), annex.topic));
  const about = (topic: Section["topic"]) => [...main, ...annexes].filter((section) => section.topic === topic);
  const nodes = nodesOf(root);

  const people = attendeesOf(main, annexes, [root, ...annexes.map((section) => section.node)]);
  const stray = (kind: TableKind, topic: Section["topic"]) => strayTables([...main, ...annexes], root, kind, topic);
  const costs = readCosts(
    [...outermost(main, "budget"), ...stray("costs", "budget")],
    outermost(annexes, "budget"),
    people.attendees,
  );
  const time = readEventTime(nodes);
  const venue = readVenue(nodes);
  const fund = readFund(about("budget"), nodes);
  const agenda = readAgenda(about("agenda"));
  const assignments = readAssignments(about("assignments"));
  return {
    ...emptyPlan,
    title: readTitle(parts.title),
    ...readIdentity(parts),
    eventDate: time.eventDate,
    eventEnd: time.eventEnd,
    sessions: time.sessions,
    place: venue.place,
    capacity: venue.capacity,
    fundingSource: fund.source,
    fundLimit: fund.limit,
    agenda: agenda.length > 0 ? agenda : tablesIn(stray("agenda", "agenda")).flatMap(agendaOfTable),
    assignments:
      assignments.length > 0 ? assignments : tablesIn(stray("assignments", "assignments")).flatMap(assignmentsOfTable),
    recipients: readRecipients(parts.closing),
    signer: readSigner(parts.closing),
    attendees: people.attendees,
    roster: readRoster(about("attendees")),
    budget: costs.budget,
    headings: readHeadings(root),
    dates: datesOf(blocks.flatMap((block) => (isTable(block) ? block.rows.map((row) => row.whole) : [block]))),
    unread: [...people.unread, ...costs.unread],
  };
}

/** The plan's own list of people, else the one of an annex, else a table of people anywhere. */
function attendeesOf(main: readonly Section[], annexes: readonly Section[], roots: readonly Node[]): AttendeesRead {
  const own = readAttendees(whoAttends(main.filter((section) => section.topic === "attendees")));
  if (own.attendees.groups.some((group) => group.members.length > 0)) return own;
  const annexed = readAttendees(
    annexes.filter((section) => section.topic === "attendees"),
    annexes,
  );
  const found =
    annexed.attendees.groups.length > 0
      ? annexed
      : readAttendees(
          roots
            .flatMap((root) => tableNodes(root, "attendees"))
            .map((node) => ({ topic: "attendees", node, weak: false })),
        );
  if (found.attendees.groups.length === 0) return own;
  const declaredTotal = own.attendees.declaredTotal ?? found.attendees.declaredTotal;
  const groups =
    own.attendees.groups.length > found.attendees.groups.length ? own.attendees.groups : found.attendees.groups;
  return { attendees: { declaredTotal, groups }, unread: [...own.unread, ...found.unread] };
}

/** "Đối tượng mừng thọ" beside "Thành phần dự lễ" says whom the event honours, not who comes. */
function whoAttends(sections: readonly Section[]): readonly Section[] {
  const heading = ({ node }: Section): string => (node.paragraph ? headingOf(node.paragraph) : "");
  const named = sections.some((section) => /^(thanh phan|dai bieu|so luong)\b/.test(heading(section)));
  return named
    ? sections.filter(
        (section) =>
          !/^(?:doi tuong (?!tham|du|dai bieu|va|,)|so luong (?:tuyen duong|khen|giai))/.test(heading(section)),
      )
    : sections;
}

/** Nodes of a topic that lie in no other node of it. */
function outermost(sections: readonly Section[], topic: Section["topic"]): Node[] {
  const nodes = new Set(sections.filter((section) => section.topic === topic).map((section) => section.node));
  return [...nodes].filter((node) => {
    for (let above = node.parent; above; above = above.parent) if (nodes.has(above)) return false;
    return true;
  });
}

/** Tables of a kind that stand outside the sections of their topic. */
function strayTables(sections: readonly Section[], root: Node, kind: TableKind, topic: Section["topic"]): Node[] {
  const inside = new Set(sections.filter((section) => section.topic === topic).map((section) => section.node));
  return tableNodes(root, kind).filter((node) => {
    for (let above: Node | null = node; above; above = above.parent) if (inside.has(above)) return false;
    return true;
  });
}

/** The nodes directly above tables of a kind, seen as holding those tables only. */
function tableNodes(root: Node, kind: TableKind): Node[] {
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

function tablesIn(nodes: readonly Node[]): Table[] {
  return nodes.flatMap((node) => node.children.flatMap((child) => (child.table ? [child.table] : [])));
}

function datesOf(passages: readonly Passage[]): Read<DateMention>[] {
  return passages.flatMap((passage) => datesIn(passage).map((found) => mentionOf(passage, found)));
}
