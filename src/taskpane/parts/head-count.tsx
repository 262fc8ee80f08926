import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateId } from "../../app/templates";
import { readInput } from "../read-input";
import { usePane } from "../use-pane";

/** Asks how many people a template is for. */
export function HeadCount({ id }: { id: TemplateId }) {
  const { pane, words } = usePane();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const text = words.pane.start;
  return (
    <form
      className="pane-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readInput("number", typed);
        if (read.ok && typeof read.value === "number" && read.value > 0) void pane.readTemplate(id, read.value);
        else setWrong(true);
      }}
    >
      <Field label={text.heads} hint={text.headsHint} {...(wrong ? { validationMessage: text.headsWrong } : {})}>
        <Input
          inputMode="numeric"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setWrong(false);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {text.useTemplate}
        </Button>
      </div>
    </form>
  );
}
