import type { TemplateId } from "../../app/templates";
import { readInput } from "../read-input";
import { usePane } from "../use-pane";
import { AskForm } from "./ask-form";

/** Asks how many people a template is for. */
export function HeadCount({ id }: { id: TemplateId }) {
  const { pane, words } = usePane();
  const text = words.pane.start;
  return (
    <AskForm
      numeric
      label={text.heads}
      hint={text.headsHint}
      problem={text.headsWrong}
      action={text.useTemplate}
      onAnswer={(typed) => {
        const read = readInput("number", typed);
        if (!read.ok || typeof read.value !== "number" || read.value <= 0) return false;
        void pane.readTemplate(id, read.value);
        return true;
      }}
    />
  );
}
