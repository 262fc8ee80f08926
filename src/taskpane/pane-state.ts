import type { Checked, WorkbookFinding } from "../app/check-workbook";
import { shownAt } from "../app/cell-lookup";
import type { FixCell, Undo } from "../app/fix-finding";
import type { Preferences } from "../app/preferences";
import type { Plan } from "../plan/plan";
import type { Finding, SourceDocument, Unusable } from "./app-types";
import type { Refusal } from "./trouble-of";
import { keepOrder, nameFindings } from "./finding-order";
import type { Named } from "./finding-order";

export const views = ["start", "check", "summary", "settings"] as const;
export type View = (typeof views)[number] | "review";

export const tasks = [
  "opening",
  "reading",
  "creating",
  "checking",
  "fixing",
  "undoing",
  "accepting",
  "repairing",
  "writing",
] as const;
/** Work that keeps the user waiting. */
export type Task = (typeof tasks)[number];

/** What went wrong, and so what to tell: a file that cannot be used, or work that failed and can be tried again. */
export type Trouble =
  | { readonly kind: "unusable"; readonly problem: Unusable; readonly name: string }
  | { readonly kind: "failed"; readonly task: Task; readonly remedy: Refusal | "sample" };

/** A plan on its way into the workbook. */
export interface Draft {
  /** File name, or null for pasted text, the sample and the templates. */
  readonly name: string;
  readonly document: SourceDocument;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly view: View;
  /** Whether the user went to the view; false where the pane opened with it. */
  readonly went: boolean;
  readonly preferences: Preferences;
  readonly busy: { readonly task: Task; readonly done: number | null } | null;
  readonly trouble: Trouble | null;
  /** Whether Excel refuses everything because a cell is being edited. */
  readonly editing: boolean;
  readonly draft: Draft | null;
  /** Sheets with the user's own figures that creating the tables would replace; null when nothing is asked. */
  readonly question: readonly string[] | null;
  readonly checked: Checked | null;
  /** The findings in the order in which they are shown. */
  readonly shown: readonly Named<WorkbookFinding>[];
  /** The last change of ours, while it can be taken back. */
  readonly undo: { readonly undo: Undo; readonly cells: readonly FixCell[] } | null;
  /** What was just done, told once. */
  readonly done: "created" | "undone" | "written" | "listed" | null;
}

export type PaneEvent =
  | { readonly type: "showed"; readonly view: View }
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "progressed"; readonly done: number }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "dismissed" }
  | { readonly type: "excel-busy"; readonly editing: boolean }
  | { readonly type: "drafted"; readonly draft: Draft }
  | { readonly type: "edited"; readonly plan: Plan; readonly findings: readonly Finding[] }
  | { readonly type: "asked"; readonly sheets: readonly string[] }
  | { readonly type: "kept" }
  | { readonly type: "created"; readonly checked: Checked }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "fixed"; readonly undo: Undo; readonly cells: readonly FixCell[] }
  | { readonly type: "undone" }
  | { readonly type: "written" }
  | { readonly type: "listed" }
  | { readonly type: "ended" }
  | { readonly type: "preferred"; readonly preferences: Preferences };

/** The pane before anything is known of the workbook. */
export function firstState(preferences: Preferences): PaneState {
  return {
    view: "start",
    went: false,
    preferences,
    busy: { task: "opening", done: null },
    trouble: null,
    editing: false,
    draft: null,
    question: null,
    checked: null,
    shown: [],
    undo: null,
    done: null,
  };
}

/** What the pane is after something happened. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "showed":
      return { ...state, view: event.view, went: true, trouble: null, question: null, done: null };
    case "started":
      return { ...state, busy: { task: event.task, done: null }, trouble: null, done: null };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, done: event.done } } : state;
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "dismissed":
      return { ...state, trouble: null, done: null };
    case "excel-busy":
      return state.editing === event.editing ? state : { ...state, editing: event.editing };
    case "drafted":
      return {
        ...state,
        view: "review",
        went: true,
        busy: null,
        trouble: null,
        question: null,
        draft: event.draft,
        done: null,
      };
    case "edited":
      return state.draft ? { ...state, draft: { ...state.draft, plan: event.plan, findings: event.findings } } : state;
    case "asked":
      return { ...state, busy: null, question: event.sheets };
    case "kept":
      return { ...state, question: null };
    case "created":
      return {
        ...withChecked(state, event.checked),
        view: "check",
        went: true,
        busy: null,
        draft: null,
        question: null,
        undo: null,
        done: "created",
      };
    case "checked":
      return withChecked(state, event.checked);
    case "fixed":
      return { ...state, done: null, undo: { undo: event.undo, cells: event.cells } };
    case "undone":
      return { ...state, busy: null, undo: null, done: "undone" };
    case "written":
      return { ...state, busy: null, done: "written" };
    case "listed":
      return { ...state, busy: null, done: "listed" };
    case "ended":
      return { ...state, busy: null };
    case "preferred":
      return { ...state, preferences: event.preferences };
  }
}

/** A new check. The first one decides where the pane opens: at the findings where there are tables. */
function withChecked(state: PaneState, checked: Checked): PaneState {
  const first = state.checked === null && !state.went;
  const shown = keepOrder(
    state.shown.map(({ id }) => id),
    nameFindings(checked.findings),
  );
  const same = shown.map(({ id }) => id).join() === state.shown.map(({ id }) => id).join();
  return {
    ...state,
    checked,
    editing: false,
    trouble: isOver(state.trouble) ? null : state.trouble,
    undo: state.undo !== null && stands(state.undo.cells, checked) ? state.undo : null,
    shown,
    // That the tables were created is old news once their figures were changed.
    done: same ? state.done : null,
    view: first && checked.hasTables ? "check" : state.view,
    busy: state.busy?.task === "opening" ? null : state.busy,
  };
}

/** Whether the cells still hold what the fix put there: what was typed since then is not to be undone with it. */
function stands(cells: readonly FixCell[], checked: Checked): boolean {
  return cells.every(({ sheet, address, after }) => shownAt(checked.state, sheet, address) === (after ?? ""));
}

/** Whether a trouble has passed when the workbook could be checked again. */
function isOver(trouble: Trouble | null): boolean {
  return trouble?.kind === "failed" && (trouble.task === "opening" || trouble.task === "checking");
}
