import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { PlugDisconnected48Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import type { Words } from "../../messages/words";

interface NoWorkbookProps {
  readonly why: "oldExcel" | "notExcel";
  readonly words: Words;
  readonly theme: Theme;
}

/** What is shown where the pane cannot work: in an Excel that is too old, or in no Excel at all. */
export function NoWorkbook({ why, words, theme }: NoWorkbookProps) {
  const text = words.pane.trouble;
  return (
    <FluentProvider theme={theme} className="pane-root" lang={words.language}>
      <main className="pane">
        <div className="pane-empty">
          <PlugDisconnected48Regular aria-hidden />
          <h1>{why === "oldExcel" ? text.oldExcelHeading : text.notExcelHeading}</h1>
          <p>{text[why]}</p>
        </div>
      </main>
    </FluentProvider>
  );
}
