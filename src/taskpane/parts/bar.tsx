import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode, Ref } from "react";
import { usePane } from "../use-pane";
import { ToneIcon } from "./tone-icon";
import type { Tone } from "./tone-icon";

interface BarProps {
  readonly tone: Tone;
  readonly heading?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  /** What the keyboard goes to when the bar asks something. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** Something that needs to be told above the rest: trouble, a question, what was just done. */
export function Bar({ tone, heading, children, actions, onClose, ref }: BarProps) {
  const { words } = usePane();
  return (
    <div className="pane-bar" data-tone={tone} role="group" ref={ref} tabIndex={ref ? -1 : undefined}>
      <ToneIcon tone={tone} />
      <div className="pane-bar-text">
        {heading !== undefined && <h2>{heading}</h2>}
        {children}
      </div>
      {onClose && (
        <Button
          className="pane-bar-close"
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={words.pane.close}
          onClick={onClose}
        />
      )}
      {actions !== undefined && <div className="pane-bar-actions">{actions}</div>}
    </div>
  );
}
