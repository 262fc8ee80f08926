import { ApiError } from "../api-error";
import { maxColumns, maxRows } from "../model/address";
import type { Sheet } from "../model/sheet";
import { placeOf, text, wholeNumber } from "./arguments";
import { apiType, nothing } from "./type";

export const freezePanesType = apiType<Sheet>({
  methods: {
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: count === undefined || count === null ? 1 : wholeNumber(count, 1, maxRows), columns: 0 };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = {
        rows: 0,
        columns: count === undefined || count === null ? 1 : wholeNumber(count, 1, maxColumns),
      };
    },
    freezeAt: (sheet, [where], host) => {
      const { box } = placeOf(where, sheet, host);
      sheet.frozen = {
        rows: box.lastRow === maxRows - 1 ? 0 : box.lastRow + 1,
        columns: box.lastColumn === maxColumns - 1 ? 0 : box.lastColumn + 1,
      };
    },
    unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    getLocationOrNullObject: (sheet, _, host) => {
      const { rows, columns } = sheet.frozen;
      if (rows + columns === 0) return nothing;
      return host.range(sheet, {
        row: 0,
        column: 0,
        lastRow: rows === 0 ? maxRows - 1 : rows - 1,
        lastColumn: columns === 0 ? maxColumns - 1 : columns - 1,
      });
    },
  },
});

export const protectionType = apiType<Sheet>({
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new ApiError("InvalidOperation", "The sheet is protected already.");
      sheet.protection = {
        options: (options ?? {}) as Record<string, unknown>,
        password: password == null ? null : text(password),
      };
    },
    unprotect: (sheet, [password]) => {
      if (sheet.protection?.password != null && sheet.protection.password !== password)
        throw new ApiError("InvalidArgument", "The password is wrong.");
      sheet.protection = null;
    },
  },
});
