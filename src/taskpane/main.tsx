import { createRoot } from "react-dom/client";
import { openOfficeWorkbook } from "../excel/office-workbook";
import { wordsIn } from "../messages/words";
import { keepPreferences, readPreferences } from "./kept-preferences";
import type { Keeper } from "./kept-preferences";
import { mountPane } from "./mount-pane";
import type { Pane } from "./pane-store";
import { loadTheme } from "./pane-theme";
import type { OfficeColors } from "./theme-of";
import { currentTheme, watchTheme } from "./watch-theme";
import "./pane.css";
import "./page.css";

/** Where the pane is put together: the only place that knows Office and the real workbook. */
async function start(element: Element): Promise<void> {
  const { host } = await Office.onReady();
  const preferences = readPreferences(storage(), Office.context?.displayLanguage ?? navigator.language);
  const theme = currentTheme(officeColors());
  if (host !== Office.HostType.Excel || !Office.context.requirements.isSetSupported("ExcelApi", "1.7")) {
    const why = host === Office.HostType.Excel ? "oldExcel" : "notExcel";
    const { NoWorkbook } = await import("./views/no-workbook");
    const words = wordsIn(preferences.language);
    createRoot(element).render(<NoWorkbook why={why} words={words} theme={await loadTheme(theme)} />);
    return;
  }
  const opened: { pane?: Pane } = {};
  const workbook = openOfficeWorkbook({ onEditMode: (editing) => opened.pane?.setEditMode(editing) });
  const { pane, setTheme } = mountPane(element, {
    workbook,
    preferences,
    theme,
    sample: fetchSample,
    onTables: openWithWorkbook,
    onPreferences: (chosen) => keepPreferences(storage(), chosen),
  });
  opened.pane = pane;
  watchTheme(officeColors, setTheme);
  const asked = new URLSearchParams(location.search).get("view");
  if (asked === "start" || asked === "check") pane.show(asked);
}

/** From now on the pane opens by itself with this workbook. */
function openWithWorkbook(): void {
  const { settings } = Office.context.document;
  const key = "Office.AutoShowTaskpaneWithDocument";
  if (settings.get(key) === true) return;
  settings.set(key, true);
  settings.saveAsync();
}

function officeColors(): OfficeColors | undefined {
  const theme = Office.context?.officeTheme;
  return theme && { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor };
}

async function fetchSample(): Promise<string> {
  const response = await fetch("assets/sample-plan.txt");
  if (!response.ok) throw new Error(`The sample plan: ${response.status}`);
  return response.text();
}

/** The browser's storage; null where the browser forbids it, which some do by throwing. */
function storage(): Keeper {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const root = document.getElementById("pane");
if (root) void start(root);
