import type { PaneWords } from "../../messages/vi/pane";
import { nowhere } from "../../plan/place";
import type { Read } from "../../plan/place";
import type { PlanList } from "../../plan/plan-list";
import type { PlanPath } from "../../plan/plan-path";
import type { Figures } from "../figures";
import type { InputKind } from "../read-input";
import type { ReviewAddition, ReviewField, ReviewItem } from "./review-model";

type FieldName = keyof PaneWords["review"]["fields"];
type Value = Read<number | string> | null;

/** Fields that hold a name or a sentence and are as wide as the pane. */
const wideFields: ReadonlySet<FieldName> = new Set(["item", "name", "agendaItem", "task", "assignedUnit", "recipient"]);

/** What all parts of the review are written with: the words, the figures, and how a value is shown and changed. */
export function reviewWriter(words: PaneWords, figures: Figures) {
  const label = (name: FieldName) => words.review.fields[name];
  const written = (kind: InputKind, value: number | string | null) => {
    if (value === null || typeof value === "string")
      return kind === "date" && value !== null ? figures.date(value) : value;
    return kind === "money" ? figures.money(value) : figures.count(value);
  };
  const field = (path: PlanPath, name: FieldName, kind: InputKind, read: Value, required = false): ReviewField => ({
    path,
    label: label(name),
    kind,
    value: read?.value ?? null,
    required,
    wide: wideFields.has(name),
  });
  return {
    words: words.review,
    figures,
    field,
    /** A single value: its name, the value, and one field to change it. */
    single: (path: PlanPath, name: FieldName, kind: InputKind, read: Value): ReviewItem => ({
      id: path,
      title: label(name),
      detail: null,
      figure: written(kind, read?.value ?? null),
      place: read?.place ?? nowhere,
      fields: [field(path, name, kind, read)],
      entry: null,
    }),
    addition: (list: PlanList, at: number, name: keyof PaneWords["review"]["add"]): ReviewAddition => ({
      list,
      at,
      label: words.review.add[name],
    }),
  };
}

export type ReviewWriter = ReturnType<typeof reviewWriter>;
