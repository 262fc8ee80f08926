import { useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from "react";
import type { PreviewWords } from "../../messages/vi/preview";
import type { EmbeddedWorkbook } from "../host/assemble";
import { boxAt, boxName, parseBox, type Box } from "../host/model/address";
import { CellEditor } from "./cell-editor";
import { choicesAt, validationAt } from "./choices";
import { Grid } from "./grid";
import { moveOf } from "./keys";
import { sheetActions } from "./sheet-actions";
import { SheetTabs } from "./sheet-tabs";
import { useWorkbook } from "./use-workbook";

interface WorkbookViewProps {
  readonly workbook: EmbeddedWorkbook;
  readonly words: PreviewWords;
}

/** The workbook as Excel shows it: formula bar, cells, sheet tabs. Typing works as in Excel. */
export function WorkbookView({ workbook, words }: WorkbookViewProps) {
  const version = useWorkbook(workbook);
  const [anchor, setAnchor] = useState({ row: 0, column: 0 });
  const [draft, setDraft] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const whole = useRef<HTMLElement>(null);
  const { book } = workbook;
  const sheet = book.activeSheet ?? book.sheets[0];
  if (!sheet) return null;
  const { selection } = sheet;
  const inside =
    anchor.row >= selection.row &&
    anchor.row <= selection.lastRow &&
    anchor.column >= selection.column &&
    anchor.column <= selection.lastColumn;
  const active = inside ? anchor : { row: selection.row, column: selection.column };
  const actions = sheetActions(workbook, sheet);
  const choices = choicesAt(book, sheet, active.row, active.column);
  const prompt = validationAt(sheet, active.row, active.column)?.prompt;
  const content = actions.content(active.row, active.column);

  const focusGrid = () => whole.current?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
  const attempt = (work: () => void): boolean => {
    try {
      work();
      setRefusal(null);
      return true;
    } catch (error) {
      setRefusal(`${words.refused} (${error instanceof Error ? error.message : String(error)})`);
      return false;
    }
  };
  const select = (box: Box) => {
    setChoosing(false);
    setAnchor({ row: box.row, column: box.column });
    actions.select(box);
  };
  const edit = (text: string | null) => {
    actions.setEditing(text !== null);
    setDraft(text);
    if (text === null) setRefusal(null);
  };
  /** Ends editing; the cell keeps its old content where the host refuses the new one. */
  const confirm = (down: number, right: number, typed = draft): boolean => {
    actions.setEditing(false);
    if (typed !== null && typed !== content && !attempt(() => actions.type(active.row, active.column, typed))) {
      actions.setEditing(draft !== null);
      return false;
    }
    edit(null);
    select(boxAt(Math.max(0, active.row + down), Math.max(0, active.column + right)));
    focusGrid();
    return true;
  };
  const point = (row: number, column: number, extend: boolean) => {
    if (draft !== null && !confirm(0, 0)) return;
    if (!extend) return select(boxAt(row, column));
    const from = active;
    actions.select({
      row: Math.min(from.row, row),
      lastRow: Math.max(from.row, row),
      column: Math.min(from.column, column),
      lastColumn: Math.max(from.column, column),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== null || event.target !== event.currentTarget.querySelector("[role=grid]")) return;
    const move = moveOf(event, active, sheet);
    if (move) {
      event.preventDefault();
      return move.extend ? point(move.row, move.column, true) : select(boxAt(move.row, move.column));
    }
    if (event.key === "Delete" || event.key === "Backspace") attempt(() => actions.clear(selection));
    else if (event.key === "F2") edit(content);
    else if (event.altKey && event.key === "ArrowDown" && choices) setChoosing(true);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.clipboardData.setData("text/plain", actions.copy(selection));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== null) return;
    const text = event.clipboardData.getData("text/plain");
    attempt(() => actions.paste(active.row, active.column, text));
    event.preventDefault();
  };
  const overlay = (place: CSSProperties) => (
    <>
      {draft !== null && (
        <CellEditor
          place={place}
          text={draft}
          label={words.formulaBar}
          onChange={edit}
          onConfirm={confirm}
          onCancel={() => (edit(null), focusGrid())}
        />
      )}
      {draft === null && choices && (
        <div className="dropdown" style={place}>
          <button type="button" tabIndex={-1} aria-label={words.showChoices} onClick={() => setChoosing(!choosing)}>
            ▾
          </button>
          {choosing && (
            <ul role="listbox" aria-label={words.choices}>
              {choices.map((choice) => (
                <li key={choice} role="option" aria-selected={choice === content} onClick={() => confirm(0, 0, choice)}>
                  {choice}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );

  return (
    <section ref={whole} className="workbook" aria-label={words.workbook} onKeyDown={onKeyDown}>
      <div className="formula-bar">
        <input
          key={`${sheet.id}${boxName(selection)}`}
          className="name-box"
          aria-label={words.nameBox}
          defaultValue={boxName(selection)}
          onKeyDown={(event) => {
            const box = event.key === "Enter" ? parseBox(event.currentTarget.value) : null;
            if (!box) return;
            select(box);
            focusGrid();
          }}
        />
        <input
          className="content"
          aria-label={words.formulaBar}
          value={draft ?? content}
          onChange={(event) => edit(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") confirm(1, 0);
            if (event.key === "Escape") edit(null);
          }}
        />
        <button type="button" onClick={() => attempt(() => actions.insertRows(selection))}>
          {words.insertRow}
        </button>
        <button type="button" onClick={() => attempt(() => actions.deleteRows(selection))}>
          {words.deleteRow}
        </button>
      </div>
      <div className="cells" onCopy={onCopy} onPaste={onPaste}>
        <Grid
          key={sheet.id}
          {...{ workbook, sheet, version, words, active, overlay }}
          onSelect={point}
          onEdit={() => edit(content)}
        />
      </div>
      <div className="sheet-bar">
        <SheetTabs workbook={workbook} label={words.sheets} />
        <p className="status" role="status">
          {refusal ??
            (prompt?.["showPrompt"] !== false && typeof prompt?.["message"] === "string" ? prompt["message"] : "")}
        </p>
      </div>
    </section>
  );
}
