import type { PaneWords } from "../messages/vi/pane";
import { nowhere } from "../plan/place";
import type { Place, Read } from "../plan/place";
import type { AttendeeGroup, CostLine, Plan } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";
import { amountOf, headsOf, totalHeads, totalOf } from "../plan/totals";
import type { Figures } from "./figures";
import type { InputKind } from "./read-input";

type FieldName = keyof PaneWords["review"]["fields"];

/** A value that the review lets the user change. */
export interface ReviewField {
  readonly path: PlanPath;
  readonly label: string;
  readonly kind: InputKind;
  readonly value: number | string | null;
  /** A value that the plan cannot be without, as the name of a member. */
  readonly required: boolean;
}

/** One thing that was read: a line to see, and behind it its values and the sentence it came from. */
export interface ReviewItem {
  /** The part of the plan it shows, a path or the beginning of one. Unique in a review. */
  readonly id: string;
  readonly title: string;
  /** What stands below the title, as "110 người × 20.000 đ". */
  readonly detail: string | null;
  readonly figure: string | null;
  readonly place: Place;
  readonly fields: readonly ReviewField[];
}

export interface ReviewGroup {
  readonly title: string | null;
  readonly items: readonly ReviewItem[];
}

export const reviewParts = ["general", "attendees", "budget", "agenda", "assignments", "people"] as const;
export type ReviewPart = (typeof reviewParts)[number];

export interface ReviewSection {
  readonly part: ReviewPart;
  /** Sum or count of the section. */
  readonly figure: string | null;
  readonly groups: readonly ReviewGroup[];
}

/** What was read, in the order in which it is looked through before tables are made of it. */
export function reviewSections(plan: Plan, words: PaneWords, figures: Figures): ReviewSection[] {
  const write = writer(words, figures);
  const heads = totalHeads(plan);
  return [
    { part: "general", figure: null, groups: [{ title: null, items: generalItems(plan, write) }] },
    {
      part: "attendees",
      figure: heads === null ? null : words.review.count(figures.count(heads)),
      groups: attendeeGroups(plan, write),
    },
    { part: "budget", figure: figures.money(totalOf(plan.budget.lines)), groups: budgetGroups(plan, write) },
    { part: "agenda", figure: count(plan.agenda, figures), groups: [{ title: null, items: agendaItems(plan, write) }] },
    { part: "assignments", figure: count(plan.assignments, figures), groups: assignmentGroups(plan, write) },
    { part: "people", figure: null, groups: [{ title: null, items: peopleItems(plan, write) }] },
  ];
}

function writer(words: PaneWords, figures: Figures) {
  const label = (name: FieldName) => words.review.fields[name];
  const written = (kind: InputKind, value: number | string | null) => {
    if (value === null || typeof value === "string")
      return kind === "date" && value !== null ? figures.date(value) : value;
    return kind === "money" ? figures.money(value) : figures.count(value);
  };
  const field = (
    path: PlanPath,
    name: FieldName,
    kind: InputKind,
    read: Read<number | string> | null,
    required = false,
  ) => ({
    path,
    label: label(name),
    kind,
    value: read?.value ?? null,
    required,
  });
  /** A single value: its name, the value, and one field to change it. */
  const single = (
    path: PlanPath,
    name: FieldName,
    kind: InputKind,
    read: Read<number | string> | null,
  ): ReviewItem => ({
    id: path,
    title: label(name),
    detail: null,
    figure: written(kind, read?.value ?? null),
    place: read?.place ?? nowhere,
    fields: [field(path, name, kind, read)],
  });
  return { words: words.review, figures, field, single };
}
type Writer = ReturnType<typeof writer>;

function generalItems(plan: Plan, { single }: Writer): ReviewItem[] {
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

function attendeeGroups({ attendees }: Plan, write: Writer): ReviewGroup[] {
  const total = write.single("attendees.declaredTotal", "declaredHeads", "number", attendees.declaredTotal);
  return [
    { title: null, items: attendees.declaredTotal ? [total] : [] },
    ...attendees.groups.map((group, g) => ({
      title: group.name?.value ?? (attendees.groups.length > 1 ? write.words.noGroup : null),
      items: [...groupItem(group, g, write), ...memberItems(group, g, write)],
    })),
  ].filter(({ items }) => items.length > 0);
}

function groupItem(group: AttendeeGroup, g: number, { words, figures, field }: Writer): ReviewItem[] {
  if (group.name === null) return [];
  const heads = headsOf(group);
  const stated = group.declared === null ? null : figures.count(group.declared.value);
  return [
    {
      id: `attendees.groups.${g}`,
      title: words.fields.declared,
      detail: heads === null ? null : `${words.fields.computed}: ${figures.count(heads)}`,
      figure: stated,
      place: group.declared?.place ?? group.name.place,
      fields: [
        field(`attendees.groups.${g}.name`, "name", "text", group.name, true),
        field(`attendees.groups.${g}.declared`, "declared", "number", group.declared),
        field(`attendees.groups.${g}.overlap`, "overlap", "number", group.overlap),
      ],
    },
  ];
}

function memberItems(group: AttendeeGroup, g: number, { words, figures, field }: Writer): ReviewItem[] {
  return group.members.map((member, m) => {
    const quota = member.quota === null ? null : figures.count(member.quota.value);
    return {
      id: `attendees.groups.${g}.members.${m}`,
      title: member.name.value,
      detail: null,
      figure: quota !== null && member.approximate ? `${words.approximate} ${quota}` : quota,
      place: member.quota?.place ?? member.name.place,
      fields: [
        field(`attendees.groups.${g}.members.${m}.name`, "name", "text", member.name, true),
        field(`attendees.groups.${g}.members.${m}.quota`, "quota", "number", member.quota),
      ],
    };
  });
}

function budgetGroups({ budget }: Plan, write: Writer): ReviewGroup[] {
  const items = budget.lines.map((line, index) => ({
    section: line.section?.value ?? null,
    item: lineItem(line, index, write),
  }));
  const sections = [...new Set(items.map(({ section }) => section))];
  const totals = [
    ...budget.subtotals.map(({ section, stated }, index): ReviewItem => {
      const item = write.single(`budget.subtotals.${index}.stated`, "amount", "money", stated);
      return { ...item, title: write.words.subtotal(section) };
    }),
    write.single("budget.declaredTotal", "declaredTotal", "money", budget.declaredTotal),
    wordsItem(budget.declaredWords, write),
  ];
  return [
    ...sections.map((section) => ({
      title: section ?? (sections.length > 1 ? write.words.noSection : null),
      items: items.filter((entry) => entry.section === section).map(({ item }) => item),
    })),
    { title: null, items: totals },
  ];
}

function wordsItem(read: Read<string> | null, { single }: Writer): ReviewItem {
  const item = single("budget.declaredWords", "declaredWords", "text", read);
  return { ...item, detail: item.figure, figure: null };
}

function lineItem(line: CostLine, index: number, { words, figures, field }: Writer): ReviewItem {
  const amount = amountOf(line) ?? line.statedAmount?.value ?? null;
  const times = line.times !== null && line.times.value !== 1 ? figures.count(line.times.value) : "";
  const lump = line.unit === null && (line.quantity?.value ?? 1) === 1;
  const detail = words.lineFigures(
    line.quantity === null ? "" : figures.count(line.quantity.value),
    line.unit?.value ?? "",
    times,
    line.unitPrice === null ? "" : figures.money(line.unitPrice.value),
  );
  const at = `budget.lines.${index}` as const;
  return {
    id: at,
    title: line.item?.value ?? "…",
    detail: lump || detail === "" ? null : detail,
    figure: amount === null ? null : figures.money(amount),
    place: line.place,
    fields: [
      field(`${at}.item`, "item", "text", line.item),
      field(`${at}.unit`, "unit", "text", line.unit),
      field(`${at}.quantity`, "quantity", "number", line.quantity),
      field(`${at}.times`, "times", "number", line.times),
      field(`${at}.unitPrice`, "unitPrice", "money", line.unitPrice),
      field(`${at}.statedAmount`, "statedAmount", "money", line.statedAmount),
    ],
  };
}

function agendaItems(plan: Plan, { words, figures, field }: Writer): ReviewItem[] {
  return plan.agenda.map(({ item, lead, minutes }, index) => ({
    id: `agenda.${index}`,
    title: item.value,
    detail: lead?.value ?? null,
    figure: minutes === null ? null : words.minutes(figures.count(minutes.value)),
    place: item.place,
    fields: [field(`agenda.${index}.item`, "agendaItem", "text", item, true)],
  }));
}

function assignmentGroups(plan: Plan, _: Writer): ReviewGroup[] {
  return plan.assignments.map(({ unit, tasks }, a) => ({
    title: unit.value,
    items: tasks.map(({ task, due }, t) => seen(`assignments.${a}.tasks.${t}`, task, due?.value ?? null)),
  }));
}

function peopleItems({ recipients, signer }: Plan, { single }: Writer): ReviewItem[] {
  return [
    single("signer.position", "signerPosition", "text", signer?.position ?? null),
    single("signer.name", "signerName", "text", signer?.name ?? null),
    ...recipients.map((recipient, index) => seen(`recipients.${index}`, recipient, null)),
  ];
}

/** Something that is shown with its sentence and changed in the table afterwards. */
function seen(id: string, { value, place }: Read<string>, detail: string | null): ReviewItem {
  return { id, title: value, detail, figure: null, place, fields: [] };
}

function count(list: readonly unknown[], figures: Figures): string | null {
  return list.length === 0 ? null : figures.count(list.length);
}
