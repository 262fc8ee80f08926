import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { Checked, WorkbookFinding } from "../../app/check-workbook";
import { previewFix } from "../../app/fix-finding";
import type { Fix } from "../app-types";
import { memberFixes } from "../member-fixes";
import { usePane } from "../use-pane";
import { FixPreview } from "./fix-preview";

const AcceptForm = lazy(async () => ({ default: (await import("./accept-form")).AcceptForm }));
const MemberChoice = lazy(async () => ({ default: (await import("./member-choice")).MemberChoice }));

type Doing = { readonly fix: Fix["id"] } | "accepting" | "choosing" | null;

/** Why a finding matters, what to do, and the ways to do it, one at a time. */
export function FindingBody({ finding, checked }: { finding: WorkbookFinding; checked: Checked }) {
  const { pane, words, describe } = usePane();
  const [doing, setDoing] = useState<Doing>(null);
  const opener = useRef<HTMLElement>(null);
  const text = words.pane.check;
  const { why, remedy } = describe(finding);
  const { cell } = finding;
  const fixes = finding.fixes.filter((fix) => previewFix(checked, fix).complete);
  const members = memberFixes(checked.plan, finding);
  const chosen = typeof doing === "object" && doing !== null ? fixes.find(({ id }) => id === doing.fix) : undefined;

  const begin = (next: Doing, { currentTarget }: MouseEvent<HTMLElement>) => {
    opener.current = currentTarget;
    setDoing(next);
  };
  const stop = () => {
    opener.current?.focus();
    setDoing(null);
  };
  const leave = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && doing !== null) stop();
  };
  return (
    <div className="pane-finding-body" onKeyDown={leave}>
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
          <Button
            key={id}
            size="small"
            aria-expanded={chosen?.id === id}
            onClick={(event) => begin({ fix: id }, event)}
          >
            {words.fixes[id]}
          </Button>
        ))}
        {members.length > 0 && (
          <Button size="small" aria-expanded={doing === "choosing"} onClick={(event) => begin("choosing", event)}>
            {text.correctMember}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={doing === "accepting"}
          onClick={(event) => begin("accepting", event)}
        >
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
    </div>
  );
}
