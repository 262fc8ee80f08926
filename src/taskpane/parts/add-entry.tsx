import { Button, Field, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { addToList } from "../../plan/plan-list";
import type { ReviewAddition } from "../review/review-model";
import { usePane } from "../use-pane";

/** Adds entries to a list, one after the other; what an entry says besides its name is filled in when it is opened. */
export function AddEntry({ addition: { list, at, label } }: { addition: ReviewAddition }) {
  const { pane, words } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  if (typed === null) {
    return (
      <Button
        data-adds
        autoFocus={ended}
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        onClick={() => setTyped("")}
      >
        {label}
      </Button>
    );
  }
  const text = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  const end = () => {
    setTyped(null);
    setEnded(true);
  };
  return (
    <form
      className="pane-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text === "") return end();
        void pane.changeDraft((plan) => addToList(plan, list, at, text));
        setTyped("");
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") end();
      }}
    >
      <Field label={label} size="small">
        <Input data-adds size="small" autoFocus value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className="pane-row">
        <Button type="submit" size="small" appearance="primary">
          {words.pane.review.addDo}
        </Button>
        <Button size="small" onClick={end}>
          {words.pane.review.addEnd}
        </Button>
      </div>
    </form>
  );
}
