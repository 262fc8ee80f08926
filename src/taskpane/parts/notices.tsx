import { Button } from "@fluentui/react-components";
import type { PaneState, Trouble } from "../pane-state";
import { usePane } from "../use-pane";
import { Bar } from "./bar";

/** What has to be told above any view: Excel waits for a cell, something failed, something is done. */
export function Notices({ state }: { state: PaneState }) {
  const { pane, words } = usePane();
  return (
    <>
      <div className="pane-bars" role="alert">
        {state.editing && <Bar tone="warning">{words.pane.trouble.editing}</Bar>}
        {state.trouble && <TroubleBar trouble={state.trouble} />}
      </div>
      <div className="pane-bars" role="status">
        {state.done && state.trouble === null && (
          <Bar tone="good" onClose={pane.dismiss}>
            {words.pane.done[state.done]}
          </Bar>
        )}
      </div>
    </>
  );
}

function TroubleBar({ trouble }: { trouble: Trouble }) {
  const { pane, words } = usePane();
  const text = words.pane.trouble;
  if (trouble.kind === "unusable") {
    return (
      <Bar tone="error" heading={trouble.name} onClose={pane.dismiss}>
        {words.pane.unusable[trouble.problem]}
      </Bar>
    );
  }
  const opening = trouble.task === "opening";
  return (
    <Bar
      tone="error"
      heading={text.failed[trouble.task]}
      {...(opening
        ? { actions: <Button onClick={pane.reopen}>{words.pane.retry}</Button> }
        : { onClose: pane.dismiss })}
    >
      {text.remedy[trouble.remedy]}
    </Bar>
  );
}
