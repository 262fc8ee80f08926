import type { CSSProperties } from "react";

interface CellEditorProps {
  readonly place: CSSProperties;
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  /** Enter, Tab and leaving confirm; by how many rows and columns the selection moves. */
  readonly onConfirm: (down: number, right: number) => void;
  readonly onCancel: () => void;
}

/** The editor over a cell while a user types in it. */
export function CellEditor({ place, text, label, onChange, onConfirm, onCancel }: CellEditorProps) {
  return (
    <textarea
      autoFocus
      className="cell-editor"
      aria-label={label}
      rows={1}
      style={{ ...place, minWidth: place.width, width: Math.max(Number(place.width ?? 0), 16 + text.length * 8) }}
      value={text}
      onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.altKey) onConfirm(event.shiftKey ? -1 : 1, 0);
        else if (event.key === "Tab") onConfirm(0, event.shiftKey ? -1 : 1);
        else if (event.key === "Escape") onCancel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
