import { Button } from "@fluentui/react-components";
import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { DocumentArrowUp24Regular } from "@fluentui/react-icons/svg/document-arrow-up";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { lazy, Suspense, useRef, useState } from "react";
import type { DragEvent } from "react";
import { Bar } from "../parts/bar";
import { CreationSection } from "../parts/creation-section";
import { TemplateList } from "../parts/template-list";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../use-pane";

const PasteForm = lazy(async () => ({ default: (await import("../parts/paste-form")).PasteForm }));

/** Where a workbook begins: a file, pasted text, the sample or a template. */
export function StartView({ hasTables, takeFocus }: { hasTables: boolean; takeFocus: boolean }) {
  const { pane, words } = usePane();
  const [pasting, setPasting] = useState(false);
  const text = words.pane.start;
  return (
    <div className="pane-view">
      <div>
        <ViewHeading takeFocus={takeFocus}>{text.heading}</ViewHeading>
        <p className="pane-quiet">{text.lead}</p>
      </div>
      {hasTables && (
        <Bar
          tone="plain"
          actions={
            <Button size="small" onClick={() => pane.show("check")}>
              {text.toCheck}
            </Button>
          }
        >
          {text.hasTables}
        </Bar>
      )}
      <FileDrop />
      <div className="pane-halves">
        <Button icon={<DocumentText20Regular />} onClick={() => void pane.readSample()}>
          {text.sample}
        </Button>
        <Button icon={<ClipboardPaste20Regular />} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {text.paste}
        </Button>
      </div>
      <Suspense>{pasting && <PasteForm />}</Suspense>
      <section className="pane-stack pane-divided">
        <div>
          <h2>{text.templates}</h2>
          <p className="pane-quiet">{text.templateLead}</p>
        </div>
        <TemplateList />
      </section>
      <CreationSection />
    </div>
  );
}

function FileDrop() {
  const { pane, words } = usePane();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const text = words.pane.start;

  const take = (file: File | null | undefined) => {
    if (file) void pane.readFile(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className="pane-drop"
      data-over={over}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      <DocumentArrowUp24Regular aria-hidden />
      <p>{text.drop}</p>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.txt,.doc,.pdf,.rtf,text/plain"
        onChange={({ target }) => {
          take(target.files?.[0]);
          target.value = "";
        }}
      />
      <p className="pane-quiet">{text.kinds}</p>
    </div>
  );
}
