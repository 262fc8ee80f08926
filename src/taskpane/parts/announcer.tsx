import { useEffect, useState } from "react";

/**
 * Tells a screen reader what changed, politely: only what stays the same for a moment is said, so that typing
 * is not talked over.
 */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="pane-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}
