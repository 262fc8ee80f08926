import { defineCheck } from "./check";

export interface EventBeforePlanFacts {
  /** ISO dates. */
  readonly eventDate: string;
  readonly documentDate: string;
}

/** The event is dated before the plan that orders it. The same day is fine. */
export const eventBeforePlan = defineCheck({
  id: "event-before-plan",
  severity: "error",
  *find({ eventDate, documentDate }) {
    if (eventDate === null || documentDate === null || eventDate.value >= documentDate.value) return;
    const facts: EventBeforePlanFacts = { eventDate: eventDate.value, documentDate: documentDate.value };
    yield {
      path: "eventDate",
      place: eventDate.place,
      facts,
      expected: null,
      actual: eventDate.value,
      effect: null,
      fixes: [],
    };
  },
});
