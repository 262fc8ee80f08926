import { allGroups } from "./group-names";
import { belowZero, countWhere, criterion, figure, firstOf, notNumber, quoted, saying } from "../formula-text";
import type { Member } from "../../plan/plan";
import type { ValidationSpec } from "../sheet-spec";
import type { SheetWords } from "../sheet-words";
import { formats, numberColumn, type FormulaScope, type TableDeclaration } from "./table-declaration";
import { rangeText } from "./number-range";
import { whole } from "./validations";

/** `ThanhPhan`: one row a part of the attendees. */
export const thanhPhan: TableDeclaration<"ThanhPhan"> = {
  name: "ThanhPhan",
  sheet: "attendees",
  printedUpTo: "note",
  columns: [
    numberColumn,
    { id: "group", width: 20, holds: "text", format: null, align: "left", wrap: true, validation: groupList },
    { id: "member", width: 44, holds: "text", format: null, align: "left", wrap: true },
    { id: "quota", width: 10, holds: "count", format: formats.count, align: "right", validation: whole("count") },
    { id: "confirmed", width: 12, holds: "formula", format: formats.quietCount, align: "right", formula: confirmed },
    {
      id: "attended",
      width: 12,
      holds: "count",
      onlyTyped: true,
      format: formats.quietCount,
      align: "right",
      validation: whole("count"),
      formula: attended,
    },
    { id: "note", width: 22, holds: "text", format: null, align: "left", wrap: true },
    {
      id: "check",
      width: 34,
      holds: "formula",
      format: null,
      align: "left",
      wrap: true,
      formula: check,
      mark: "error",
    },
    { id: "approximate", width: 12, holds: "text", format: null, align: "center", validation: approximateHint },
  ],
  part: ({ attendees }) => attendees,
  rows: (plan, words) =>
    allGroups(plan, words).flatMap(({ group, label }) =>
      group.members.map((member) => ({
        place: member.name.place,
        group: group.name === null ? null : label,
        member: member.name.value,
        quota: member.quota?.value ?? null,
        attended: member.attended?.value ?? null,
        note: member.note?.value ?? null,
        approximate: approximateCell(member, words),
      })),
    ),
};

function approximateCell(member: Member, { choices }: SheetWords): string | null {
  if (member.range !== null) return rangeText(member.range);
  return member.approximate ? choices.approximate : null;
}

/** People of the roster who said that they come, whether or not they came. */
function confirmed(scope: FormulaScope): string {
  const { confirmed: yes, attended: came } = scope.words.choices.status;
  return `=IF(LEN(${scope.cell("member")})=0,"",${rosterCount(scope, yes)}+${rosterCount(scope, came)})`;
}

/** People of the roster who came; nothing as long as the roster names nobody who did. */
function attended(scope: FormulaScope): string {
  const came = rosterCount(scope, scope.words.choices.status.attended);
  return `=IF(LEN(${scope.cell("member")})=0,"",IF(${came}=0,"",${came}))`;
}

function rosterCount({ cell, column }: FormulaScope, status: string): string {
  const [members, statuses] = [column("DaiBieu", "member"), column("DaiBieu", "status")];
  const fast = `COUNTIFS(${members},${criterion(cell("member"))},${statuses},${quoted(status)})`;
  return `IFERROR(${fast},SUMPRODUCT((${members}=${cell("member")})*(${statuses}=${quoted(status)})))`;
}

function check({ cell, column, words }: FormulaScope): string {
  const numbers = ["quota", "attended"] as const;
  const header = (id: (typeof numbers)[number]) => ({ column: quoted(words.headers.ThanhPhan[id]) });
  const groups = column("ChiTieu", "group");
  return `=${firstOf([
    [`ISERROR(${["group", "member", ...numbers].map(cell).join("&")})`, quoted(words.says.cellError)],
    [`LEN(${["group", "member", "quota"].map(cell).join("&")})=0`, '""'],
    ...numbers.map((id) => [notNumber(cell(id)), saying(words.says.notNumber, header(id))] as const),
    ...numbers.map((id) => [belowZero(cell(id)), saying(words.says.negative, header(id))] as const),
    [`LEN(${cell("member")})=0`, quoted(words.says.noGroup)],
    [`IF(LEN(${cell("group")})=0,FALSE,${countWhere(groups, cell("group"))}=0)`, quoted(words.says.groupUnknown)],
    [
      `IF(COUNT(${cell("quota")},${cell("confirmed")})=2,${cell("confirmed")}>${cell("quota")},FALSE)`,
      saying(words.says.rosterOverQuota, { confirmed: figure(cell("confirmed")), quota: figure(cell("quota")) }),
    ],
  ])}`;
}

function groupList({ inputs }: SheetWords, { range }: FormulaScope): ValidationSpec {
  return { kind: "list", source: `=${range("ChiTieu", "group")}`, strict: false, ...inputs.group };
}

function approximateHint({ inputs, choices }: SheetWords): ValidationSpec {
  return { kind: "list", source: [choices.approximate], strict: false, ...inputs.approximate };
}
