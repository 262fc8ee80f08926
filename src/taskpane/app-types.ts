import type { Checked } from "../app/check-workbook";
import type { Imported } from "../app/import-plan";

type Read = Extract<Imported, { ok: true }>;

/** The types of other rooms, as the use cases hand them over. */
export type SourceDocument = Read["document"];
export type Unusable = Extract<Imported, { ok: false }>["problem"];
export type Finding = Read["findings"][number];
export type Severity = Finding["severity"];
export type CheckId = Finding["check"];
export type Fix = Finding["fixes"][number];
export type Repair = Checked["repairs"][number];
