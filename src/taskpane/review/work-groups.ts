import type { Plan } from "../../plan/plan";
import type { ReviewGroup, ReviewItem } from "./review-model";
import type { ReviewWriter } from "./review-writer";

/** The items of the agenda. */
export function agendaGroups({ agenda }: Plan, { words, figures, field, addition }: ReviewWriter): ReviewGroup[] {
  const items = agenda.map(({ item, lead, minutes }, at): ReviewItem => {
    const path = `agenda.${at}` as const;
    return {
      id: path,
      title: item.value,
      detail: lead?.value ?? null,
      figure: minutes === null ? null : words.minutes(figures.count(minutes.value)),
      place: item.place,
      fields: [
        field(`${path}.item`, "agendaItem", "text", item, true),
        field(`${path}.lead`, "lead", "text", lead),
        field(`${path}.minutes`, "minutes", "number", minutes),
      ],
      entry: { list: "agenda", at },
    };
  });
  return [{ title: null, items, addition: addition("agenda", agenda.length, "agenda") }];
}

/** The tasks of each unit. */
export function assignmentGroups({ assignments }: Plan, { field, addition }: ReviewWriter): ReviewGroup[] {
  const groups = assignments.map(({ unit, tasks }, a): ReviewGroup => {
    const path = `assignments.${a}` as const;
    const title: ReviewItem = {
      id: path,
      title: unit.value,
      detail: null,
      figure: null,
      place: unit.place,
      fields: [field(`${path}.unit`, "assignedUnit", "text", unit, true)],
      entry: { list: "assignments", at: a },
    };
    const items = tasks.map(({ task, due }, at): ReviewItem => {
      const id = `${path}.tasks.${at}` as const;
      return {
        id,
        title: task.value,
        detail: due?.value ?? null,
        figure: null,
        place: task.place,
        fields: [field(`${id}.task`, "task", "text", task, true), field(`${id}.due`, "due", "text", due)],
        entry: { list: `${path}.tasks`, at },
      };
    });
    return { title, items, addition: addition(`${path}.tasks`, tasks.length, "tasks") };
  });
  return [...groups, { title: null, items: [], addition: addition("assignments", assignments.length, "assignments") }];
}

/** Who signs, and who receives the plan. */
export function peopleGroups({ recipients, signer }: Plan, write: ReviewWriter): ReviewGroup[] {
  const signed = [
    write.single("signer.position", "signerPosition", "text", signer?.position ?? null),
    write.single("signer.name", "signerName", "text", signer?.name ?? null),
  ];
  const received = recipients.map((recipient, at): ReviewItem => {
    const fields = [write.field(`recipients.${at}`, "recipient", "text", recipient, true)];
    const { value: title, place } = recipient;
    return {
      id: `recipients.${at}`,
      title,
      detail: null,
      figure: null,
      place,
      fields,
      entry: { list: "recipients", at },
    };
  });
  return [
    { title: null, items: signed, addition: null },
    {
      title: write.words.fields.recipient,
      items: received,
      addition: write.addition("recipients", recipients.length, "recipients"),
    },
  ];
}
