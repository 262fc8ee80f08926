import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

interface AskFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What is said of an answer that cannot be taken. */
  readonly problem?: string;
  /** The word on the button. */
  readonly action: string;
  /** Takes the answer, which leaves the field empty for the next; false where it cannot be used. */
  readonly onAnswer: (typed: string) => boolean;
  /** Lines of the field; a field of one line where it is left out. */
  readonly rows?: number;
  readonly numeric?: boolean;
  readonly focus?: boolean;
  readonly size?: "small" | "medium";
  readonly className?: string;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** A form that asks for one thing. */
export function AskForm({
  label,
  hint,
  problem,
  action,
  onAnswer,
  rows,
  numeric = false,
  focus = false,
  size = "medium",
  className = "pane-stack",
  children,
}: AskFormProps) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = {
    value: typed,
    autoFocus: focus,
    onChange: (_: unknown, { value }: { value: string }) => {
      setTyped(value);
      setWrong(false);
    },
  };
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const taken = onAnswer(typed);
        setWrong(!taken);
        // At once, so that what is typed next is kept where the form stays for another answer.
        if (taken) setTyped("");
      }}
    >
      <Field
        label={label}
        size={size}
        {...(hint === undefined ? {} : { hint })}
        {...(wrong && problem !== undefined ? { validationMessage: problem } : {})}
      >
        {rows === undefined ? (
          <Input {...field} size={size} inputMode={numeric ? "numeric" : "text"} />
        ) : (
          <Textarea {...field} size={size} rows={rows} resize="vertical" />
        )}
      </Field>
      <div className="pane-row">
        <Button type="submit" size={size} appearance="primary">
          {action}
        </Button>
        {children}
      </div>
    </form>
  );
}
