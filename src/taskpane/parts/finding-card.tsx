import { memo } from "react";
import type { Checked, WorkbookFinding } from "../../app/check-workbook";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";
import { FindingBody } from "./finding-body";
import { ToneIcon } from "./tone-icon";

interface FindingCardProps {
  readonly finding: WorkbookFinding;
  readonly checked: Checked;
}

/** A finding with what, why and remedy, and all that can be done about it. */
export const FindingCard = memo(function FindingCard({ finding, checked }: FindingCardProps) {
  const { words, figures, describe } = usePane();
  const text = words.pane.check;
  const { what } = describe(finding);
  const { cell, effect } = finding;
  return (
    <li className="pane-finding" data-severity={finding.severity}>
      <Disclosure
        heading="h3"
        icon={<ToneIcon tone={finding.severity} label={words.severityNames[finding.severity]} />}
        title={
          <>
            <span className="pane-finding-what">{what}</span>
            <span className="pane-finding-meta pane-quiet">
              {cell !== null && (
                <span>
                  {cell.sheet}, {cell.address}
                </span>
              )}
              {effect !== null && effect !== 0 && <span>{text.effect(figures.money(effect))}</span>}
            </span>
          </>
        }
        open={finding.severity === "error"}
      >
        <FindingBody finding={finding} checked={checked} />
      </Disclosure>
    </li>
  );
});
