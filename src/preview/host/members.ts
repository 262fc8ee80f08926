import { ApiError } from "./api-error";
import {
  borderCollectionType,
  borderType,
  formatProtectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from "./api/range-format";
import { rangeType } from "./api/range";
import {
  tableCollectionType,
  tableColumnsType,
  tableColumnType,
  tableRowsType,
  tableRowType,
  tableScopedCollectionType,
  tableType,
} from "./api/table";
import type { ApiType } from "./api/type";
import {
  applicationType,
  documentPropertiesType,
  namedItemType,
  namesType,
  settingsType,
  settingType,
  workbookType,
} from "./api/workbook";
import { freezePanesType, protectionType, worksheetCollectionType, worksheetType } from "./api/worksheet";

/** Every type of the API that is there, with its members. What is not in here fails with ApiNotFound. */
const types: Readonly<Record<string, ApiType<unknown>>> = {
  Application: applicationType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  NamedItem: namedItemType,
  NamedItemCollection: namesType,
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

/** Names of all members by type, as add-ins write them: "Range" has "values", "getCell" … */
export const apiMembers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(types).map(([name, type]) => [
    name,
    [
      ...Object.keys(type.properties ?? {}),
      ...Object.keys(type.objects ?? {}),
      ...Object.keys(type.methods ?? {}),
      ...(type.items ? ["items"] : []),
      ...(events[name] ?? []),
      "load",
      "isNullObject",
      "context",
      "set",
      "toJSON",
      "track",
      "untrack",
    ].filter((member) => !member.startsWith("_")),
  ]),
);
