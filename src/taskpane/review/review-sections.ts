import type { PaneWords } from "../../messages/vi/pane";
import type { Plan } from "../../plan/plan";
import { totalHeads, totalOf } from "../../plan/totals";
import type { Figures } from "../figures";
import { attendeeGroups } from "./attendee-groups";
import { budgetGroups } from "./budget-groups";
import type { ReviewItem, ReviewSection } from "./review-model";
import { reviewWriter } from "./review-writer";
import type { ReviewWriter } from "./review-writer";
import { agendaGroups, assignmentGroups, peopleGroups } from "./work-groups";

/** What was read, in the order in which it is looked through before tables are made of it. */
export function reviewSections(plan: Plan, words: PaneWords, figures: Figures): ReviewSection[] {
  const write = reviewWriter(words, figures);
  const heads = totalHeads(plan);
  return [
    { part: "general", figure: null, groups: [{ title: null, items: generalItems(plan, write), addition: null }] },
    {
      part: "attendees",
      figure: heads === null ? null : words.review.count(figures.count(heads)),
      groups: attendeeGroups(plan, write),
    },
    { part: "budget", figure: figures.money(totalOf(plan.budget.lines)), groups: budgetGroups(plan, write) },
    { part: "agenda", figure: count(plan.agenda, figures), groups: agendaGroups(plan, write) },
    { part: "assignments", figure: count(plan.assignments, figures), groups: assignmentGroups(plan, write) },
    { part: "people", figure: null, groups: peopleGroups(plan, write) },
  ];
}

function generalItems(plan: Plan, { single }: ReviewWriter): ReviewItem[] {
  const number = plan.documentNumber && { ...plan.documentNumber, value: plan.documentNumber.value.written };
  return [
    single("title", "title", "text", plan.title),
    single("documentNumber", "documentNumber", "text", number),
    single("documentDate", "documentDate", "date", plan.documentDate),
    single("eventDate", "eventDate", "date", plan.eventDate),
    ...(plan.eventEnd ? [single("eventEnd", "eventEnd", "date", plan.eventEnd)] : []),
    single("sessions", "sessions", "number", plan.sessions),
    single("place", "place", "text", plan.place),
    single("capacity", "capacity", "number", plan.capacity),
    single("fundingSource", "fundingSource", "text", plan.fundingSource),
    single("fundLimit", "fundLimit", "money", plan.fundLimit),
  ];
}

function count(list: readonly unknown[], figures: Figures): string | null {
  return list.length === 0 ? null : figures.count(list.length);
}
