import { Button } from "@fluentui/react-components";
import { previewFix } from "../../app/fix-finding";
import { useId } from "react";
import type { FixCell } from "../../app/fix-finding";
import type { Checked } from "../../app/check-workbook";
import type { Fix } from "../app-types";
import { usePane } from "../use-pane";

interface FixPreviewProps {
  readonly checked: Checked;
  readonly fix: Fix;
  readonly label: string;
  readonly onClose: () => void;
}

/** What a fix would change, cell by cell, before it is made. */
export function FixPreview({ checked, fix, label, onClose }: FixPreviewProps) {
  const { pane, words } = usePane();
  const text = words.pane.check;
  const caption = useId();
  const { cells } = previewFix(checked, fix);
  return (
    <div className="pane-box">
      {cells.length === 0 ? (
        <p>{text.willChangeNothing}</p>
      ) : (
        <div>
          <p id={caption}>{label}</p>
          <ul className="pane-changes" aria-labelledby={caption}>
            {cells.map((cell) => (
              <ChangedCell key={`${cell.sheet} ${cell.address}`} cell={cell} />
            ))}
          </ul>
        </div>
      )}
      <div className="pane-row">
        {cells.length > 0 && (
          <Button size="small" appearance="primary" autoFocus onClick={() => void pane.fix(fix)}>
            {text.apply}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.pane.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A cell with what it holds and what it will hold: beside its name where there is room, else below. */
function ChangedCell({ cell: { label, address, before, after } }: { cell: FixCell }) {
  const { words, figures } = usePane();
  const text = words.pane.check;
  const written = (value: FixCell["before"] | FixCell["after"]) => {
    if (value === null || value === "") return text.empty;
    return typeof value === "number" ? figures.count(value) : String(value);
  };
  return (
    <li>
      <span>
        {label} <span className="pane-quiet">{address}</span>
      </span>
      <span className="pane-changed">
        <span className="pane-hidden">{text.before}: </span>
        <del>{written(before)}</del>
        <span aria-hidden> → </span>
        <span className="pane-hidden">, {text.after}: </span>
        <ins>{written(after)}</ins>
      </span>
    </li>
  );
}
