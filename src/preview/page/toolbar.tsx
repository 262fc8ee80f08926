import { useState } from "react";
import type { Language } from "../../messages/language";
import type { PreviewWords } from "../../messages/vi/preview";
import type { EmbeddedWorkbook } from "../host/assemble";
import type { ThemeChoice } from "./read-address";

interface ToolbarProps {
  readonly workbook: EmbeddedWorkbook;
  readonly words: PreviewWords;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly theme: ThemeChoice;
  readonly themes: readonly ThemeChoice[];
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

const languageNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening and saving the workbook, and how the page looks. */
export function Toolbar({ workbook, words, language, languages, theme, themes, onLanguage, onTheme }: ToolbarProps) {
  const [trouble, setTrouble] = useState<string | null>(null);

  const save = async () => {
    const bytes = await workbook.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
    link.download = words.savedName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      await workbook.open(new Uint8Array(await file.arrayBuffer()));
      const [first] = workbook.book.sheets;
      if (first) workbook.select(first.name, "A1");
      setTrouble(null);
    } catch {
      setTrouble(words.badFile);
    }
  };

  return (
    <header className="toolbar">
      <img src="assets/icons/dutru-32.png" width="20" height="20" alt="" />
      <h1>{words.title}</h1>
      <a className="button" href={`?${new URLSearchParams({ start: "empty", lang: language, theme }).toString()}`}>
        {words.empty}
      </a>
      <label className="button">
        {words.open}
        <input
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      <button type="button" onClick={() => void save()}>
        {words.save}
      </button>
      <select
        aria-label={words.language}
        value={language}
        onChange={(event) => onLanguage(event.target.value as Language)}
      >
        {languages.map((each) => (
          <option key={each} value={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <select aria-label={words.theme} value={theme} onChange={(event) => onTheme(event.target.value as ThemeChoice)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {words.themes[each]}
          </option>
        ))}
      </select>
      <p role="alert">{trouble}</p>
    </header>
  );
}
