import { nowhere, type Place } from "../../plan/place";
import type { AttendeeGroup } from "../../plan/plan";
import { belowZero, criterion, figure, firstOf, notNumber, quoted, saying, sumWhere } from "../formula-text";
import { allGroups } from "./group-names";
import { rangeEnds, rangeText } from "./number-range";
import { formats, type FormulaScope, type TableDeclaration } from "./table-declaration";
import { whole } from "./validations";

/** `ChiTieu`: one row a group, its stated head count against the sum of its members. */
export const chiTieu: TableDeclaration<"ChiTieu"> = {
  name: "ChiTieu",
  sheet: "attendees",
  columns: [
    { id: "group", width: 24, holds: "text", format: null, align: "left", wrap: true },
    { id: "stated", width: 13, holds: "count", format: formats.count, align: "right", validation: whole("count") },
    { id: "sum", width: 13, holds: "formula", format: formats.count, align: "right", formula: sum },
    {
      id: "overlap",
      width: 11,
      holds: "count",
      onlyTyped: true,
      format: formats.count,
      align: "right",
      validation: whole("count"),
    },
    { id: "difference", width: 12, holds: "formula", format: formats.signed, align: "right", formula: difference },
    {
      id: "check",
      width: 36,
      holds: "formula",
      format: null,
      align: "left",
      wrap: true,
      formula: check,
      mark: "error",
    },
    { id: "heads", width: 12, holds: "formula", format: formats.count, align: "right", formula: heads },
    { id: "approximate", width: 12, holds: "text", format: null, align: "center" },
  ],
  part: ({ attendees }) => attendees,
  rows: (plan, words) =>
    allGroups(plan, words).map(({ group, label }) => ({
      place: placeOf(group),
      group: label,
      stated: group.declared?.value ?? null,
      overlap: group.overlap?.value ?? null,
      approximate: rangeText(group.declaredRange),
    })),
};

/** Any place of the group in this table: a group without a name or numbers has none. */
function placeOf({ name, declared, overlap }: AttendeeGroup): Place {
  const places = [name?.place, declared?.place, overlap?.place];
  return places.find((place) => place?.in === "table" && place.table === "ChiTieu") ?? nowhere;
}

/** The group as it stands in `ThanhPhan`: a flat list has no name there. */
function nameInList({ cell, words }: FormulaScope): string {
  return `IF(${cell("group")}=${quoted(words.choices.flatGroup)},"",${cell("group")})`;
}

/** Members without a group are what the named groups leave of the whole: programs differ on how to ask for empty cells. */
function sum(scope: FormulaScope): string {
  const { cell, column, words } = scope;
  const [groups, quotas] = [column("ThanhPhan", "group"), column("ThanhPhan", "quota")];
  const [text, number] = [cell("group"), '">-1E+15"'];
  const isFlat = `${text}=${quoted(words.choices.flatGroup)}`;
  const slowCount = `SUMPRODUCT((${groups}=${text})*ISNUMBER(${quotas}))`;
  const counted = `IFERROR(COUNTIFS(${groups},${criterion(text)},${quotas},${number}),${slowCount})`;
  const flatCount = `COUNT(${quotas})-COUNTIFS(${groups},"?*",${quotas},${number})`;
  const flatSum = `SUM(${quotas})-SUMIFS(${quotas},${groups},"?*")`;
  return `=IF(LEN(${text})=0,"",IF(IF(${isFlat},${flatCount},${counted})=0,"",IF(${isFlat},${flatSum},${sumWhere(quotas, groups, text)})))`;
}

/** Members of the group that have a name and no number. */
function unknownMembers(scope: FormulaScope): string {
  const [groups, quotas] = [scope.column("ThanhPhan", "group"), scope.column("ThanhPhan", "quota")];
  const members = scope.column("ThanhPhan", "member");
  return `SUMPRODUCT((${groups}=${nameInList(scope)})*(${members}<>"")*(1-ISNUMBER(${quotas})))`;
}

/** Members of the group whose number is written as a range: its upper end is counted, so fewer may be right. */
function countRanges(scope: FormulaScope): string {
  const [groups, approximate] = [scope.column("ThanhPhan", "group"), scope.column("ThanhPhan", "approximate")];
  return `SUMPRODUCT((${groups}=${nameInList(scope)})*ISNUMBER(FIND("–",${approximate})))`;
}

function net({ cell }: FormulaScope): string {
  return `${cell("sum")}-IF(COUNT(${cell("overlap")}),${cell("overlap")},0)`;
}

function difference(scope: FormulaScope): string {
  const { cell } = scope;
  return `=IF(COUNT(${cell("stated")},${cell("sum")})<2,"",${net(scope)}-${cell("stated")})`;
}

/** What the rest of the workbook counts for the group: as stated, else by its members where each has a number. */
function heads(scope: FormulaScope): string {
  const { cell } = scope;
  return `=IF(COUNT(${cell("stated")}),${cell("stated")},IF(COUNT(${cell("sum")})=0,"",IF(${unknownMembers(scope)}>0,"",${net(scope)})))`;
}

function check(scope: FormulaScope): string {
  const { cell, words } = scope;
  const numbers = ["stated", "overlap"] as const;
  const header = (id: (typeof numbers)[number]) => ({ column: quoted(words.headers.ChiTieu[id]) });
  const { low, high } = rangeEnds(cell("approximate"), cell("stated"));
  const people = `(${net(scope)})`;
  const tooMany = `IF(${people}>${high},${countRanges(scope)}=0,FALSE)`;
  const tooFew = `IF(${people}<${low},${unknownMembers(scope)}=0,FALSE)`;
  return `=${firstOf([
    [`ISERROR(${["group", "stated", "overlap", "sum"].map(cell).join("&")})`, quoted(words.says.cellError)],
    ...numbers.map((id) => [notNumber(cell(id)), saying(words.says.notNumber, header(id))] as const),
    ...numbers.map((id) => [belowZero(cell(id)), saying(words.says.negative, header(id))] as const),
    [`${cell("group")}=${quoted(words.choices.flatGroup)}`, '""'],
    [
      `IF(COUNT(${cell("difference")})=0,FALSE,OR(${tooMany},${tooFew}))`,
      saying(words.says.quotaDiffers, { stated: figure(cell("stated")), computed: figure(people) }),
    ],
  ])}`;
}
