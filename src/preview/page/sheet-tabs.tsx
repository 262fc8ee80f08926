import type { KeyboardEvent } from "react";
import type { EmbeddedWorkbook } from "../host/assemble";
import { boxName } from "../host/model/address";
import type { Sheet } from "../host/model/sheet";

interface SheetTabsProps {
  readonly workbook: EmbeddedWorkbook;
  readonly label: string;
}

/** The tabs of the sheets under the cells. */
export function SheetTabs({ workbook, label }: SheetTabsProps) {
  const { book } = workbook;
  const shown = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const open = (sheet: Sheet | undefined) => sheet && workbook.select(sheet.name, boxName(sheet.selection));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = book.activeSheet && shown[shown.indexOf(book.activeSheet) + step];
    if (step === 0 || !next) return;
    open(next);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[shown.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="sheet-tabs" onKeyDown={onKeyDown}>
      {shown.map((sheet) => {
        const chosen = sheet === book.activeSheet;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={chosen}
            tabIndex={chosen ? 0 : -1}
            style={sheet.tabColor === "" ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => open(sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
