import { defineCheck } from "./check";

export interface DocumentNumberFormatFacts {
  readonly written: string;
  readonly proper: string;
}

/** A document number not written as number / type - issuer. Decree 30/2020/NĐ-CP, Annex I, part II, clause 3. */
export const documentNumberFormat = defineCheck({
  id: "document-number-format",
  severity: "warning",
  *find({ documentNumber }) {
    if (documentNumber === null) return;
    const { written, proper } = documentNumber.value;
    if (written.trim().normalize("NFC") === proper.normalize("NFC")) return;
    const facts: DocumentNumberFormatFacts = { written, proper };
    yield {
      path: "documentNumber",
      place: documentNumber.place,
      facts,
      expected: proper,
      actual: written,
      effect: null,
      fixes: [{ id: "write-proper-number", edits: [{ path: "documentNumber", value: proper }] }],
    };
  },
});
