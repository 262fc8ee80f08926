import { ApiError } from "../api-error";
import type { Host, RangeTarget } from "../host";
import { parseBox, type Box } from "../model/address";
import type { Sheet } from "../model/sheet";
import { dataBox } from "../model/table";
import { isHandle, nothing, type Handle } from "./type";

/** Box of a range that still has its cells. */
export function boxOf(target: RangeTarget): Box {
  if (!target.anchor.box) throw new ApiError("InvalidReference", "The cells of the range were deleted.");
  return target.anchor.box;
}

/** A box on a sheet from what an add-in passes: a range, an address, or a name. */
export function placeOf(where: unknown, sheet: Sheet | null, host: Host): { sheet: Sheet; box: Box } {
  if (isHandle(where)) {
    if (where.type !== "Range") throw new ApiError("InvalidArgument");
    const target = where.target as RangeTarget;
    return { sheet: target.sheet, box: boxOf(target) };
  }
  if (typeof where !== "string") throw new ApiError("InvalidArgument");
  const cut = where.lastIndexOf("!");
  const address = where.slice(cut + 1);
  const named =
    cut < 0
      ? sheet
      : host.book.sheet(
          where
            .slice(0, cut)
            .replace(/^'(.*)'$/, "$1")
            .replaceAll("''", "'"),
        );
  const box = parseBox(address);
  if (box && named) return { sheet: named, box };
  if (box) throw new ApiError(cut < 0 ? "InvalidArgument" : "ItemNotFound");
  const table = host.book.table(address);
  if (table) return { sheet: table.sheet, box: dataBox(table) };
  const defined = host.book.definedName(address, named);
  if (defined?.formula.tree.kind === "area") {
    const { area } = defined.formula.tree;
    const home = area.sheet === null ? named : host.book.sheet(area.sheet);
    if (home) return { sheet: home, box: area };
  }
  throw new ApiError("InvalidArgument", `"${where}" is no address.`);
}

/** What has to be there. */
export function required(handle: Handle): Handle {
  if (handle === nothing) throw new ApiError("ItemNotFound");
  return handle;
}

/** An item of a list by its number. */
export function itemAt<T>(list: readonly T[], index: unknown): T {
  const item = list[wholeNumber(index, 0)];
  if (item === undefined) throw new ApiError("InvalidArgument");
  return item;
}

/** A whole number within limits. */
export function wholeNumber(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw new ApiError("InvalidArgument");
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** One of the values of an enumeration. */
export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new ApiError("InvalidArgument", `"${String(value)}" is none of ${allowed.join(", ")}.`);
  return found;
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  darkgreen: "#006400",
  darkred: "#8B0000",
  purple: "#800080",
  navy: "#000080",
};

/** A colour as "#RRGGBB". */
export function color(value: unknown): string {
  const given = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  const found = hex ? `#${(hex[1] ?? "").toUpperCase()}` : named[given.toLowerCase()];
  if (!found) throw new ApiError("InvalidArgument", `"${given}" is no colour.`);
  return found;
}
