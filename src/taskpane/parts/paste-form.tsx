import { usePane } from "../use-pane";
import { AskForm } from "./ask-form";

/** Takes the text of a plan. */
export function PasteForm() {
  const { pane, words } = usePane();
  const text = words.pane.start;
  return (
    <AskForm
      focus
      rows={6}
      label={text.pasteLabel}
      hint={text.pasteHint}
      problem={text.pasteEmpty}
      action={text.pasteRead}
      onAnswer={(pasted) => {
        if (pasted.trim() === "") return false;
        void pane.readText(pasted);
        return true;
      }}
    />
  );
}
