import { checkWorkbook } from "../app/check-workbook";
import { watchWorkbook } from "../app/watch-workbook";
import type { Stop, Workbook } from "../app/workbook";
import type { PaneEvent, PaneState, Task, Trouble } from "./pane-state";
import { refusalOf } from "./trouble-of";

/** Milliseconds of a cell being edited after which the user is told that Excel waits for it. */
const editLasts = 1000;

/**
 * Checks the workbook at once and after every change, and again after Excel refused.
 *
 * @param state the pane as it is now
 * @param retryAfter milliseconds after which a check that Excel refused is made again
 */
export function watchForPane(
  workbook: Workbook,
  state: () => PaneState,
  tell: (event: PaneEvent) => void,
  retryAfter: number,
) {
  let stop: Promise<Stop | null> = Promise.resolve(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let editTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const refresh = async () => tell({ type: "checked", checked: await checkWorkbook(workbook, state().preferences) });

  /** What Excel refused is done again until it is not: the check, or all of the opening. */
  const refused = (error: unknown) => {
    const task = state().checked === null ? "opening" : "checking";
    if (refusalOf(error) === "editing") tell({ type: "excel-busy", editing: true });
    else tell({ type: "failed", trouble: failureOf(task, error) });
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(() => (task === "opening" ? watch() : void refresh().catch(refused)), retryAfter);
  };

  /** Begins to watch, anew where it did before. */
  const watch = () => {
    const before = stop;
    stop = (async () => {
      await (
        await before
      )?.();
      if (closed) return null;
      return watchWorkbook(workbook, state().preferences, (checked) => tell({ type: "checked", checked }), refused);
    })().catch((error: unknown) => {
      refused(error);
      return null;
    });
  };

  return {
    refresh,
    refused,
    watch,
    /** Only what lasts is told: a moment of editing is how people type. */
    setEditMode: (editing: boolean) => {
      clearTimeout(editTimer);
      if (editing) editTimer = setTimeout(() => tell({ type: "excel-busy", editing }), editLasts);
      else tell({ type: "excel-busy", editing });
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      clearTimeout(editTimer);
      await (
        await stop
      )?.();
    },
  };
}

/** The trouble of a task in which Excel refused. */
export function failureOf(task: Task, error: unknown): Trouble {
  return { kind: "failed", task, remedy: refusalOf(error) };
}
