import { wordsIn, type Words } from "../messages/words";
import type { IsoDate } from "../plan/calendar-date";
import { summarySheets } from "../sheets/summary/summary-sheet";
import type { Checked } from "./check-workbook";
import { describe } from "./describe";
import { freeSheetName } from "../sheets/free-sheet-name";
import type { Preferences } from "./preferences";
import type { Workbook, WorkbookState } from "./workbook";

export type SignerRole = keyof Words["summary"]["signers"];

/** One who signs. An empty position is the usual one of the role; an empty name leaves room to write. */
export interface Signer {
  readonly role: SignerRole;
  readonly position?: string;
  readonly name?: string;
}

/** What the user chooses for the summary sheet. What is left out is as in {@link defaultSummary}. */
export interface SummaryOptions {
  readonly form?: "estimate" | "actual";
  /** Roman numeral of the annex where the plan has several. */
  readonly annexNumber?: string | null;
  /** Who issued the plan. Null: the issuer's letters in the document number. */
  readonly issuer?: string | null;
  /** Null leaves the line out; a null date leaves room for it. */
  readonly placeAndDate?: { readonly place: string | null; readonly date: IsoDate | null } | null;
  /** From left to right, at most three. Left out: who prepared it, and the plan's signer. */
  readonly signers?: readonly Signer[];
  readonly attendees?: boolean;
  /** Findings, and what was accepted with its reasons. */
  readonly findings?: boolean;
  readonly charts?: boolean;
  readonly recipients?: boolean;
}

/** The summary as most offices want it. */
export const defaultSummary = {
  form: "estimate",
  annexNumber: null,
  issuer: null,
  placeAndDate: { place: null, date: null },
  attendees: true,
  findings: true,
  charts: false,
  recipients: false,
} as const satisfies SummaryOptions;

/** Under which names it is kept on which sheets the summary and its charts stand. */
export const sheetKey = "summarySheet";
const chartsKey = "chartsSheet";

/** Writes the printable summary sheet, or writes it again where it stands. Its figures are links into the tables. */
export async function writeSummary(
  workbook: Workbook,
  checked: Checked,
  options: SummaryOptions,
  prefs: Preferences,
): Promise<void> {
  const words = wordsIn(prefs.language);
  const chosen = { ...defaultSummary, ...options };
  const name = standingName(checked.state, sheetKey, words.summary.sheet);
  const charts = standingName(checked.state, chartsKey, words.summary.chartsSheet);
  const sheets = summarySheets(
    checked.readBack,
    { ...words.summary, sheet: name, chartsSheet: charts },
    {
      form: chosen.form,
      wordStyle: prefs.wordStyle,
      annexNumber: chosen.annexNumber,
      issuer: chosen.issuer,
      placeAndDate: chosen.placeAndDate,
      signatures: signers(checked, options).map(({ role, position, name: person }) => ({
        position: filled(position) ?? words.summary.signers[role],
        name: filled(person),
      })),
      attendees: chosen.attendees,
      charts: chosen.charts,
      recipients: chosen.recipients,
      notes: chosen.findings ? notes(checked, words, prefs) : null,
    },
  );
  const kept = sheets.some((sheet) => sheet.name === charts) ? { [chartsKey]: charts } : {};
  await workbook.write(sheets, { keep: { [sheetKey]: name, ...kept } });
}

/** The sheet on which ours stands; a sheet of the user's own that bears its name is left alone. */
function standingName(state: WorkbookState, key: string, wanted: string): string {
  const kept = state.kept[key];
  return typeof kept === "string" && state.sheets.includes(kept) ? kept : freeSheetName(wanted, state.sheets);
}

function signers({ plan }: Checked, options: SummaryOptions): readonly Signer[] {
  const { position, name } = plan.signer ?? {};
  const head: Signer = {
    role: "head",
    ...(position ? { position: position.value } : {}),
    ...(name ? { name: name.value } : {}),
  };
  return options.signers ?? [{ role: "preparer" }, head];
}

function notes({ findings }: Checked, words: Words, prefs: Preferences) {
  const what = (finding: Checked["findings"][number]) => describe(finding, words, prefs.grouping).what;
  return {
    findings: told(
      findings.filter(({ accepted, severity }) => accepted === null && severity !== "hint"),
      what,
    ),
    accepted: told(
      findings.filter(({ accepted }) => accepted !== null),
      (finding) => `${what(finding)} ${finding.accepted?.reason ?? ""}`.trim(),
    ),
  };
}

/** Each text once. Findings that read alike, as on several lines, say where they are. */
function told(findings: Checked["findings"], text: (finding: Checked["findings"][number]) => string): string[] {
  const alike = new Map<string, Checked["findings"][number][]>();
  for (const finding of findings) alike.set(text(finding), [...(alike.get(text(finding)) ?? []), finding]);
  return [...alike].map(([said, same]) => {
    const cells = same.flatMap(({ cell }) => cell ?? []);
    if (same.length === 1 || cells.length === 0) return said;
    const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
    const places = sheets.map(
      (sheet) => `${sheet}: ${cells.flatMap(({ sheet: own, address }) => (own === sheet ? [address] : [])).join(", ")}`,
    );
    return `${said} (${places.join("; ")})`;
  });
}

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text.trim();
}
