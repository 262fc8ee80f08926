import { firstOf, quoted, saying } from "../formula-text";
import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";
import { rosterStatuses } from "../../plan/plan";
import type { FormulaScope, TableDeclaration } from "./table-declaration";

/** `DaiBieu`: one row a person of the roster. */
export const daiBieu: TableDeclaration<"DaiBieu"> = {
  name: "DaiBieu",
  sheet: "roster",
  columns: [
    { id: "name", width: 28, holds: "text", format: null, align: "left", wrap: true },
    { id: "position", width: 24, holds: "text", format: null, align: "left", wrap: true },
    { id: "unit", width: 32, holds: "text", format: null, align: "left", wrap: true },
    { id: "member", width: 40, holds: "text", format: null, align: "left", wrap: true, validation: memberList },
    { id: "status", width: 16, holds: "text", format: null, align: "center", validation: statusList },
    {
      id: "check",
      width: 34,
      holds: "formula",
      format: null,
      align: "left",
      wrap: true,
      formula: check,
      mark: "warning",
    },
  ],
  part: ({ roster }) => roster,
  rows: (plan, { choices }) =>
    plan.roster.map((person) => ({
      place: person.name.place,
      name: person.name.value,
      position: person.position?.value ?? null,
      unit: person.unit?.value ?? null,
      member: person.member?.value ?? null,
      status: person.status === null ? null : choices.status[person.status.value],
    })),
};

/**
 * A person is marked where the first of that name in the list is another row of the same unit and position.
 * MATCH stops at the first; counting each name in the whole list would take minutes for ten thousand.
 */
function check({ cell, column, rowNumber, words }: FormulaScope): string {
  const first = `MATCH(${cell("name")},${column("DaiBieu", "name")},0)`;
  const same = (id: "unit" | "position") => `INDEX(${column("DaiBieu", id)},${first})=${cell(id)}`;
  const earlier = `IF(${first}<${rowNumber()},IF(${same("unit")},${same("position")},FALSE),FALSE)`;
  return `=${firstOf([
    [`ISERROR(${["name", "position", "unit", "member", "status"].map(cell).join("&")})`, quoted(words.says.cellError)],
    [`${cell("name")}=""`, '""'],
    [`IFERROR(${earlier},FALSE)`, saying(words.says.duplicate, { row: first })],
    [
      `IF(${cell("member")}="",FALSE,ISNA(MATCH(SUBSTITUTE(${cell("member")},"~","~~"),${column("ThanhPhan", "member")},0)))`,
      quoted(words.says.memberUnknown),
    ],
  ])}`;
}

function memberList({ inputs }: SheetWords, { range }: FormulaScope): ValidationSpec {
  return { kind: "list", source: `=${range("ThanhPhan", "member")}`, strict: false, ...inputs.member };
}

function statusList({ inputs, choices }: SheetWords): ValidationSpec {
  const source = rosterStatuses.map((status) => choices.status[status]);
  return { kind: "list", source, strict: true, ...inputs.status };
}
