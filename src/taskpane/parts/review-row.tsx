import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, SourceDocument } from "../app-types";
import type { ReviewItem } from "../review-sections";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";
import { QuotedSource } from "./quote";
import { ToneIcon } from "./tone-icon";
import { ValueField } from "./value-field";

interface ReviewRowProps {
  readonly item: ReviewItem;
  readonly findings: readonly Finding[];
  readonly document: SourceDocument;
}

/** One thing that was read; opened, it shows its sentence and its fields. Findings stand beneath in any case. */
export function ReviewRow({ item, findings, document }: ReviewRowProps) {
  const { pane, words } = usePane();
  const worst = findings[0];
  const figure =
    item.figure ?? (item.detail === null && item.fields.length === 1 ? words.pane.review.nothing : undefined);
  const short = figure !== undefined && figure.length <= 24;
  return (
    <li className="pane-item">
      <Disclosure
        title={
          <>
            {worst && <span className="pane-hidden">{words.severityNames[worst.severity]}: </span>}
            <span className={item.fields.length === 1 && !short ? "pane-quiet" : undefined}>{item.title}</span>
            {item.detail !== null && <span className="pane-detail">{item.detail}</span>}
            {figure !== undefined && !short && <span className="pane-line">{figure}</span>}
          </>
        }
        {...(worst ? { icon: <ToneIcon tone={worst.severity} /> } : {})}
        {...(short ? { value: <span className={item.figure === null ? "pane-quiet" : undefined}>{figure}</span> } : {})}
        bodyClass="pane-item-body pane-stack"
      >
        <QuotedSource place={item.place} document={document} />
        {item.fields.length > 0 && (
          <div className="pane-fields">
            {item.fields.map((field) => (
              <ValueField
                key={field.path}
                field={field}
                onChange={(value) => void pane.editDraft([{ path: field.path, value }])}
              />
            ))}
          </div>
        )}
      </Disclosure>
      {findings.map((finding, index) => (
        <DraftFinding key={`${finding.check} ${index}`} finding={finding} />
      ))}
    </li>
  );
}

/** A finding in the review, mended in the plan before anything is written. */
export function DraftFinding({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const { pane, words, figures, describe } = usePane();
  const { what, why, remedy } = describe(finding);
  return (
    <div className="pane-note" data-severity={finding.severity}>
      <p>{what}</p>
      <Disclosure title={<span className="pane-quiet">{words.pane.check.remedy}</span>} bodyClass="pane-stack">
        {children}
        <p>{remedy}</p>
        <p className="pane-quiet">{why}</p>
        {finding.effect !== null && (
          <p className="pane-quiet">{words.pane.check.effect(figures.money(finding.effect))}</p>
        )}
        <div className="pane-row">
          {finding.fixes.map((fix) => (
            <Button key={fix.id} size="small" onClick={() => void pane.editDraft(fix.edits)}>
              {words.fixes[fix.id]}
            </Button>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
