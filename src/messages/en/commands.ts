import type { CommandWords } from "../vi/commands";

export const commands: CommandWords = {
  tooOld:
    "This Excel shows task panes with a web browser that is too old, so the add-in cannot open here. The tables still calculate and check themselves by their formulas. To use the pane, open the workbook in Microsoft 365, Excel 2021 or later, or Excel on the web.",
  noTables: "This workbook has no estimate tables yet. Press Import plan to set them up, then write the summary.",
  failed: "The summary could not be written. The sheet may be protected: unprotect it (Review tab), then try again.",
};
