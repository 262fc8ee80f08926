import type { DataValidation, Style as FileStyle, Worksheet } from "@cj-tech-master/excelts";
import { absoluteName, boxName, quotedSheet } from "../model/address";
import type { ChartModel, SheetBox } from "../model/chart";
import type { ConditionalFormat } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import type { Validation } from "../model/validation";
import { readEntry } from "../text/entry";
import { fileFormula } from "./save";
import { borderStyle } from "./styles";

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Operators of the API's cell value rules, by their name in the file. */
export const cellOperators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export function saveFormats(sheet: Sheet, target: Worksheet): void {
  const ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const [index, format] of ordered.entries()) {
    if (!format.box) continue;
    const shared = {
      priority: index + 1,
      style: paintStyle(format),
      ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
    };
    const ref = boxName(format.box);
    if (format.type === "Custom" && format.formula) {
      target.addConditionalFormatting({
        ref,
        rules: [{ type: "expression", formulae: [fileFormula(format.formula)], ...shared }],
      });
    } else if (format.rule) {
      const { operator, formula1, formula2 } = format.rule;
      const formulae = [formula1, formula2].flatMap((formula) => (formula ? [fileFormula(formula)] : []));
      const rule = { type: "cellIs", operator: cellOperators[operator] as "equal", formulae, ...shared } as const;
      target.addConditionalFormatting({ ref, rules: [rule] });
    }
  }
}

function paintStyle({ paint }: ConditionalFormat): Partial<FileStyle> {
  const font = {
    ...(paint.fontColor === null ? {} : { color: argb(paint.fontColor) }),
    ...(paint.bold === null ? {} : { bold: paint.bold }),
    ...(paint.italic === null ? {} : { italic: paint.italic }),
    ...(paint.strikethrough === null ? {} : { strike: paint.strikethrough }),
    ...(paint.underline === "Single" || paint.underline === "Double"
      ? { underline: lowerFirst(paint.underline) as "single" }
      : {}),
  };
  const border = Object.fromEntries(
    Object.entries(paint.borders).map(([side, drawn]) => [
      side,
      { style: borderStyle(drawn.style, "Thin"), color: argb(drawn.color) },
    ]),
  );
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(paint.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: argb(paint.fill) } as const }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(paint.numberFormat === null ? {} : { numFmt: paint.numberFormat }),
  };
}

const validationTypes: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "decimal",
  textLength: "textLength",
  custom: "custom",
};

export function saveValidations(sheet: Sheet, target: Worksheet): void {
  for (const validation of sheet.validations) {
    if (!validation.box) continue;
    const ref = boxName(validation.box);
    target.dataValidations.add(ref.includes(":") ? `range:${ref}` : ref, fileValidation(validation));
  }
}

function fileValidation({ rule, errorAlert, prompt, ignoreBlanks }: Validation): DataValidation {
  const [entry] = Object.entries(rule);
  const words = (text: unknown): string => (typeof text === "string" ? text : "");
  const shared = {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: lowerFirst(words(errorAlert["style"]) || "Stop"),
    ...(words(errorAlert["title"]) === "" ? {} : { errorTitle: words(errorAlert["title"]) }),
    ...(words(errorAlert["message"]) === "" ? {} : { error: words(errorAlert["message"]) }),
    showInputMessage: prompt["showPrompt"] !== false,
    ...(words(prompt["title"]) === "" ? {} : { promptTitle: words(prompt["title"]) }),
    ...(words(prompt["message"]) === "" ? {} : { prompt: words(prompt["message"]) }),
  };
  if (!entry) return { type: "any", ...shared };
  const [kind, details] = entry as [string, Readonly<Record<string, unknown>>];
  const type = validationTypes[kind] as "list";
  if (kind === "list") {
    const source = words(details["source"]);
    return {
      type,
      formulae: [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`],
      ...shared,
    };
  }
  if (kind === "custom") return { type, formulae: [words(details["formula"]).replace(/^=/, "")], ...shared };
  const operator = cellOperators[words(details["operator"])] as "between";
  const formulae = [details["formula1"], details["formula2"]]
    .filter((each) => each !== undefined)
    .map((each) => limitText(each));
  if (kind !== "date") return { type, operator, formulae, ...shared };
  // The file library takes limits of dates as dates only; a formula goes as the number that a date is.
  const dates = formulae.map((each) =>
    typeof each === "number" ? new Date(Math.round((each - 25569) * 86400000)) : each,
  );
  return { type: dates.every((each) => each instanceof Date) ? type : "decimal", operator, formulae: dates, ...shared };
}

/** A limit as the file has it: a number (dates are numbers) or a formula. */
function limitText(limit: unknown): string | number {
  if (typeof limit === "number") return limit;
  const text = String(limit);
  if (text.startsWith("=")) return text.slice(1);
  const { value } = readEntry(text, "en", 1900);
  return typeof value === "number" ? value : text;
}

const chartKinds: Readonly<
  Record<string, { type: "bar" | "line" | "pie" | "doughnut" | "area"; barDir?: "bar" | "col"; grouping?: "stacked" }>
> = {
  ColumnClustered: { type: "bar", barDir: "col" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  BarClustered: { type: "bar", barDir: "bar" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  Line: { type: "line" },
  LineMarkers: { type: "line" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  Area: { type: "area" },
};

const legendPositions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

const address = ({ sheet, anchor }: SheetBox): string | null =>
  anchor.box ? `${quotedSheet(sheet.name)}!${absoluteName(anchor.box)}` : null;

export function saveCharts(sheet: Sheet, target: Worksheet): void {
  for (const chart of sheet.charts) {
    const series = chart.series.flatMap((each) => fileSeries(each));
    const kind = chartKinds[chart.type];
    if (!kind || series.length === 0) continue;
    target.addChart(
      {
        ...kind,
        series,
        title: chart.titleVisible ? chart.title : null,
        showLegend: chart.legendVisible,
        legendPosition: legendPositions[chart.legendPosition as keyof typeof legendPositions],
        ...gapOf(chart),
      },
      { tl: { col: chart.from.column, row: chart.from.row }, br: { col: chart.to.column, row: chart.to.row } },
    );
  }
}

function gapOf(chart: ChartModel): { gapWidth?: number } {
  const gap = chart.series.find((each) => each.gapWidth !== null)?.gapWidth;
  return gap == null || !/^(Column|Bar)/.test(chart.type) ? {} : { gapWidth: gap };
}

function fileSeries(series: ChartModel["series"][number]) {
  const values = series.values && address(series.values);
  if (!values) return [];
  const categories = series.categories && address(series.categories);
  const nameFrom = series.nameFrom && address(series.nameFrom);
  return [
    {
      name: nameFrom ? { formula: nameFrom } : series.name,
      values,
      ...(categories ? { categories } : {}),
      ...(series.color === null ? {} : { fill: series.color }),
      ...(series.labels ? { dataLabels: { showVal: true } } : {}),
    },
  ];
}

const allowances = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

export async function saveProtection(sheet: Sheet, target: Worksheet): Promise<void> {
  if (!sheet.protection) return;
  const { options, password } = sheet.protection;
  const allowed = Object.fromEntries(Object.entries(allowances).map(([api, file]) => [file, options[api] === true]));
  await target.protect(password ?? undefined, allowed);
}
