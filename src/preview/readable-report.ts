import { describe } from "../app/describe";
import type { Report, ReportFinding } from "../app/report";
import type { Finding } from "../checks/run-checks";
import { formatDate, formatNumber, type Grouping } from "../messages/format";
import type { CommandLineWords } from "../messages/command-line-words";
import { amountInWords, type WordStyle } from "../plan/amount-in-words";
import { table, wrap } from "./text-layout";

/** What the readable report is made of besides the report itself. */
export interface ReadableParts {
  readonly report: Report;
  /** The findings of the report, in its order. */
  readonly findings: readonly Finding[];
  readonly words: CommandLineWords;
  readonly grouping: Grouping;
  readonly wordStyle: WordStyle;
}

/** The report for people: what was read, the totals, the findings, what was not understood. Ends in a line break. */
export function readableReport(parts: ReadableParts): string {
  const { words } = parts;
  const sections = [
    planLines(parts),
    attendeeLines(parts),
    budgetLines(parts),
    unreadLines(parts),
    findingLines(parts),
  ];
  return [words.report.heading, ...sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"))]
    .join("\n\n")
    .concat("\n");
}

function planLines({ report: { plan, budget }, words, grouping }: ReadableParts): string[] {
  const says = words.report.plan;
  const dated = (iso: string | null) => (iso === null ? null : formatDate(iso));
  const tasks = plan.assignments.reduce((count, { tasks: list }) => count + list.length, 0);
  const signer = [plan.signer?.position, plan.signer?.name].filter((part) => part).join(" – ");
  const rows: (readonly [label: string, value: string | null])[] = [
    [says.title, plan.title],
    [says.documentNumber, plan.documentNumber],
    [says.documentDate, dated(plan.documentDate)],
    [says.eventDate, dated(plan.eventDate)],
    [says.sessions, plan.sessions === null ? null : says.sessionCount(plan.sessions)],
    [says.place, plan.place],
    [says.fundingSource, plan.fundingSource],
    ...(budget.limit === null ? [] : [[says.fundLimit, formatNumber(budget.limit, grouping)] as const]),
    [says.agenda, plan.agenda.length === 0 ? null : says.agendaCount(plan.agenda.length)],
    [says.assignments, plan.assignments.length === 0 ? null : says.assignmentCount(plan.assignments.length, tasks)],
    [says.recipients, plan.recipients.length === 0 ? null : says.recipientCount(plan.recipients.length)],
    [says.signer, signer === "" ? null : signer],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    says.heading.toUpperCase(),
    ...rows.flatMap(([label, value]) => wrap(value ?? says.unknown, `  ${label.padEnd(width)}  `)),
  ];
}

function attendeeLines({ report: { attendees }, words, grouping }: ReadableParts): string[] {
  const says = words.report.attendees;
  if (attendees.groups.length === 0 && attendees.declaredTotal === null) {
    return [says.heading.toUpperCase(), `  ${says.none}`];
  }
  const count = (heads: number | null) => (heads === null ? "–" : formatNumber(heads, grouping));
  const rows = attendees.groups.flatMap((group) => [
    [group.name ?? says.flatList, count(group.declared), count(group.computed)],
    ...group.members.map(({ name, quota, approximate }) => [
      `  - ${name}`,
      "",
      `${approximate ? `${says.approximate} ` : ""}${count(quota)}`,
    ]),
  ]);
  const total = [says.wholePlan, count(attendees.declaredTotal), count(attendees.computedTotal)];
  return [
    says.heading.toUpperCase(),
    ...table([[says.group, says.declared, says.computed], ...rows, total], ["text", "number", "number"]),
  ];
}

function budgetLines({ report: { budget }, words, grouping, wordStyle }: ReadableParts): string[] {
  const says = words.report.budget;
  if (budget.lines.length === 0 && budget.declaredTotal === null) return [says.heading.toUpperCase(), `  ${says.none}`];
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, grouping));
  const rows = budget.lines.flatMap((line, i) => [
    ...(line.section !== null && line.section !== budget.lines[i - 1]?.section
      ? [[line.section, "", "", "", "", ""]]
      : []),
    [
      line.item ?? "–",
      figure(line.quantity),
      line.unit ?? "",
      figure(line.times),
      figure(line.unitPrice),
      figure(line.amount),
    ],
  ]);
  const header = [says.item, says.quantity, says.unit, says.times, says.unitPrice, says.amount];
  const totals: (readonly [string, string])[] = [
    [says.declaredTotal, figure(budget.declaredTotal)],
    ...(budget.declaredWords === null ? [] : [[`  ${says.inWords}`, budget.declaredWords] as const]),
    [says.total, figure(budget.computedTotal)],
    ...(budget.computedTotal === null
      ? []
      : [[`  ${says.inWords}`, amountInWords(budget.computedTotal, wordStyle)] as const]),
  ];
  const width = Math.max(...totals.map(([label]) => label.length));
  return [
    says.heading.toUpperCase(),
    ...table([header, ...rows], ["text", "number", "text", "number", "number", "number"]),
    ...totals.flatMap(([label, value]) => wrap(value, `  ${label.padEnd(width)}  `)),
  ];
}

function unreadLines({ report: { unread }, words }: ReadableParts): string[] {
  const says = words.report.unread;
  if (unread.length === 0) return [];
  const parts = (["attendees", "budget"] as const).flatMap((part) => {
    const lines = unread.filter((each) => each.part === part);
    if (lines.length === 0) return [];
    const listed = lines.flatMap(({ line, text }) => wrap(text, `    ${line === null ? "-" : `${says.line(line)}:`} `));
    return [`  ${says[part](lines.length)}`, ...listed];
  });
  return [says.heading.toUpperCase(), ...parts];
}

function findingLines({ report, findings, words, grouping }: ReadableParts): string[] {
  const says = words.report.findings;
  const heading = says.heading.toUpperCase();
  if (report.findings.length === 0) return [heading, `  ${says.none}`];
  const number = (severity: ReportFinding["severity"]) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const told = report.findings.flatMap((finding, i) => {
    const source = findings[i];
    if (source === undefined) return [];
    const { what, why, remedy } = describe(source, words, grouping);
    const effect = finding.effect === null ? [] : [`      ${says.effect(formatNumber(finding.effect, grouping))}`];
    const { sheet, address, line, text } = finding.where;
    const places = [
      ...(line === null ? [] : [says.line(line)]),
      ...(sheet === null || address === null ? [] : [says.cell(sheet, address)]),
    ].join(", ");
    const quoted = text === null ? "" : `“${text}”`;
    return [
      "",
      ...wrap(what, `  [${says.severity[finding.severity]}] `),
      ...wrap([places, quoted].filter((part) => part !== "").join(": "), "      "),
      ...wrap(why, "      "),
      ...effect,
      ...wrap(remedy, `      ${says.remedy}: `),
    ];
  });
  return [heading, `  ${says.count(number("error"), number("warning"), number("hint"))}`, ...told];
}
