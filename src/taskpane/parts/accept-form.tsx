import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookFinding } from "../../app/check-workbook";
import { usePane } from "../use-pane";

/** Asks why a finding is as it should be. */
export function AcceptForm({ finding, onClose }: { finding: WorkbookFinding; onClose: () => void }) {
  const { pane, words } = usePane();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const text = words.pane.check;
  return (
    <form
      className="pane-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") setMissing(true);
        else void pane.accept(finding, reason);
      }}
    >
      <Field
        label={text.acceptLabel}
        hint={text.acceptHint}
        {...(missing ? { validationMessage: text.acceptEmpty } : {})}
      >
        <Textarea
          autoFocus
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className="pane-row">
        <Button type="submit" size="small" appearance="primary">
          {text.acceptSave}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.pane.cancel}
        </Button>
      </div>
    </form>
  );
}
