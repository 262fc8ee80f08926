import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Preferences } from "../../app/preferences";
import { amountInWords, defaultWordStyle } from "../../plan/amount-in-words";
import type { WordStyle } from "../../plan/amount-in-words";
import type { CheckId } from "../app-types";
import { CreationChoices } from "../parts/creation-choices";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../use-pane";

const exampleAmount = 1_105_000_000;

/** Language, regional words, how thousands are written, and what is checked. */
export function SettingsView({ preferences }: { preferences: Preferences }) {
  const { pane, words } = usePane();
  const text = words.pane.settings;
  const { wordStyle } = preferences;
  const prefer = (change: Partial<Preferences>) => void pane.prefer({ ...preferences, ...change });
  return (
    <div className="pane-view">
      <ViewHeading takeFocus>{text.heading}</ViewHeading>
      <Choice
        label={text.language}
        value={preferences.language}
        choices={[
          ["vi", text.languages.vi],
          ["en", text.languages.en],
        ]}
        onChange={(language) => prefer({ language })}
      />
      <Choice
        label={text.grouping}
        hint={text.groupingHint}
        value={preferences.grouping}
        choices={[
          [".", text.groupings["."]],
          [",", text.groupings[","]],
        ]}
        onChange={(grouping) => prefer({ grouping })}
      />
      <section className="pane-stack pane-divided">
        <h2>{text.wording}</h2>
        <Choice
          label={text.spelling}
          value={wordStyle === null ? "plan" : "own"}
          choices={[
            ["plan", text.spellings.plan],
            ["own", text.spellings.own],
          ]}
          onChange={(spelling) => prefer({ wordStyle: spelling === "plan" ? null : defaultWordStyle })}
        />
        {wordStyle !== null && <Spelling style={wordStyle} onChange={(chosen) => prefer({ wordStyle: chosen })} />}
        <p className="pane-quiet">{text.wordingHint}</p>
      </section>
      <section className="pane-stack pane-divided">
        <h2>{words.pane.creation.heading}</h2>
        <CreationChoices preferences={preferences} />
      </section>
      <CheckChoice without={preferences.withoutChecks} onChange={(withoutChecks) => prefer({ withoutChecks })} />
    </div>
  );
}

interface SpellingProps {
  readonly style: WordStyle;
  readonly onChange: (style: WordStyle) => void;
}

/** The regional words, one by one, with an example. */
function Spelling({ style: wordStyle, onChange }: SpellingProps) {
  const { words } = usePane();
  const text = words.pane.settings;
  const style = (change: Partial<WordStyle>) => onChange({ ...wordStyle, ...change });
  return (
    <>
      <Choice
        label={text.thousand}
        inline
        value={wordStyle.thousand}
        choices={same("nghìn", "ngàn")}
        onChange={(thousand) => style({ thousand })}
      />
      <Choice
        label={text.odd}
        inline
        value={wordStyle.odd}
        choices={same("linh", "lẻ")}
        onChange={(odd) => style({ odd })}
      />
      <Choice
        label={text.billion}
        inline
        value={wordStyle.billion}
        choices={same("tỷ", "tỉ")}
        onChange={(billion) => style({ billion })}
      />
      <Choice
        label={text.suffix}
        inline
        value={wordStyle.suffix}
        choices={[...same("đồng", "đồng chẵn"), ["", text.noSuffix]]}
        onChange={(suffix) => style({ suffix })}
      />
      <p className="pane-quiet">
        {text.example}: <span lang="vi">{amountInWords(exampleAmount, wordStyle)}</span>
      </p>
    </>
  );
}

function same<const T extends string>(...values: T[]): [T, string][] {
  return values.map((value) => [value, value]);
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly inline?: boolean;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, hint, inline = false, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label} orientation={inline ? "horizontal" : "vertical"} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        layout="horizontal"
        className="pane-choice"
        value={value}
        onChange={(_, data) => onChange(data.value as T)}
      >
        {choices.map(([choice, name]) => (
          <Radio key={choice} value={choice} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface CheckChoiceProps {
  readonly without: readonly CheckId[];
  readonly onChange: (without: readonly CheckId[]) => void;
}

function CheckChoice({ without, onChange }: CheckChoiceProps) {
  const { words } = usePane();
  const text = words.pane.settings;
  return (
    <fieldset className="pane-stack pane-divided">
      <legend>{text.checks}</legend>
      <div className="pane-checks">
        {(Object.entries(words.checkNames) as [CheckId, string][]).map(([id, name]) => (
          <Checkbox
            key={id}
            label={name}
            checked={!without.includes(id)}
            onChange={(_, { checked }) =>
              onChange(checked ? without.filter((other) => other !== id) : [...without, id])
            }
          />
        ))}
      </div>
      {without.length > 0 && (
        <div>
          <Button size="small" onClick={() => onChange([])}>
            {text.all}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
