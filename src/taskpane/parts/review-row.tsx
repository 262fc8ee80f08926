import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import type { Finding, SourceDocument } from "../app-types";
import { editPlan } from "../../plan/plan-path";
import { removeFromList } from "../../plan/plan-list";
import type { ReviewItem } from "../review/review-model";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";
import { QuotedSource } from "./quote";
import { ToneIcon } from "./tone-icon";
import { ValueField } from "./value-field";

interface ReviewRowProps {
  /** Rank of the heading that the row is of those below it; none for a row of a list. */
  readonly heading?: "h3";
  readonly item: ReviewItem;
  readonly findings: readonly Finding[];
  readonly document: SourceDocument;
}

/** One thing that was read; opened, it shows its sentence and its fields. Findings stand beneath in any case. */
export function ReviewRow({ heading, item, findings, document }: ReviewRowProps) {
  const { pane, words } = usePane();
  const { entry } = item;
  const worst = findings[0];
  const single = entry === null && item.detail === null && item.fields.length === 1;
  const figure = item.figure ?? (single ? words.pane.review.nothing : undefined);
  const short = figure !== undefined && figure.length <= 24;
  const Row = heading ? "div" : "li";
  return (
    <Row className="pane-item">
      <Disclosure
        {...(heading ? { heading } : {})}
        title={
          <>
            {worst && <span className="pane-hidden">{words.severityNames[worst.severity]}: </span>}
            <span
              className={
                single || (item.fields.length === 1 && figure !== undefined && !short) ? "pane-quiet" : undefined
              }
            >
              {item.title}
            </span>
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
                onChange={(value) => void pane.changeDraft((plan) => editPlan(plan, [{ path: field.path, value }]))}
              />
            ))}
          </div>
        )}
        {entry !== null && (
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={words.pane.review.remove(item.title)}
              onClick={({ currentTarget }) => {
                keepFocusNear(currentTarget, heading ? ".pane-section" : ".pane-review-group");
                void pane.changeDraft((plan) => removeFromList(plan, entry.list, entry.at));
              }}
            >
              {words.pane.review.removeShort}
            </Button>
          </div>
        )}
      </Disclosure>
      {findings.map((finding, index) => (
        <DraftFinding key={`${finding.check} ${index}`} finding={finding} />
      ))}
    </Row>
  );
}

/** The button goes away with its entry; the focus stays in the list, where the next entry would be added. */
function keepFocusNear(button: HTMLElement, around: string): void {
  const adding = button.closest(around)?.querySelectorAll<HTMLElement>("[data-adds]");
  adding?.[adding.length - 1]?.focus({ preventScroll: true });
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
            <Button
              key={fix.id}
              size="small"
              onClick={() => void pane.changeDraft((plan) => editPlan(plan, fix.edits))}
            >
              {words.fixes[fix.id]}
            </Button>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
