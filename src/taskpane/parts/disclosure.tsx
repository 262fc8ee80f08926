import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ReactNode } from "react";

interface DisclosureProps {
  /** Rank of the heading that the button stands in; none for a row of a list. */
  readonly heading?: "h2" | "h3";
  readonly title: ReactNode;
  /** A figure at the right of the title. */
  readonly value?: ReactNode;
  readonly icon?: ReactNode;
  readonly open?: boolean;
  readonly bodyClass?: string;
  readonly children: ReactNode;
}

/** A title that shows and hides what belongs to it. What is hidden is not built. */
export function Disclosure({
  heading: Heading,
  title,
  value,
  icon,
  open = false,
  bodyClass,
  children,
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const body = useId();
  const button = (
    <button
      type="button"
      className="pane-toggle"
      aria-expanded={isOpen}
      aria-controls={isOpen ? body : undefined}
      onClick={() => setOpen(!isOpen)}
    >
      <ChevronRight16Regular className="pane-chevron" aria-hidden />
      {icon}
      <span className="pane-toggle-text">{title}</span>
      {value !== undefined && <span className="pane-toggle-value">{value}</span>}
    </button>
  );
  return (
    <>
      {Heading ? <Heading>{button}</Heading> : button}
      {isOpen && (
        <div id={body} className={bodyClass}>
          {children}
        </div>
      )}
    </>
  );
}
