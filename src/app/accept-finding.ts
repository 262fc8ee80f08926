import { acceptedIn, acceptedKey } from "./acceptance";
import type { Checked, WorkbookFinding } from "./check-workbook";
import type { Workbook } from "./workbook";

/**
 * Keeps with the workbook that a finding is as it should be, and why. It no longer holds when the figures of
 * the finding change. Acceptances of findings that are gone are dropped on the way.
 */
export async function acceptFinding(
  workbook: Workbook,
  checked: Checked,
  finding: WorkbookFinding,
  reason: string,
): Promise<void> {
  await workbook.keep(acceptedKey, { ...stillHolding(checked), [finding.key]: reason.trim() });
}

/** Takes an acceptance back. */
export async function withdrawAcceptance(
  workbook: Workbook,
  checked: Checked,
  finding: WorkbookFinding,
): Promise<void> {
  const { [finding.key]: _, ...others } = stillHolding(checked);
  await workbook.keep(acceptedKey, others);
}

function stillHolding(checked: Checked): Record<string, string> {
  const current = new Set(checked.findings.map((finding) => finding.key));
  return Object.fromEntries(
    [...acceptedIn(checked.state)].filter(([key]) => current.has(key)).map(([key, { reason }]) => [key, reason]),
  );
}
