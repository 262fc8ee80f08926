import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, useState } from "react";
import { addToList } from "../../plan/plan-list";
import { readInput } from "../read-input";
import type { ReviewAddition } from "../review/review-model";
import { usePane } from "../use-pane";
import { AskForm } from "./ask-form";

/** Adds entries to a list, one after the other; what an entry says besides its name is filled in when it is opened. */
export function AddEntry({ addition: { list, at, label } }: { addition: ReviewAddition }) {
  const { pane, words } = usePane();
  const [stage, setStage] = useState<"closed" | "open" | "left">("closed");
  // Entries given that the list does not show yet.
  const pending = useRef(0);
  useEffect(() => {
    pending.current = 0;
  }, [at]);
  if (stage !== "open") {
    return (
      <Button
        data-adds
        autoFocus={stage === "left"}
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        onClick={() => setStage("open")}
      >
        {label}
      </Button>
    );
  }
  const leave = () => setStage("left");
  return (
    <div
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <AskForm
        focus
        size="small"
        className="pane-add"
        label={label}
        action={words.pane.review.addDo}
        onAnswer={(typed) => {
          const read = readInput("text", typed);
          const text = read.ok ? read.value : null;
          if (typeof text === "string") {
            const place = at + pending.current++;
            void pane.changeDraft((plan) => addToList(plan, list, place, text));
          } else leave();
          return true;
        }}
      >
        <Button data-adds size="small" onClick={leave}>
          {words.pane.review.addEnd}
        </Button>
      </AskForm>
    </div>
  );
}
