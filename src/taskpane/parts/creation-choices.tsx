import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isPercent } from "../../app/preferences";
import type { Preferences } from "../../app/preferences";
import { usePane } from "../use-pane";

/** What a user may have besides the plan when tables are created: linked head counts, a line for contingencies. */
export function CreationChoices({ preferences }: { preferences: Preferences }) {
  const { pane, words } = usePane();
  const text = words.pane.creation;
  const prefer = (change: Partial<Preferences>) => void pane.prefer({ ...preferences, ...change });
  return (
    <div className="pane-stack">
      <Field hint={text.linkHeadsHint}>
        <Checkbox
          label={text.linkHeads}
          checked={preferences.linkHeads}
          onChange={(_, { checked }) => prefer({ linkHeads: checked === true })}
        />
      </Field>
      <Contingency
        percent={preferences.contingencyPercent}
        onChange={(contingencyPercent) => prefer({ contingencyPercent })}
      />
    </div>
  );
}

interface ContingencyProps {
  readonly percent: number | null;
  readonly onChange: (percent: number | null) => void;
}

/** A share that is taken as it is typed; what cannot be one is told, and none is taken for it. */
function Contingency({ percent, onChange }: ContingencyProps) {
  const { words } = usePane();
  const text = words.pane.creation;
  const [typed, setTyped] = useState(percent === null ? "" : shown(percent));
  const read = readPercent(typed);
  return (
    <Field
      label={text.contingency}
      hint={text.contingencyHint}
      {...(read === undefined ? { validationMessage: text.contingencyWrong } : {})}
    >
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const now = readPercent(value) ?? null;
          if (now !== percent) onChange(now);
        }}
      />
    </Field>
  );
}

function shown(percent: number): string {
  return String(percent).replace(".", ",");
}

/** The share that somebody typed; null for an empty field, undefined for what is none. */
function readPercent(typed: string): number | null | undefined {
  const text = typed.replace(/%\s*$/u, "").trim().replace(",", ".");
  if (text === "") return null;
  const number = /^\d{1,3}(?:\.\d{1,2})?$/u.test(text) ? Number(text) : undefined;
  return isPercent(number) ? number : undefined;
}
