import { lazy, Suspense } from "react";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";

const CreationChoices = lazy(async () => ({ default: (await import("./creation-choices")).CreationChoices }));

/** What a user may have besides the plan, wherever tables are created: from a template or from a plan just read. */
export function CreationSection() {
  const { pane, words } = usePane();
  return (
    <section className="pane-section">
      <Disclosure heading="h2" title={words.pane.creation.heading} bodyClass="pane-inset">
        <Suspense>
          <CreationChoices preferences={pane.state().preferences} />
        </Suspense>
      </Disclosure>
    </section>
  );
}
