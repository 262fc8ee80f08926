import type { CostLine, Plan } from "./plan";

/** A plan that says nothing: the start of every reading and of every blank workbook. */
export const emptyPlan: Plan = {
  title: null,
  documentNumber: null,
  documentDate: null,
  eventDate: null,
  eventEnd: null,
  sessions: null,
  place: null,
  capacity: null,
  fundingSource: null,
  fundLimit: null,
  agenda: [],
  assignments: [],
  recipients: [],
  signer: null,
  attendees: { declaredTotal: null, groups: [] },
  budget: { lines: [], subtotals: [], declaredTotal: null, declaredWords: null },
  roster: [],
  norms: [],
  headings: [],
  dates: [],
  unread: [],
  cellProblems: [],
};

/** A cost line that says nothing. */
export const emptyCostLine: CostLine = {
  section: null,
  item: null,
  unit: null,
  quantity: null,
  times: null,
  unitPrice: null,
  statedAmount: null,
  counts: null,
  actual: null,
  fund: null,
  note: null,
  paid: null,
  place: { in: "nowhere" },
};
