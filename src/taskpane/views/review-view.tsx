import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { totalHeads, totalOf } from "../../plan/totals";
import { countFindings } from "../count-findings";
import type { Draft } from "../pane-state";
import { AddEntry } from "../parts/add-entry";
import { Bar } from "../parts/bar";
import { CreationSection } from "../parts/creation-section";
import { Disclosure } from "../parts/disclosure";
import { QuotedSource } from "../parts/quote";
import { DraftFinding, ReviewRow } from "../parts/review-row";
import { ViewHeading } from "../parts/view-heading";
import { placeFindings } from "../place-findings";
import { itemsOf } from "../review/review-model";
import type { ReviewItem } from "../review/review-model";
import { reviewSections } from "../review/review-sections";
import { usePane } from "../use-pane";

/** What was read, to be looked through and corrected before anything is written. */
export function ReviewView({ draft }: { draft: Draft }) {
  const { words, figures } = usePane();
  const { plan, document, findings } = draft;
  const text = words.pane.review;
  const sections = reviewSections(plan, words.pane, figures);
  const placed = placeFindings(
    findings,
    itemsOf(sections).map(({ id }) => id),
  );
  const heads = totalHeads(plan);
  const row = (item: ReviewItem, heading?: "h3") => (
    <ReviewRow
      key={item.id}
      item={item}
      findings={placed.byItem.get(item.id) ?? []}
      document={document}
      {...(heading ? { heading } : {})}
    />
  );
  return (
    <div className="pane-view">
      <div>
        <ViewHeading takeFocus>{text.heading}</ViewHeading>
        <p className="pane-quiet">{text.from(draft.name)}</p>
      </div>
      <dl className="pane-figures">
        <div>
          <dt>{text.total}</dt>
          <dd>{figures.money(totalOf(plan.budget.lines))}</dd>
        </div>
        <div>
          <dt>{text.heads}</dt>
          <dd>{heads === null ? "–" : figures.count(heads)}</dd>
        </div>
        <div className="pane-figures-wide">
          <dt>{text.findings}</dt>
          <dd>{words.pane.check.counts(...countFindings(findings)) || words.pane.check.allWell}</dd>
        </div>
      </dl>
      {placed.others.length > 0 && (
        <section className="pane-stack">
          <h2>{text.otherFindings}</h2>
          {placed.others.map((finding, index) => (
            <DraftFinding key={index} finding={finding}>
              {finding.place.in === "document" && <QuotedSource place={finding.place} document={document} />}
            </DraftFinding>
          ))}
        </section>
      )}
      {plan.unread.length > 0 && <Unread draft={draft} />}
      {sections.map(({ part, figure, groups }) => (
        <section key={part} className="pane-section">
          <Disclosure
            heading="h2"
            title={text[part]}
            value={figure ?? undefined}
            open={part === "attendees" || part === "budget" || part === "general"}
          >
            {groups.every(({ title, items }) => title === null && items.length === 0) && (
              <p className="pane-quiet pane-group">{text.nothing}</p>
            )}
            {groups.map(({ title, items, addition }, index) => (
              // An entry more or less moves the others: they are drawn anew, and none is open that was not.
              <div key={index - groups.length} className="pane-review-group">
                {typeof title === "string" && <h3 className="pane-group">{title}</h3>}
                {typeof title === "object" && title !== null && row(title, "h3")}
                <ul key={items.length}>{items.map((item) => row(item))}</ul>
                {addition && <AddEntry addition={addition} />}
              </div>
            ))}
          </Disclosure>
        </section>
      ))}
      <CreationSection />
    </div>
  );
}

function Unread({ draft }: { draft: Draft }) {
  const { words, figures } = usePane();
  const { plan } = draft;
  return (
    <Bar tone="warning" heading={`${words.pane.review.unread} (${figures.count(plan.unread.length)})`}>
      <p className="pane-quiet">{words.pane.review.unreadLead}</p>
      <ul className="pane-stack">
        {plan.unread.map(({ text, place }, index) => (
          <li key={index} className="pane-quote">
            {text}
            {place.in === "document" && (
              <span className="pane-quiet"> – {words.pane.review.quoteLine(figures.count(place.line))}</span>
            )}
          </li>
        ))}
      </ul>
    </Bar>
  );
}

/** What stays in sight below the review: the next step, or the question whether to replace tables. */
export function ReviewFoot({ question }: { question: readonly string[] | null }) {
  const { pane, words } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question !== null) bar.current?.focus();
  }, [question]);
  if (question === null) {
    return (
      <div className="pane-foot">
        <Button appearance="primary" onClick={() => void pane.createTables(false)}>
          {words.pane.review.create}
        </Button>
        <Button appearance="subtle" onClick={() => pane.show("start")}>
          {words.pane.review.other}
        </Button>
      </div>
    );
  }
  const text = words.pane.exists;
  return (
    <div className="pane-foot">
      <div className="pane-foot-wide">
        <Bar
          ref={bar}
          tone="warning"
          heading={text.heading}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => pane.keepTables()}>
                {text.keep}
              </Button>
              <Button size="small" onClick={() => void pane.createTables(true)}>
                {text.replace}
              </Button>
            </>
          }
        >
          {question.length > 0 && <p>{text.changed(question.join(", "))}</p>}
          <p>{text.question}</p>
        </Bar>
      </div>
    </div>
  );
}
