import type { PaneState } from "../pane-state";
import { usePane } from "../use-pane";
import { Progress } from "./progress";

/** What the pane shows while nothing else can be done. */
export function Waiting({ busy }: { busy: NonNullable<PaneState["busy"]> }) {
  const { words, figures } = usePane();
  const text = words.pane.waiting[busy.task];
  const share = busy.done === null ? {} : { valueText: words.pane.percent(figures.count(Math.round(busy.done * 100))) };
  return (
    <div className="pane-waiting">
      <p>{text}</p>
      <Progress done={busy.done} label={text} {...share} />
    </div>
  );
}
