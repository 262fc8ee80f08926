import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { defaultPreferences } from "../../app/preferences";
import { openOfficeWorkbook } from "../../excel/office-workbook";
import { languageOf, languages, type Language } from "../../messages/language";
import { preview as english } from "../../messages/en/preview";
import { preview as vietnamese } from "../../messages/vi/preview";
import { mountPane, type MountedPane } from "../../taskpane/mount-pane";
import type { PaneTheme } from "../../taskpane/pane-theme";
import type { EmbeddedWorkbook } from "../host/assemble";
import { createWorkbookInPage } from "./create-workbook-in-page";
import { Toolbar } from "./toolbar";
import { WorkbookView } from "./workbook-view";
import "./page.css";

const themes: readonly PaneTheme[] = ["light", "dark", "contrast"];

/** The preview: a workbook that needs no Excel, and the pane beside it, as Excel shows them. */
function Preview({ workbook, onlyPane }: { readonly workbook: EmbeddedWorkbook; readonly onlyPane: boolean }) {
  const asked = new URLSearchParams(location.search);
  const [language, setLanguage] = useState<Language>(languageOf(asked.get("lang") ?? "vi"));
  const [theme, setTheme] = useState<PaneTheme>(themes.find((each) => each === asked.get("theme")) ?? "light");
  const words = language === "en" ? english : vietnamese;
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<MountedPane | null>(null);
  const look = useRef(theme);

  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const element = document.createElement("div");
    element.className = "pane-place";
    host.append(element);
    document.documentElement.lang = language;
    const port = openOfficeWorkbook({ onEditMode: (editing) => pane.current?.setEditMode(editing) });
    const mounted = mountPane(element, {
      workbook: port,
      preferences: { ...defaultPreferences, language },
      theme: look.current,
      sample: () => fetch("assets/sample-plan.txt").then((response) => response.text()),
    });
    pane.current = mounted;
    return () => {
      element.remove();
      void mounted.close();
    };
  }, [language, workbook]);

  useEffect(() => {
    look.current = theme;
    document.documentElement.dataset["theme"] = theme;
    pane.current?.setTheme(theme);
  }, [theme]);

  return (
    <div className="preview" data-only-pane={onlyPane}>
      {!onlyPane && (
        <>
          <Toolbar
            {...{ workbook, words, language, theme, themes, languages }}
            onLanguage={setLanguage}
            onTheme={setTheme}
          />
          <WorkbookView workbook={workbook} words={words} />
        </>
      )}
      <div ref={place} className="pane-side" />
    </div>
  );
}

async function start(element: Element): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language = languageOf(asked.get("lang") ?? "vi");
  const workbook = await createWorkbookInPage({ displayLanguage: language === "en" ? "en-US" : "vi-VN" });
  // For tests and the curious: the workbook behind the page.
  Object.assign(globalThis, { embeddedWorkbook: workbook });
  createRoot(element).render(<Preview workbook={workbook} onlyPane={asked.get("only") === "pane"} />);
}

const root = document.getElementById("preview");
if (root) void start(root);
