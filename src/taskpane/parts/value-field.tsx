import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Figures } from "../figures";
import { readInput } from "../read-input";
import type { ReviewField } from "../review/review-model";
import { usePane } from "../use-pane";

interface ValueFieldProps {
  readonly field: ReviewField;
  readonly onChange: (value: number | string | null) => void;
}

/** A field for one value. What cannot be read stays in the field with the reason beneath, and changes nothing. */
export function ValueField({ field, onChange }: ValueFieldProps) {
  const { words, figures } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? written(field, figures);
  const wrong = typed === null ? null : problemOf(field, typed);
  const long = field.kind === "text" && (shown.length > 40 || shown.includes("\n"));

  const leave = () => {
    if (typed === null || problemOf(field, typed) !== null) return;
    const read = readInput(field.kind, typed);
    setTyped(null);
    if (read.ok && read.value !== field.value) onChange(read.value);
  };
  const common = {
    value: shown,
    onChange: (_: unknown, { value }: { value: string }) => setTyped(value),
    onBlur: leave,
  };
  const message = wrong === null ? {} : { validationMessage: words.pane.review.wrong[wrong] };
  return (
    <Field
      label={field.label}
      size="small"
      data-wide={field.wide || long}
      {...message}
      {...(field.kind === "date" && wrong === null ? { hint: words.pane.review.dateHint } : {})}
    >
      {long ? (
        <Textarea {...common} size="small" rows={3} resize="vertical" />
      ) : (
        <Input
          {...common}
          size="small"
          inputMode={field.kind === "number" || field.kind === "money" ? "numeric" : "text"}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
            if (key === "Escape") setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

function written({ kind, value }: ReviewField, figures: Figures): string {
  if (value === null) return "";
  if (typeof value === "number") return figures.count(value);
  return kind === "date" ? figures.date(value) : value;
}

function problemOf(field: ReviewField, typed: string): "empty" | "number" | "money" | "date" | null {
  const read = readInput(field.kind, typed);
  if (!read.ok) return read.wrong;
  return field.required && read.value === null ? "empty" : null;
}
