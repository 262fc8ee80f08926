import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane } from "../use-pane";

/** Takes the last change of ours back. The focus comes here when the finding that was fixed goes away with it. */
export function UndoFoot({ cells }: { cells: number }) {
  const { pane, words, figures } = usePane();
  return (
    <div className="pane-foot pane-foot-spread">
      <span>{words.pane.check.fixed(figures.count(cells))}</span>
      <Button data-keeps-focus size="small" icon={<ArrowUndo20Regular />} onClick={() => void pane.undo()}>
        {words.pane.check.undo}
      </Button>
    </div>
  );
}
