import type { Unusable } from "../reading/source-document";

type Severity = "error" | "warning" | "hint";

/** What the command line says: the readable report, and one sentence for each thing that can go wrong. */
export interface ReportWords {
  readonly heading: string;
  readonly plan: {
    readonly heading: string;
    readonly title: string;
    readonly documentNumber: string;
    readonly documentDate: string;
    readonly eventDate: string;
    readonly sessions: string;
    readonly sessionCount: (count: number) => string;
    readonly place: string;
    readonly fundingSource: string;
    readonly fundLimit: string;
    readonly agenda: string;
    readonly agendaCount: (count: number) => string;
    readonly assignments: string;
    readonly assignmentCount: (units: number, tasks: number) => string;
    readonly recipients: string;
    readonly recipientCount: (count: number) => string;
    readonly signer: string;
    readonly unknown: string;
  };
  readonly attendees: {
    readonly heading: string;
    readonly group: string;
    readonly declared: string;
    readonly computed: string;
    readonly wholePlan: string;
    readonly flatList: string;
    readonly none: string;
    readonly approximate: string;
  };
  readonly budget: {
    readonly heading: string;
    readonly item: string;
    readonly quantity: string;
    readonly unit: string;
    readonly times: string;
    readonly unitPrice: string;
    readonly amount: string;
    readonly total: string;
    readonly declaredTotal: string;
    readonly inWords: string;
    readonly none: string;
  };
  readonly unread: {
    readonly heading: string;
    readonly attendees: (count: number) => string;
    readonly budget: (count: number) => string;
    readonly line: (line: number) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly count: (errors: number, warnings: number, hints: number) => string;
    readonly line: (line: number) => string;
    readonly cell: (sheet: string, address: string) => string;
    readonly effect: (amount: string) => string;
    readonly remedy: string;
  };
  readonly written: (path: string) => string;
  readonly writtenReport: (path: string) => string;
  /** Ends a sentence that names the file: no capital, no full stop. */
  readonly unusable: Readonly<Record<Unusable, string>>;
  readonly commandLine: {
    readonly usage: string;
    readonly cannotUse: (path: string, why: string) => string;
    readonly missing: string;
    readonly directory: string;
    readonly unreadable: string;
    readonly exists: (path: string) => string;
    readonly outIsDirectory: (path: string) => string;
    readonly noFolder: (path: string) => string;
    readonly samePath: (path: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly noValue: (option: string) => string;
    readonly needlessValue: (option: string) => string;
    readonly tooManyPlans: string;
    readonly unknownLanguage: (value: string) => string;
    readonly cannotWrite: (path: string) => string;
    readonly unexpected: (detail: string) => string;
  };
}
