import { totalHeads } from "../plan/totals";
import { defineCheck } from "./check";

export interface VenueOverCapacityFacts {
  readonly venue: string | null;
  readonly capacity: number;
  readonly people: number;
  readonly over: number;
}

/**
 * More people than the stated capacity of the place: by the plan, or confirmed on the roster. Where the stated
 * number and the sum of the people differ, the lower one decides: the difference is another finding.
 */
export const venueOverCapacity = defineCheck({
  id: "venue-over-capacity",
  severity: "error",
  *find(plan) {
    const { capacity, place, attendees } = plan;
    if (capacity === null) return;
    const planned = [attendees.declaredTotal?.value ?? null, totalHeads(plan)].filter((heads) => heads !== null);
    const coming = plan.roster.filter(({ status }) => status?.value === "confirmed" || status?.value === "attended");
    const people = Math.max(planned.length === 0 ? 0 : Math.min(...planned), coming.length);
    if (people <= capacity.value) return;
    const facts: VenueOverCapacityFacts = {
      venue: place?.value ?? null,
      capacity: capacity.value,
      people,
      over: people - capacity.value,
    };
    yield {
      path: "capacity",
      place: capacity.place,
      facts,
      expected: capacity.value,
      actual: people,
      effect: null,
      fixes: [],
    };
  },
});
