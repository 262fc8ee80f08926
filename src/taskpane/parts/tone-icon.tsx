import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";

export type Tone = "error" | "warning" | "hint" | "good" | "plain";

const icons = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  hint: Lightbulb20Regular,
  good: CheckmarkCircle20Regular,
  plain: Info20Regular,
} as const;

/** The sign of a tone. `label` is read aloud in its place; without one it is decoration. */
export function ToneIcon({ tone, label }: { tone: Tone; label?: string }) {
  const Icon = icons[tone];
  return (
    <span className="pane-icon" data-tone={tone}>
      <Icon aria-hidden />
      {label !== undefined && <span className="pane-hidden">{label}: </span>}
    </span>
  );
}
