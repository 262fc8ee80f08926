import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../use-pane";

/** Takes the text of a plan. */
export function PasteForm() {
  const { pane, words } = usePane();
  const [pasted, setPasted] = useState("");
  const [missing, setMissing] = useState(false);
  const text = words.pane.start;
  return (
    <form
      className="pane-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() === "") setMissing(true);
        else void pane.readText(pasted);
      }}
    >
      <Field label={text.pasteLabel} hint={text.pasteHint} {...(missing ? { validationMessage: text.pasteEmpty } : {})}>
        <Textarea
          rows={6}
          resize="vertical"
          autoFocus
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
            setMissing(false);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {text.pasteRead}
        </Button>
      </div>
    </form>
  );
}
