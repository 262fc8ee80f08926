import { acceptFinding, withdrawAcceptance } from "../app/accept-finding";
import { checkState, checkWorkbook } from "../app/check-workbook";
import type { WorkbookFinding } from "../app/check-workbook";
import { applyFix, previewFix, undo } from "../app/fix-finding";
import { keepPreferences, preferencesOf } from "../app/preferences";
import type { Preferences } from "../app/preferences";
import type { TemplateId } from "../app/templates";
import type { Workbook } from "../app/workbook";
import type { SummaryOptions } from "../app/write-summary";
import { wordsIn } from "../messages/words";
import type { Plan } from "../plan/plan";
import type { Fix, Repair } from "./app-types";
import { draftFromTemplate, readDraft } from "./read-draft";
import { firstState, nextState } from "./pane-state";
import type { PaneEvent, Task, Trouble, View } from "./pane-state";
import { failureOf, watchForPane } from "./pane-watch";

/** What the pane is opened with. */
export interface PaneSetting {
  readonly workbook: Workbook;
  readonly preferences: Preferences;
  /** Text of the sample plan, fetched when it is asked for. */
  readonly sample: () => Promise<string>;
  /** Told when the user chose other preferences, to keep them for the next time. */
  readonly onPreferences?: (preferences: Preferences) => void;
  /** Told once when the workbook has tables of ours, from the beginning or since they were created. */
  readonly onTables?: () => void;
  /** Milliseconds after which a check that Excel refused is made again. */
  readonly retryAfter?: number;
}

/** The pane without its looks: its state, and what a user can do. One piece of work at a time. */
export type Pane = ReturnType<typeof openPane>;

/** Opens the pane on a workbook. It checks at once and after every change, until closed. */
export function openPane({ workbook, preferences, sample, onPreferences, onTables, retryAfter = 1500 }: PaneSetting) {
  let state = firstState(preferences);
  const listeners = new Set<() => void>();
  let closed = false;

  const tell = (event: PaneEvent) => {
    if (closed) return;
    const hadTables = state.checked?.hasTables === true;
    state = nextState(state, event);
    if (!hadTables && state.checked?.hasTables === true) {
      onTables?.();
      prefer(preferencesOf(state.checked.state, state.preferences));
    }
    for (const listener of listeners) listener();
  };

  const { refresh, refused, watch, setEditMode, close } = watchForPane(workbook, () => state, tell, retryAfter);

  const prefer = (chosen: Preferences) => {
    const otherChecks = chosen.withoutChecks.join() !== state.preferences.withoutChecks.join();
    tell({ type: "preferred", preferences: chosen });
    if (!otherChecks) return;
    if (state.checked) tell({ type: "checked", checked: checkState(state.checked.state, chosen) });
    watch();
  };

  /** Work that the user waits for. A second piece is not begun before the first has ended. */
  const work = async (task: Task, run: () => Promise<PaneEvent>) => {
    if (state.busy) return;
    tell({ type: "started", task });
    try {
      tell(await run());
    } catch (error) {
      tell({ type: "failed", trouble: error instanceof Hindrance ? error.trouble : failureOf(task, error) });
    }
  };

  const fetchSample = async (): Promise<string> => {
    try {
      return await sample();
    } catch {
      throw new Hindrance({ kind: "failed", task: "reading", remedy: "sample" });
    }
  };

  const words = () => wordsIn(state.preferences.language);

  watch();

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    setEditMode,
    show: (view: View) => tell({ type: "showed", view }),
    dismiss: () => tell({ type: "dismissed" }),
    /** Begins again after the workbook could not be read. */
    reopen: () => {
      tell({ type: "started", task: "opening" });
      watch();
    },

    readFile: (name: string, bytes: () => Promise<Uint8Array>) =>
      work("reading", async () => readDraft({ bytes: await bytes(), fileName: name }, name, state.preferences)),
    readText: (text: string) =>
      work("reading", () => readDraft({ text }, words().pane.start.pastedName, state.preferences)),
    readSample: () =>
      work("reading", async () =>
        readDraft({ text: await fetchSample() }, words().pane.start.sampleName, state.preferences),
      ),
    readTemplate: (id: TemplateId, heads: number) =>
      work("reading", () => draftFromTemplate(id, heads, state.preferences)),

    /** Changes the plan under review and checks it again. */
    changeDraft: async (change: (plan: Plan) => Plan) => {
      const { recheck } = await import("../app/import-plan");
      if (!state.draft) return;
      const plan = change(state.draft.plan);
      tell({ type: "edited", plan, findings: recheck(plan, state.preferences) });
    },

    createTables: (replace: boolean) =>
      work("creating", async () => {
        const { createWorkbook } = await import("../app/create-workbook");
        if (!state.draft) return { type: "ended" };
        const onProgress = (done: number) => tell({ type: "progressed", done });
        const created = await createWorkbook(workbook, state.draft.plan, state.preferences, { replace, onProgress });
        if (!created.ok) return { type: "asked", sheets: created.changedByUser };
        return { type: "created", checked: await checkWorkbook(workbook, state.preferences) };
      }),
    keepTables: () => tell({ type: "kept" }),

    goTo: async (sheet: string, address: string) => {
      try {
        await workbook.select(sheet, address);
      } catch (error) {
        refused(error);
      }
    },

    fix: (fix: Fix) =>
      work("fixing", async () => {
        if (!state.checked) return { type: "ended" };
        const { cells } = previewFix(state.checked, fix);
        const undo = await applyFix(workbook, state.checked, fix);
        tell({ type: "fixed", undo, cells });
        await refresh();
        return { type: "ended" };
      }),
    undo: () =>
      work("undoing", async () => {
        if (state.undo) await undo(workbook, state.undo.undo);
        await refresh();
        return { type: "undone" };
      }),

    accept: (finding: WorkbookFinding, reason: string) =>
      work("accepting", async () => {
        if (state.checked) await acceptFinding(workbook, state.checked, finding, reason);
        await refresh();
        return { type: "ended" };
      }),
    withdraw: (finding: WorkbookFinding) =>
      work("accepting", async () => {
        if (state.checked) await withdrawAcceptance(workbook, state.checked, finding);
        await refresh();
        return { type: "ended" };
      }),

    repair: (broken: Repair) =>
      work("repairing", async () => {
        const { repair } = await import("../app/repair-workbook");
        if (state.checked) await repair(workbook, state.checked, broken, state.preferences);
        await refresh();
        return { type: "ended" };
      }),

    writeSummary: (options: SummaryOptions) =>
      work("writing", async () => {
        const { writeSummary } = await import("../app/write-summary");
        if (!state.checked) return { type: "ended" };
        await writeSummary(workbook, state.checked, options, state.preferences);
        return { type: "written" };
      }),

    writeSignInList: () =>
      work("writing", async () => {
        const { writeSignInList } = await import("../app/write-sign-in-list");
        if (!state.checked) return { type: "ended" };
        const isWritten = await writeSignInList(workbook, state.checked, state.preferences);
        return { type: isWritten ? "listed" : "ended" };
      }),

    prefer: async (chosen: Preferences) => {
      const { wordStyle } = state.preferences;
      prefer(chosen);
      onPreferences?.(chosen);
      try {
        if (!state.checked?.hasTables) return;
        await keepPreferences(workbook, chosen);
        if (chosen.wordStyle === wordStyle) return;
        const { respell } = await import("../app/respell");
        await respell(workbook, state.checked, chosen);
      } catch (error) {
        refused(error);
      }
    },

    close: async () => {
      closed = true;
      listeners.clear();
      await close();
    },
  };
}

class Hindrance extends Error {
  constructor(readonly trouble: Trouble) {
    super("The pane cannot go on");
  }
}
