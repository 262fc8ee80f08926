import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";
import type { Row, TableDeclaration } from "./table-declaration";

/** `PhanCong`: one row a task; a unit without a task has one row. */
export const phanCong: TableDeclaration<"PhanCong"> = {
  name: "PhanCong",
  sheet: "assignments",
  columns: [
    { id: "unit", width: 36, holds: "text", format: null, align: "left", wrap: true },
    { id: "task", width: 70, holds: "text", format: null, align: "left", wrap: true },
    { id: "due", width: 18, holds: "text", format: null, align: "center", wrap: true },
    { id: "state", width: 16, holds: "text", onlyTyped: true, format: null, align: "center", validation: stateList },
  ],
  part: ({ assignments }) => assignments,
  rows: (plan) =>
    plan.assignments.flatMap(({ unit, tasks }): Row<"PhanCong">[] => {
      if (tasks.length === 0) return [{ place: unit.place, unit: unit.value }];
      return tasks.map(({ task, due, state }) => ({
        place: task.place,
        unit: unit.value,
        task: task.value,
        due: due?.value ?? null,
        state: state?.value ?? null,
      }));
    }),
};

function stateList({ inputs, choices }: SheetWords): ValidationSpec {
  return { kind: "list", source: choices.taskStates, strict: false, ...inputs.taskState };
}
