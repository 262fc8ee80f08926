import { lazy, Suspense } from "react";
import type { TemplateId } from "../../app/templates";
import { usePane } from "../use-pane";
import { Disclosure } from "./disclosure";

const HeadCount = lazy(async () => ({ default: (await import("./head-count")).HeadCount }));

/** Usual events to start from, each asking for the head count. */
export function TemplateList() {
  const { words } = usePane();
  const templates = Object.entries(words.templates.templates) as [TemplateId, { name: string; description: string }][];
  return (
    <ul className="pane-list">
      {templates.map(([id, { name, description }]) => (
        <li key={id}>
          <Disclosure title={name} bodyClass="pane-inset">
            <p className="pane-quiet">{description}</p>
            <Suspense>
              <HeadCount id={id} />
            </Suspense>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
