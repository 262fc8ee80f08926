/** Why Excel refused: a cell is being edited, the sheet is protected, or something that may pass. */
export type Refusal = "editing" | "protected" | "again";

/** What an error of the workbook means for the user, by Excel's own error code. */
export function refusalOf(error: unknown): Refusal {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "InvalidOperationInCellEditMode") return "editing";
  if (code === "AccessDenied") return "protected";
  return "again";
}
