import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/**
 * The heading of a view. When the user went to the view the focus goes here, so that the keyboard and the
 * screen reader begin at its top; when the pane has just opened the focus stays where it is.
 */
export function ViewHeading({
  children,
  takeFocus,
  hidden = false,
}: {
  children: ReactNode;
  takeFocus: boolean;
  hidden?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
    // Only when the view appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? "pane-hidden" : undefined}>
      {children}
    </h1>
  );
}
