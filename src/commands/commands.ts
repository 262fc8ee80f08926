import { openOfficeWorkbook } from "../excel/office-workbook";
import { languageOf } from "../messages/language";
import { readPreferences } from "../taskpane/kept-preferences";
import { summariseWorkbook } from "./summarise-workbook";

/** Where the ribbon's own commands are put together. Import and Check open the pane and need nothing here. */
void Office.onReady().then(() => {
  Office.actions.associate("writeSummary", (event: Office.AddinCommands.Event) => {
    void summarise().finally(() => event.completed());
  });
});

async function summarise(): Promise<void> {
  const language = Office.context.displayLanguage;
  const problem = await summariseWorkbook(openOfficeWorkbook(), readPreferences(storage(), language));
  if (problem !== null) await showNotice(problem, languageOf(language));
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** A ribbon command has no page of its own to say something on: a small dialog says it. */
function showNotice(problem: string, language: string): Promise<void> {
  const address = new URL(`notice.html?say=${problem}&lang=${language}`, location.href).href;
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(address, { height: 22, width: 30, displayInIframe: true }, () => resolve()),
  );
}
