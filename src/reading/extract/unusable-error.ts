import type { Unusable } from "../source-document";

/** Stops an extraction from within; `extractDocument` turns it into its result and lets none out. */
export class UnusableError extends Error {
  constructor(readonly problem: Unusable) {
    super(problem);
  }
}
