import { Button } from "@fluentui/react-components";
import { lazy, memo, Suspense, useRef, useState } from "react";
import type { MouseEvent } from "react";
import type { Checked, WorkbookFinding } from "../../app/check-workbook";
import { previewFix } from "../../app/fix-finding";
import type { Fix } from "../app-types";
import { memberFixes } from "../member-fixes";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";
import { FixPreview } from "./fix-preview";
import { ToneIcon } from "./tone-icon";

const AcceptForm = lazy(async () => ({ default: (await import("./accept-form")).AcceptForm }));
const MemberChoice = lazy(async () => ({ default: (await import("./member-choice")).MemberChoice }));

interface FindingCardProps {
  readonly finding: WorkbookFinding;
  readonly checked: Checked;
}

type Doing = { readonly fix: Fix["id"] } | "accepting" | "choosing" | null;

/** A finding with what, why and remedy, and all that can be done about it. */
export const FindingCard = memo(function FindingCard({ finding, checked }: FindingCardProps) {
  const { pane, words, figures, describe } = usePane();
  const [doing, setDoing] = useState<Doing>(null);
  const text = words.pane.check;
  const { what, why, remedy } = describe(finding);
  const { cell, effect } = finding;
  const fixes = finding.fixes.filter((fix) => previewFix(checked, fix).complete);
  const members = memberFixes(checked.plan, finding);
  const chosen = typeof doing === "object" && doing !== null ? fixes.find(({ id }) => id === doing.fix) : undefined;
  const opener = useRef<HTMLElement>(null);
  const begin = (next: Doing) => (event: MouseEvent<HTMLElement>) => {
    opener.current = event.currentTarget;
    setDoing(next);
  };
  const stop = () => {
    opener.current?.focus();
    setDoing(null);
  };
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
        bodyClass="pane-finding-body"
      >
        <p>{remedy}</p>
        <p className="pane-quiet">{why}</p>
        <div className="pane-row">
          {cell !== null && (
            <Button
              size="small"
              aria-label={text.goTo(cell.address)}
              onClick={() => void pane.goTo(cell.sheet, cell.address)}
            >
              {text.goToShort}
            </Button>
          )}
          {fixes.map(({ id }) => (
            <Button key={id} size="small" aria-expanded={chosen?.id === id} onClick={begin({ fix: id })}>
              {words.fixes[id]}
            </Button>
          ))}
          {members.length > 0 && (
            <Button size="small" aria-expanded={doing === "choosing"} onClick={begin("choosing")}>
              {text.correctMember}
            </Button>
          )}
          <Button size="small" appearance="subtle" aria-expanded={doing === "accepting"} onClick={begin("accepting")}>
            {text.accept}
          </Button>
        </div>
        {chosen && (
          <FixPreview key={chosen.id} checked={checked} fix={chosen} label={words.fixes[chosen.id]} onClose={stop} />
        )}
        <Suspense>
          {doing === "choosing" && <MemberChoice members={members} checked={checked} onClose={stop} />}
          {doing === "accepting" && <AcceptForm finding={finding} onClose={stop} />}
        </Suspense>
      </Disclosure>
    </li>
  );
});
