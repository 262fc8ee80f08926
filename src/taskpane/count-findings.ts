import type { Severity } from "./app-types";

/** How many errors, warnings and hints there are. */
export function countFindings(
  findings: readonly { readonly severity: Severity }[],
): [errors: number, warnings: number, hints: number] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return [count("error"), count("warning"), count("hint")];
}
