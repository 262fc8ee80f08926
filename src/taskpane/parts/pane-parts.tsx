import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { views } from "../pane-state";
import type { PaneState } from "../pane-state";
import { usePane } from "../use-pane";

/** The way between the parts of the pane, with the number of open findings at its check. */
export function PaneParts({ state }: { state: PaneState }) {
  const { pane, words, figures } = usePane();
  const text = words.pane.parts;
  const open = state.shown.map(({ finding }) => finding).filter(({ accepted }) => accepted === null);
  const current = state.view === "review" ? "start" : state.view;
  return (
    <nav className="pane-parts" aria-label={text.label}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <button
              type="button"
              className="pane-part"
              aria-current={current === view ? "page" : undefined}
              onClick={() => pane.show(view === "start" && state.draft ? "review" : view)}
              {...(view === "settings" ? { "aria-label": text.settings, title: text.settings } : {})}
            >
              {view === "settings" ? <Settings20Regular aria-hidden /> : text[view]}
              {view === "check" && open[0] && (
                <span className="pane-count" data-severity={open[0].severity}>
                  {figures.count(open.length)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
