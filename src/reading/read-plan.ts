import { emptyPlan } from "../plan/empty-plan";
import type { Read } from "../plan/place";
import type { DateMention, Plan } from "../plan/plan";
import { findAttendees } from "./attendees/find-attendees";
import { readRoster } from "./attendees/roster";
import { proseEvents } from "./costs/prose";
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
import { outermost, sentencesIn, strayTables, tablesIn } from "./stray";
import type { SourceDocument } from "./source-document";
import type { TableKind } from "./tables/header";
import { blocksOf, isTable } from "./text/blocks";
import { bodyOf, type Passage } from "./text/paragraph";

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

  const people = findAttendees(main, annexes, [root, ...annexes.map((section) => section.node)]);
  const stray = (kind: TableKind, topic: Section["topic"]) => strayTables([...main, ...annexes], root, kind, topic);
  const estimates = [...outermost(main, "budget"), ...stray("costs", "budget")];
  const annexed = outermost(annexes, "budget");
  const costs = readCosts(
    estimates.length + annexed.length > 0 ? estimates : sentencesIn(root).filter(listsCosts),
    annexed,
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

function listsCosts({ paragraph }: Node): boolean {
  return paragraph !== null && (proseEvents(bodyOf(paragraph))?.length ?? 0) > 2;
}

function datesOf(passages: readonly Passage[]): Read<DateMention>[] {
  return passages.flatMap((passage) => datesIn(passage).map((found) => mentionOf(passage, found)));
}
