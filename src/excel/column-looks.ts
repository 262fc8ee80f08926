import type { ColumnSpec, TableSpec, ValidationSpec } from "../sheets/sheet-spec";
import { formatNumbers } from "./formats";
import type { StandingTable } from "./standing";

/**
 * Number format, alignment and validation of a table's columns: of all rows of a new table, of the added rows of
 * one that stood already, whose other formats are the user's.
 */
export function dressColumns(sheet: Excel.Worksheet, spec: TableSpec, standing: StandingTable | undefined): void {
  const first = spec.keepFormats ? (standing?.rows ?? 0) : 0;
  const count = spec.rows.length - first;
  if (count <= 0) return;
  const { row, column } = standing ?? spec;
  spec.columns.forEach((look, i) => {
    if (look.id !== null) dress(sheet.getRangeByIndexes(row + 1 + first, column + i, count, 1), look);
  });
  if (first === 0) {
    const header = sheet.getRangeByIndexes(row, column, 1, spec.columns.length).format;
    header.wrapText = true;
    header.horizontalAlignment = "Center";
    header.verticalAlignment = "Center";
  }
}

/** Makes the rows of a new table, or those added to one, as high as their wrapped texts need. */
export function fitRows(sheet: Excel.Worksheet, spec: TableSpec, standing: StandingTable | undefined): void {
  const first = spec.keepFormats ? (standing?.rows ?? 0) : -1;
  const count = spec.rows.length - first;
  const { row, column } = standing ?? spec;
  if (count > 0) sheet.getRangeByIndexes(row + 1 + first, column, count, spec.columns.length).format.autofitRows();
}

function dress(range: Excel.Range, look: ColumnSpec): void {
  range.format.verticalAlignment = "Top";
  if (look.numberFormat !== null) formatNumbers(range, look.numberFormat);
  if (look.align !== null) range.format.horizontalAlignment = alignments[look.align];
  if (look.wrap) range.format.wrapText = true;
  if (look.validation !== null && Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    validate(range, look.validation);
  }
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** Excel's limits of the texts of a validation. */
const longest = { title: 32, prompt: 255, alert: 225, list: 255 };

function validate(range: Excel.Range, spec: ValidationSpec): void {
  const rule = ruleOf(spec);
  if (rule === null) return;
  const title = spec.title.slice(0, longest.title);
  const strict = spec.kind === "list" && spec.strict;
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title, message: spec.message.slice(0, longest.prompt) };
  dataValidation.errorAlert = {
    showAlert: spec.kind !== "list" || spec.strict,
    style: strict ? "Stop" : "Warning",
    title,
    message: spec.message.slice(0, longest.alert),
  };
}

function ruleOf(spec: ValidationSpec): Excel.DataValidationRule | null {
  if (spec.kind === "whole") return { wholeNumber: { formula1: spec.min, operator: "GreaterThanOrEqualTo" } };
  if (spec.kind === "decimal") return { decimal: { formula1: spec.min, operator: "GreaterThanOrEqualTo" } };
  if (spec.kind === "date") return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
  if (typeof spec.source === "string") return { list: { inCellDropDown: true, source: spec.source } };
  const items = spec.source.filter((item) => !item.includes(","));
  const source = items.join(",");
  return source === "" || source.length > longest.list ? null : { list: { inCellDropDown: true, source } };
}
