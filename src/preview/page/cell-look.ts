import type { CSSProperties } from "react";
import { holds, type Box } from "../host/model/address";
import type { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import { defaultStyle, type Border, type Style } from "../host/model/style";
import { displayText } from "../host/text/number-format";
import { paintedOver } from "./painted";
import { tableLook } from "./table-look";

/** A cell as it is drawn: its text, the box that it fills, and its looks. */
export interface CellLook {
  readonly text: string;
  readonly box: Box;
  /** Text that may run over the empty cells to its right. */
  readonly runsOver: boolean;
  readonly style: CSSProperties;
}

/** How a cell looks; null for a cell under a merge or under text that is centred across it. */
export function lookOf(book: Book, sheet: Sheet, row: number, column: number): CellLook | null {
  const box = boxOf(sheet, row, column);
  if (box.row !== row || box.column !== column) return null;
  const cell = sheet.cell(row, column);
  const own = sheet.styleAt(row, column);
  const painted = paintedOver(book, sheet, row, column);
  const shown = displayText(cell?.value ?? null, painted.numberFormat ?? own.numberFormat);
  const text = typeof cell?.value === "number" ? inVietnamese(shown) : shown;
  return {
    text,
    box,
    runsOver: typeof cell?.value === "string" && !own.wrap && box.column === box.lastColumn,
    style: {
      ...tableStyle(sheet, row, column, own),
      ...ownStyle(withoutDoubleLines(sheet, row, column, own), cell?.value),
      ...paintStyle(painted),
    },
  };
}

/** Excel shows formats in the separators of the computer's region; here it is Viet Nam's. */
const inVietnamese = (text: string) => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

function boxOf(sheet: Sheet, row: number, column: number): Box {
  const merge = sheet.merges.find((each) => holds(each, row, column));
  if (merge) return merge;
  const across = (at: number) => sheet.styleAt(row, at).horizontal === "CenterAcrossSelection";
  const empty = (at: number) => (sheet.cell(row, at)?.value ?? null) === null;
  if (!across(column)) return { row, column, lastRow: row, lastColumn: column };
  let [first, last] = [column, column];
  while (first > 0 && empty(first) && across(first - 1)) first--;
  while (last - first < 100 && across(last + 1) && empty(last + 1)) last++;
  return { row, column: first, lastRow: row, lastColumn: last };
}

/** Neighbours that both have a line on the side they share show one. */
function withoutDoubleLines(sheet: Sheet, row: number, column: number, own: Style): Style {
  const left = column > 0 && sheet.styleAt(row, column - 1).right ? null : own.left;
  const top = row > 0 && sheet.styleAt(row - 1, column).bottom ? null : own.top;
  return left === own.left && top === own.top ? own : { ...own, left, top };
}

function tableStyle(sheet: Sheet, row: number, column: number, own: Style): CSSProperties {
  const table = sheet.tableAt(row, column);
  if (!table) return {};
  const look = tableLook(table, row);
  return {
    ...(look.fill !== null && own.fill === null && { backgroundColor: look.fill }),
    ...(look.color !== null && own.fontColor === defaultStyle.fontColor && { color: look.color }),
    ...(look.bold && { fontWeight: 700 }),
    ...(look.line !== null && { borderBottom: `1px solid ${look.line}` }),
  };
}

const horizontal: Readonly<Record<string, CSSProperties>> = {
  Left: { justifyContent: "flex-start", textAlign: "left" },
  Center: { justifyContent: "center", textAlign: "center" },
  CenterAcrossSelection: { justifyContent: "center", textAlign: "center" },
  Right: { justifyContent: "flex-end", textAlign: "right" },
  Justify: { justifyContent: "flex-start", textAlign: "justify" },
};
const vertical: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };

function ownStyle(own: Style, value: unknown): CSSProperties {
  const usual = typeof value === "number" ? "Right" : typeof value === "boolean" ? "Center" : "Left";
  const padding = 3 + own.indent * 9;
  return {
    ...(horizontal[own.horizontal] ?? horizontal[usual]),
    alignItems: vertical[own.vertical] ?? "flex-end",
    ...(own.wrap && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    ...(own.horizontal === "Right" ? { paddingRight: padding } : { paddingLeft: padding }),
    fontFamily: `"${own.fontName}", "Liberation Sans", Carlito, sans-serif`,
    fontSize: `${own.fontSize}pt`,
    ...(own.bold && { fontWeight: 700 }),
    ...(own.italic && { fontStyle: "italic" }),
    ...(own.fontColor !== defaultStyle.fontColor && { color: own.fontColor }),
    ...(own.fill !== null && { backgroundColor: own.fill }),
    ...lines(own.underline !== "None", own.strikethrough),
    ...side("borderTop", own.top),
    ...side("borderBottom", own.bottom),
    ...side("borderLeft", own.left),
    ...side("borderRight", own.right),
  };
}

function paintStyle(painted: ReturnType<typeof paintedOver>): CSSProperties {
  return {
    ...(painted.fill && { backgroundColor: painted.fill }),
    ...(painted.fontColor && { color: painted.fontColor }),
    ...(painted.bold && { fontWeight: 700 }),
    ...(painted.italic && { fontStyle: "italic" }),
  };
}

const lines = (under: boolean, through: boolean): CSSProperties =>
  under || through
    ? { textDecoration: [under && "underline", through && "line-through"].filter(Boolean).join(" ") }
    : {};

const widths: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function side(name: string, border: Border | null): CSSProperties {
  if (!border || border.style === "None") return {};
  const line = /double/i.test(border.style)
    ? "double"
    : /dot/i.test(border.style)
      ? "dotted"
      : /dash/i.test(border.style)
        ? "dashed"
        : "solid";
  const width = line === "double" ? 3 : (widths[border.weight] ?? 1);
  return { [name]: `${width}px ${line} ${border.color}` };
}
