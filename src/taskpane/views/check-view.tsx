import { Button } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Table48Regular } from "@fluentui/react-icons/svg/table";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Checked, WorkbookFinding } from "../../app/check-workbook";
import type { CheckId } from "../app-types";
import { countFindings } from "../count-findings";
import type { Named } from "../finding-order";
import type { PaneState } from "../pane-state";
import { Disclosure } from "../parts/disclosure";
import { FindingCard } from "../parts/finding-card";
import { Repairs } from "../parts/repairs";
import { ToneIcon } from "../parts/tone-icon";
import { TotalsBar } from "../parts/totals-bar";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../use-pane";

/** The home of a workbook with tables: its totals and what is to be looked at, live. */
export function CheckView({ state }: { state: PaneState }) {
  const { words } = usePane();
  const { checked } = state;
  const heading = (
    <ViewHeading takeFocus={state.went} hidden>
      {words.pane.check.heading}
    </ViewHeading>
  );
  if (checked === null || !checked.hasTables) return <NoTables heading={heading} />;
  const open = state.shown.filter(({ finding }) => finding.accepted === null);
  const accepted = state.shown.filter(({ finding }) => finding.accepted !== null);
  return (
    <div className="pane-view">
      {heading}
      <TotalsBar totals={checked.totals} />
      <Repairs repairs={checked.repairs} />
      {open.length > 0 ? (
        <OpenFindings findings={open} checked={checked} />
      ) : (
        checked.repairs.length === 0 && <AllWell without={state.preferences.withoutChecks} />
      )}
      {accepted.length > 0 && <Accepted findings={accepted} />}
    </div>
  );
}

function NoTables({ heading }: { heading: ReactNode }) {
  const { pane, words } = usePane();
  const text = words.pane.check;
  return (
    <div className="pane-view">
      {heading}
      <div className="pane-empty">
        <Table48Regular aria-hidden />
        <h2>{text.noTables}</h2>
        <p className="pane-quiet">{text.noTablesLead}</p>
        <Button appearance="primary" onClick={() => pane.show("start")}>
          {text.toStart}
        </Button>
      </div>
    </div>
  );
}

/** Findings that are shown at once: a pasted list may have thousands. */
const step = 50;

interface FindingsProps {
  readonly findings: readonly Named<WorkbookFinding>[];
  readonly checked: Checked;
}

function OpenFindings({ findings, checked }: FindingsProps) {
  const { words, figures } = usePane();
  const [most, setMost] = useState(step);
  return (
    <section className="pane-stack">
      <div>
        <h2>{words.pane.check.findings}</h2>
        <p className="pane-quiet">
          {words.pane.check.counts(...countFindings(findings.map(({ finding }) => finding)))}
        </p>
      </div>
      <ol className="pane-findings">
        {findings.slice(0, most).map(({ id, finding }) => (
          <FindingCard key={id} finding={finding} checked={checked} />
        ))}
      </ol>
      {findings.length > most && (
        <Button onClick={() => setMost(most + step)}>
          {words.pane.check.more(figures.count(findings.length - most))}
        </Button>
      )}
    </section>
  );
}

function Accepted({ findings }: { findings: readonly Named<WorkbookFinding>[] }) {
  const { pane, words, figures, describe } = usePane();
  const text = words.pane.check;
  return (
    <section className="pane-section">
      <Disclosure heading="h2" title={text.accepted(figures.count(findings.length))}>
        <ul className="pane-findings">
          {findings.map(({ id, finding }) => (
            <li key={id} className="pane-finding pane-finding-accepted">
              <div className="pane-row pane-row-top">
                <ToneIcon tone="good" />
                <div className="pane-toggle-text">
                  <p>{describe(finding).what}</p>
                  <p className="pane-quiet">
                    {text.reason}: {finding.accepted?.reason}
                  </p>
                </div>
              </div>
              <Button size="small" onClick={() => void pane.withdraw(finding)}>
                {text.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function AllWell({ without }: { without: readonly CheckId[] }) {
  const { words, figures } = usePane();
  const text = words.pane.check;
  const checks = (Object.keys(words.checkNames) as CheckId[]).filter((id) => !without.includes(id));
  return (
    <section>
      <div className="pane-empty" data-tone="good">
        <CheckmarkCircle48Regular aria-hidden />
        <h2>{text.allWell}</h2>
        <p className="pane-quiet">{text.allWellLead(figures.count(checks.length))}</p>
      </div>
      <Disclosure title={text.checkedWhat}>
        <ul className="pane-bullets">
          {checks.map((id) => (
            <li key={id}>{words.checkNames[id]}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
