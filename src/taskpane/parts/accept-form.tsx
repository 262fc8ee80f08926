import { Button } from "@fluentui/react-components";
import type { WorkbookFinding } from "../../app/check-workbook";
import { usePane } from "../use-pane";
import { AskForm } from "./ask-form";

/** Asks why a finding is as it should be. */
export function AcceptForm({ finding, onClose }: { finding: WorkbookFinding; onClose: () => void }) {
  const { pane, words } = usePane();
  const text = words.pane.check;
  return (
    <AskForm
      focus
      size="small"
      rows={2}
      className="pane-box"
      label={text.acceptLabel}
      hint={text.acceptHint}
      problem={text.acceptEmpty}
      action={text.acceptSave}
      onAnswer={(reason) => {
        if (reason.trim() === "") return false;
        void pane.accept(finding, reason);
        return true;
      }}
    >
      <Button size="small" onClick={onClose}>
        {words.pane.cancel}
      </Button>
    </AskForm>
  );
}
