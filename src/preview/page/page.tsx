import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { defaultPreferences } from "../../app/preferences";
import { openOfficeWorkbook } from "../../excel/office-workbook";
import { languages, type Language } from "../../messages/language";
import { preview as english } from "../../messages/en/preview";
import { preview as vietnamese } from "../../messages/vi/preview";
import { mountPane, type MountedPane } from "../../taskpane/mount-pane";
import type { Pane } from "../../taskpane/pane-store";
import type { PaneTheme } from "../../taskpane/pane-theme";
import { currentTheme, watchTheme } from "../../taskpane/watch-theme";
import type { EmbeddedWorkbook } from "../host/assemble";
import { createWorkbookInPage } from "./create-workbook-in-page";
import { readAddress, themes, type Asked, type ThemeChoice } from "./read-address";
import { Toolbar } from "./toolbar";
import { WorkbookView } from "./workbook-view";
import "./page.css";

interface PreviewProps {
  readonly workbook: EmbeddedWorkbook;
  readonly asked: Asked;
}

/** The preview: a workbook that needs no Excel, and the pane beside it, as Excel shows them. */
function Preview({ workbook, asked }: PreviewProps) {
  const [language, setLanguage] = useState<Language>(asked.language);
  const [theme, setTheme] = useState(asked.theme);
  const words = language === "en" ? english : vietnamese;
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPane | null>(null);

  useEffect(() => {
    const element = document.createElement("div");
    element.className = "pane-place";
    place.current?.append(element);
    const port = openOfficeWorkbook({ onEditMode: (editing) => mounted.current?.pane.setEditMode(editing) });
    const { pane, ...rest } = mountPane(element, {
      workbook: port,
      preferences: { ...defaultPreferences, language: asked.language },
      theme: lookOf(asked.theme),
      sample: () => fetch("assets/sample-plan.txt").then((response) => response.text()),
      onPreferences: (chosen) => setLanguage(chosen.language),
    });
    mounted.current = { pane, ...rest };
    if (!asked.empty) openSample(pane);
    return () => {
      element.remove();
      void rest.close();
    };
  }, [asked, workbook]);

  useEffect(() => {
    document.documentElement.lang = language;
    const { pane } = mounted.current ?? {};
    const preferences = pane?.state().preferences;
    if (pane && preferences && preferences.language !== language) void pane.prefer({ ...preferences, language });
  }, [language]);

  useEffect(() => {
    const draw = (look: PaneTheme) => {
      document.documentElement.dataset["theme"] = look;
      mounted.current?.setTheme(look);
    };
    draw(lookOf(theme));
    return theme === "system" ? watchTheme(() => undefined, draw) : undefined;
  }, [theme]);

  return (
    <div className="preview" data-only-pane={asked.onlyPane}>
      {!asked.onlyPane && (
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

/** The look of a choice; as the system where it is left to it, since there is no Office to tell colours. */
function lookOf(theme: ThemeChoice): PaneTheme {
  return theme === "system" ? currentTheme(undefined) : theme;
}

/** Reads the sample plan as soon as the pane has looked at the workbook. */
function openSample(pane: Pane): void {
  const stop = pane.subscribe(() => {
    if (pane.state().busy) return;
    stop();
    void pane.readSample();
  });
}

async function start(element: Element): Promise<void> {
  const asked = readAddress(location.search);
  const workbook = await createWorkbookInPage({ displayLanguage: asked.language === "en" ? "en-US" : "vi-VN" });
  // For tests and the curious: the workbook behind the page.
  Object.assign(globalThis, { embeddedWorkbook: workbook });
  createRoot(element).render(<Preview workbook={workbook} asked={asked} />);
}

const root = document.getElementById("preview");
if (root) void start(root);
