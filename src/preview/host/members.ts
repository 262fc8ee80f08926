import { ApiError } from "./api-error";
import { borderCollectionType, borderType } from "./api/range-borders";
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from "./api/range-format";
import {
  chartCollectionType,
  chartFontType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
  chartType,
} from "./api/chart";
import { chartFillType, seriesCollectionType, seriesFormatType, seriesType } from "./api/chart-series";
import {
  cellValueFormatType,
  conditionalFormatType,
  customFormatType,
  formatCollectionType,
  formatRuleType,
} from "./api/conditional-format";
import {
  conditionalBordersType,
  conditionalBorderType,
  conditionalFillType,
  conditionalFontType,
  conditionalRangeFormatType,
} from "./api/conditional-paint";
import { dataValidationType } from "./api/data-validation";
import { headerFooterType, headersFootersType, pageBreaksType, pageBreakType, pageLayoutType } from "./api/page-layout";
import { rangeType } from "./api/range";
import { namedItemType, namesType } from "./api/names";
import { settingsType, settingType } from "./api/settings";
import { freezePanesType, protectionType } from "./api/sheet-view";
import { tableCollectionType, tableScopedCollectionType, tableType } from "./api/table";
import { tableColumnsType, tableColumnType } from "./api/table-columns";
import { tableRowsType, tableRowType } from "./api/table-rows";
import type { ApiType } from "./api/type";
import { applicationType, documentPropertiesType, workbookType } from "./api/workbook";
import { worksheetCollectionType, worksheetType } from "./api/worksheet";

/** Every type of the API that is there, with its members. What is not in here fails with ApiNotFound. */
const types: Readonly<Record<string, ApiType<unknown>>> = {
  Application: applicationType,
  CellValueConditionalFormat: cellValueFormatType,
  Chart: chartType,
  ChartCollection: chartCollectionType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartLegend: chartLegendType,
  ChartSeries: seriesType,
  ChartSeriesCollection: seriesCollectionType,
  ChartSeriesFormat: seriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: formatCollectionType,
  ConditionalFormatRule: formatRuleType,
  ConditionalRangeBorder: conditionalBorderType,
  ConditionalRangeBorderCollection: conditionalBordersType,
  ConditionalRangeFill: conditionalFillType,
  ConditionalRangeFont: conditionalFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customFormatType,
  DataValidation: dataValidationType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headersFootersType,
  NamedItem: namedItemType,
  NamedItemCollection: namesType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreaksType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeBorder: borderType,
  RangeBorderCollection: borderCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Setting: settingType,
  SettingCollection: settingsType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnsType,
  TableRow: tableRowType,
  TableRowCollection: tableRowsType,
  TableScopedCollection: tableScopedCollectionType,
  Workbook: workbookType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: protectionType,
};

export function typeOf(name: string): ApiType<unknown> {
  const type = types[name];
  if (!type) throw new ApiError("ApiNotFound", name);
  return type;
}

/** Events that are told; the library knows by which object they are asked for. */
const events: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["onSelectionChanged"],
  Worksheet: ["onActivated", "onCalculated", "onChanged", "onDeactivated", "onSelectionChanged"],
  WorksheetCollection: [
    "onActivated",
    "onAdded",
    "onCalculated",
    "onChanged",
    "onDeactivated",
    "onDeleted",
    "onSelectionChanged",
  ],
  Table: ["onChanged", "onSelectionChanged"],
  TableCollection: ["onAdded", "onChanged", "onDeleted"],
};

/** What the library itself gives every object. */
export const commonMembers: readonly string[] = [
  "load",
  "isNullObject",
  "context",
  "set",
  "toJSON",
  "track",
  "untrack",
];

/** Names of the members by type, as add-ins write them: "Range" has "values", "getCell" … and the common ones. */
export const apiMembers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(types).map(([name, type]) => [
    name,
    [
      ...Object.entries(type.properties ?? {}).flatMap(([member, { hidden }]) => (hidden === true ? [] : [member])),
      ...Object.keys(type.objects ?? {}),
      ...Object.keys(type.methods ?? {}).filter((member) => !member.startsWith("_")),
      ...(type.items ? ["items"] : []),
      ...(type.item ? ["getItem"] : []),
      ...(events[name] ?? []),
      ...commonMembers,
    ],
  ]),
);
