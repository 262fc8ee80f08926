import type { Words } from "../messages/words";
import { emptyCostLine, emptyPlan } from "../plan/empty-plan";
import { placeless } from "../plan/place";
import type { CostLine, HeadRef, Member, Plan } from "../plan/plan";

type TemplateWords = Words["templates"];
export type TemplateId = keyof TemplateWords["templates"];
type LineId = keyof TemplateWords["lines"];
type MemberId = keyof TemplateWords["members"];

/** What a line's quantity is: every head, one lump sum, or nothing yet. */
type Quantity = "heads" | "lump" | "open";

interface Template {
  readonly id: TemplateId;
  readonly sessions: number;
  /** The first member gets all heads; the others wait for the user's numbers. */
  readonly members: readonly MemberId[];
  readonly lines: readonly (readonly [LineId, Quantity])[];
}

/** Usual events of an office. Their words are `words.templates.templates[id]`; prices are always empty. */
export const templates: readonly Template[] = [
  {
    id: "yearEndReview",
    sessions: 1,
    members: ["delegates", "leaders", "awardees", "press"],
    lines: [
      ["hallDecoration", "lump"],
      ["flowers", "open"],
      ["awardFrames", "open"],
      ["awards", "open"],
      ["drinks", "heads"],
      ["documents", "heads"],
      ["contingency", "lump"],
    ],
  },
  {
    id: "trainingCourse",
    sessions: 2,
    members: ["trainees", "speakers"],
    lines: [
      ["hallRent", "open"],
      ["sound", "lump"],
      ["speakerFee", "open"],
      ["speakerTravel", "lump"],
      ["documents", "heads"],
      ["drinks", "heads"],
      ["lunch", "heads"],
      ["certificates", "heads"],
    ],
  },
  {
    id: "seminar",
    sessions: 1,
    members: ["delegates", "speakers", "guests"],
    lines: [
      ["hallRent", "open"],
      ["banner", "lump"],
      ["sound", "lump"],
      ["speakerFee", "open"],
      ["documents", "heads"],
      ["drinks", "heads"],
      ["invitations", "heads"],
    ],
  },
  {
    id: "anniversary",
    sessions: 1,
    members: ["delegates", "leaders", "guests", "press"],
    lines: [
      ["hallDecoration", "lump"],
      ["banner", "lump"],
      ["performance", "lump"],
      ["invitations", "heads"],
      ["drinks", "heads"],
      ["gifts", "heads"],
      ["photographs", "lump"],
    ],
  },
];

/**
 * A plan to start from: usual agenda, people and cost lines, with the head count filled in and no prices.
 *
 * @param heads people who are expected; null or anything but a whole number above zero leaves the counts empty
 */
export function planFromTemplate(id: TemplateId, heads: number | null, words: Words): Plan {
  const template = templates.find((known) => known.id === id);
  if (template === undefined) throw new RangeError(`No template ${id}`);
  const known = heads !== null && Number.isSafeInteger(heads) && heads > 0 ? heads : null;
  const text = words.templates.templates[id];
  return {
    ...emptyPlan,
    title: placeless(text.title),
    sessions: placeless(template.sessions),
    agenda: text.agenda.map((item) => ({ item: placeless(item), lead: null, minutes: null })),
    attendees: {
      declaredTotal: known === null ? null : placeless(known),
      groups: [
        {
          name: null,
          declared: null,
          overlap: null,
          members: template.members.map((member, i) =>
            toMember(words.templates.members[member], i === 0 ? known : null),
          ),
        },
      ],
    },
    budget: {
      ...emptyPlan.budget,
      lines: template.lines.map(([line, quantity]) => toLine(words.templates.lines[line], quantity, known)),
    },
  };
}

function toMember(name: string, quota: number | null): Member {
  return {
    name: placeless(name),
    quota: quota === null ? null : placeless(quota),
    approximate: false,
    range: null,
    attended: null,
    note: null,
  };
}

function toLine(text: { item: string; unit: string | null }, quantity: Quantity, heads: number | null): CostLine {
  const counts: HeadRef | null = quantity === "heads" ? { of: "all" } : null;
  const count = quantity === "lump" ? 1 : quantity === "heads" ? heads : null;
  return {
    ...emptyCostLine,
    item: placeless(text.item),
    unit: text.unit === null ? null : placeless(text.unit),
    quantity: count === null ? null : placeless(count),
    times: placeless(1),
    counts,
  };
}
