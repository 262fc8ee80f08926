import type { PreviewWords } from "../vi/preview";

export const preview: PreviewWords = {
  title: "Conference Estimate: a preview that needs no Excel",
  open: "Open .xlsx",
  save: "Save as .xlsx",
  savedName: "estimate.xlsx",
  empty: "Empty workbook",
  language: "Language",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark", contrast: "High contrast" },
  workbook: "Workbook",
  nameBox: "Selected cell",
  formulaBar: "Content of the cell",
  sheets: "Sheets",
  cells: (sheet: string) => `Cells of sheet ${sheet}`,
  insertRow: "Insert row",
  deleteRow: "Delete row",
  choices: "Choices",
  showChoices: "Show the choices",
  chart: (title: string) => `Chart: ${title}`,
  refused: "Excel would not take this value. Change it, or press Esc to leave it.",
  badFile: "This file cannot be opened. Choose an .xlsx file.",
};
