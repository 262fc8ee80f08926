interface ProgressProps {
  /** Done part, 0 to 1; null where it cannot be told. */
  readonly done: number | null;
  readonly label: string;
  readonly valueText?: string;
  readonly tone?: "plain" | "error";
}

/** A bar that fills. */
export function Progress({ done, label, valueText, tone = "plain" }: ProgressProps) {
  return (
    <div
      className="pane-progress"
      data-tone={tone}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(done === null ? {} : { "aria-valuenow": Math.round(done * 100), "aria-valuetext": valueText })}
    >
      <div data-running={done === null} style={{ width: done === null ? "40%" : `${Math.min(done, 1) * 100}%` }} />
    </div>
  );
}
