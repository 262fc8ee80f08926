import type { Read } from "../../plan/place";
import type { CostLine, Plan } from "../../plan/plan";
import { amountOf } from "../../plan/totals";
import type { ReviewGroup, ReviewItem } from "./review-model";
import type { ReviewWriter } from "./review-writer";

/** The cost lines of each section, and the stated sums. */
export function budgetGroups({ budget }: Plan, write: ReviewWriter): ReviewGroup[] {
  const items = budget.lines.map((line, index) => ({
    section: line.section?.value ?? null,
    index,
    item: lineItem(line, index, write),
  }));
  const sections = [...new Set(items.length > 0 ? items.map(({ section }) => section) : [null])];
  const totals = [
    ...budget.subtotals.map(({ section, stated }, index): ReviewItem => {
      const item = write.single(`budget.subtotals.${index}.stated`, "amount", "money", stated);
      return { ...item, title: write.words.subtotal(section) };
    }),
    write.single("budget.declaredTotal", "declaredTotal", "money", budget.declaredTotal),
    wordsItem(budget.declaredWords, write),
  ];
  return [
    ...sections.map((section) => {
      const inside = items.filter((entry) => entry.section === section);
      return {
        title: section ?? (sections.length > 1 ? write.words.noSection : null),
        items: inside.map(({ item }) => item),
        addition: write.addition("budget.lines", (inside.at(-1)?.index ?? -1) + 1, "lines"),
      };
    }),
    { title: null, items: totals, addition: null },
  ];
}

function wordsItem(read: Read<string> | null, { single }: ReviewWriter): ReviewItem {
  const item = single("budget.declaredWords", "declaredWords", "text", read);
  return { ...item, detail: item.figure, figure: null };
}

function lineItem(line: CostLine, index: number, { words, figures, field }: ReviewWriter): ReviewItem {
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
    entry: { list: "budget.lines", at: index },
  };
}
