import { Button } from "@fluentui/react-components";
import { previewFix } from "../../app/fix-finding";
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
  const { cells } = previewFix(checked, fix);
  return (
    <div className="pane-box">
      {cells.length === 0 ? (
        <p>{text.willChangeNothing}</p>
      ) : (
        <table className="pane-change">
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{text.willChange}</th>
              <th scope="col" className="pane-figure">
                {text.before}
              </th>
              <th scope="col" className="pane-figure">
                {text.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <ChangedCell key={`${cell.sheet} ${cell.address}`} cell={cell} />
            ))}
          </tbody>
        </table>
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

/** Short values stand side by side; a sentence, as an amount in words, takes a line of its own. */
function ChangedCell({ cell: { label, address, before, after } }: { cell: FixCell }) {
  const { words, figures } = usePane();
  const written = (value: FixCell["before"] | FixCell["after"]) => {
    if (value === null || value === "") return words.pane.check.empty;
    return typeof value === "number" ? figures.count(value) : String(value);
  };
  const [was, willBe] = [written(before), written(after)];
  if (Math.max(was.length, willBe.length) <= 16) {
    return (
      <tr>
        <th scope="row">
          {label} <span className="pane-quiet">{address}</span>
        </th>
        <td className="pane-figure">
          <del>{was}</del>
        </td>
        <td className="pane-figure">
          <ins>{willBe}</ins>
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" colSpan={1}>
        {label} <span className="pane-quiet">{address}</span>
      </th>
      <td colSpan={2}>
        <del>{was}</del>
        <br />
        <ins>{willBe}</ins>
      </td>
    </tr>
  );
}
