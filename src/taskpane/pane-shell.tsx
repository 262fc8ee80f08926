import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { countFindings } from "./count-findings";
import type { Pane } from "./pane-store";
import type { PaneState, View } from "./pane-state";
import { Announcer } from "./parts/announcer";
import { Notices } from "./parts/notices";
import { PaneParts } from "./parts/pane-parts";
import { UndoFoot } from "./parts/undo-foot";
import { Waiting } from "./parts/waiting";
import { useKeptFocus } from "./use-kept-focus";
import { paneTools, PaneToolsContext } from "./use-pane";
import { CheckView } from "./views/check-view";
import { StartView } from "./views/start-view";

const ReviewView = lazy(async () => ({ default: (await import("./views/review-view")).ReviewView }));
const ReviewFoot = lazy(async () => ({ default: (await import("./views/review-view")).ReviewFoot }));
const SummaryView = lazy(async () => ({ default: (await import("./views/summary-view")).SummaryView }));
const SettingsView = lazy(async () => ({ default: (await import("./views/settings-view")).SettingsView }));

/** The whole pane: its parts above, the view, what stays in sight below, and what is read aloud. */
export function PaneShell({ pane, theme }: { pane: Pane; theme: Theme }) {
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const tools = useMemo(() => paneTools(pane, state.preferences), [pane, state.preferences]);

  const keptFocus = useKeptFocus();

  const waits = state.busy !== null && ["opening", "reading", "creating", "writing"].includes(state.busy.task);
  return (
    <FluentProvider theme={theme} className="pane-root" lang={state.preferences.language}>
      <PaneToolsContext value={tools}>
        <div className="pane" {...keptFocus}>
          <PaneParts state={state} />
          <main className="pane-body">
            <div className="pane-main">
              <Notices state={state} />
              {waits && state.busy && <Waiting busy={state.busy} />}
              <div hidden={waits}>
                <Suspense>
                  <ViewOf key={state.view} state={state} />
                </Suspense>
              </div>
            </div>
            <Suspense>
              {state.view === "review" && state.draft && !waits && <ReviewFoot question={state.question} />}
            </Suspense>
            {state.view === "check" && state.undo && <UndoFoot cells={state.undo.cells.length} />}
          </main>
          <Announcer text={announcement(state, tools)} />
        </div>
      </PaneToolsContext>
    </FluentProvider>
  );
}

function ViewOf({ state }: { state: PaneState }) {
  if (state.busy?.task === "opening") return null;
  const views: Record<View, () => ReactNode> = {
    start: () => <StartView hasTables={state.checked?.hasTables ?? false} takeFocus={state.went} />,
    review: () => state.draft && <ReviewView draft={state.draft} />,
    check: () => <CheckView state={state} />,
    summary: () => <SummaryView checked={state.checked} />,
    settings: () => <SettingsView preferences={state.preferences} />,
  };
  return views[state.view]();
}

/** What a screen reader is told: the work going on, or how many findings there are now. */
function announcement(
  { busy, view, checked, shown, undo }: PaneState,
  { words, figures }: ReturnType<typeof paneTools>,
): string {
  if (busy) return words.pane.waiting[busy.task];
  if (view !== "check" || !checked?.hasTables) return "";
  const open = shown.map(({ finding }) => finding).filter(({ accepted }) => accepted === null);
  const found = words.pane.check.announce(words.pane.check.counts(...countFindings(open)));
  return undo ? `${words.pane.check.fixed(figures.count(undo.cells.length))} ${found}` : found;
}
