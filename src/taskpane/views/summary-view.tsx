import { Button, Checkbox, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../app/check-workbook";
import type { SignerRole } from "../../app/write-summary";
import { countFindings } from "../count-findings";
import { Bar } from "../parts/bar";
import { ViewHeading } from "../parts/view-heading";
import { firstForm, signerRoles, summaryOptions } from "../summary-form";
import type { SummaryForm } from "../summary-form";
import { usePane } from "../use-pane";

/** What the printed sheet shall hold, and writing it. */
export function SummaryView({ checked }: { checked: Checked | null }) {
  const { pane, words } = usePane();
  const text = words.pane.summary;
  return (
    <div className="pane-view">
      <div>
        <ViewHeading takeFocus>{text.heading}</ViewHeading>
        <p className="pane-quiet">{text.lead}</p>
      </div>
      {checked?.hasTables ? (
        <SummaryFields checked={checked} />
      ) : (
        <Bar
          tone="plain"
          actions={
            <Button size="small" onClick={() => pane.show("start")}>
              {words.pane.check.toStart}
            </Button>
          }
        >
          {text.noTables}
        </Bar>
      )}
    </div>
  );
}

function SummaryFields({ checked }: { checked: Checked }) {
  const { pane, words, figures } = usePane();
  const [form, setForm] = useState<SummaryForm>(() => firstForm(checked.plan));
  const [wrongDate, setWrongDate] = useState(false);
  const text = words.pane.summary;
  const [errors] = countFindings(checked.findings.filter(({ accepted }) => accepted === null));
  const change = (part: Partial<SummaryForm>) => setForm({ ...form, ...part });
  return (
    <form
      className="pane-view-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const options = summaryOptions(form);
        setWrongDate(options === null);
        if (options !== null) void pane.writeSummary(options);
      }}
    >
      {errors > 0 && (
        <Bar
          tone="warning"
          actions={
            <Button size="small" onClick={() => pane.show("check")}>
              {words.pane.start.toCheck}
            </Button>
          }
        >
          {text.errorsLeft(figures.count(errors))}
        </Bar>
      )}
      <Field label={text.form}>
        <RadioGroup value={form.form} onChange={(_, { value }) => change({ form: value as SummaryForm["form"] })}>
          <Radio value="estimate" label={text.estimate} />
          <Radio value="actual" label={text.actual} />
        </RadioGroup>
      </Field>
      <Field label={text.issuer} hint={text.issuerHint}>
        <Input value={form.issuer} onChange={(_, { value }) => change({ issuer: value })} />
      </Field>
      <Field label={text.annex} hint={text.annexHint}>
        <Input value={form.annexNumber} onChange={(_, { value }) => change({ annexNumber: value })} />
      </Field>
      <fieldset className="pane-stack pane-divided">
        <legend>{text.placeAndDate}</legend>
        <Field label={text.place} hint={text.placeHint}>
          <Input value={form.place} onChange={(_, { value }) => change({ place: value })} />
        </Field>
        <Field
          label={text.date}
          {...(wrongDate ? { validationMessage: words.pane.review.wrong.date } : { hint: text.dateHint })}
        >
          <Input
            value={form.date}
            onChange={(_, { value }) => {
              change({ date: value });
              setWrongDate(false);
            }}
          />
        </Field>
      </fieldset>
      <fieldset className="pane-stack pane-divided">
        <legend>{text.signers}</legend>
        {signerRoles.map((role) => (
          <SignerFields
            key={role}
            role={role}
            signer={form.signers[role]}
            onChange={(signer) => change({ signers: { ...form.signers, [role]: signer } })}
          />
        ))}
      </fieldset>
      <fieldset className="pane-divided">
        <legend>{text.contents}</legend>
        <div className="pane-checks">
          {(["attendees", "findings", "charts", "recipients"] as const).map((part) => (
            <Checkbox
              key={part}
              label={text[part]}
              checked={form[part]}
              onChange={(_, data) => change({ [part]: data.checked === true })}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Button type="submit" appearance="primary">
          {text.write}
        </Button>
        {checked.plan.roster.length > 0 && (
          <Button appearance="subtle" onClick={() => void pane.writeSignInList()}>
            {text.writeSignInList}
          </Button>
        )}
      </div>
    </form>
  );
}

interface SignerFieldsProps {
  readonly role: SignerRole;
  readonly signer: SummaryForm["signers"][SignerRole];
  readonly onChange: (signer: SummaryForm["signers"][SignerRole]) => void;
}

function SignerFields({ role, signer, onChange }: SignerFieldsProps) {
  const { words } = usePane();
  const text = words.pane.summary;
  return (
    <div role="group" aria-label={text[role]}>
      <Checkbox
        label={text[role]}
        checked={signer.shown}
        onChange={(_, { checked }) => onChange({ ...signer, shown: checked === true })}
      />
      {signer.shown && (
        <div className="pane-fields pane-indent">
          <Field label={text.signerName} size="small">
            <Input size="small" value={signer.name} onChange={(_, { value }) => onChange({ ...signer, name: value })} />
          </Field>
          {role === "head" && (
            <Field label={text.signerPosition} size="small">
              <Textarea
                size="small"
                rows={Math.max(1, signer.position.split("\n").length)}
                value={signer.position}
                onChange={(_, { value }) => onChange({ ...signer, position: value })}
              />
            </Field>
          )}
        </div>
      )}
    </div>
  );
}
