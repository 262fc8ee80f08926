import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellResult } from "./office-book";

/** The parts of an .xlsx file, to look into and to change as another program would. */
export type Parts = Record<string, Uint8Array>;

export function partsOf(file: Uint8Array): Parts {
  return unzipSync(file);
}

export function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** A file with parts changed. */
export function changed(file: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = partsOf(file);
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(textOf(parts, name)));
  return zipSync(parts);
}

/** Part names of the worksheets by sheet name, in order. */
export function worksheetParts(parts: Parts): Map<string, string> {
  const targets = new Map(
    [...textOf(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => [
      attribute(tag, "Id"),
      `xl/${attribute(tag, "Target").replace(/^\/?(xl\/)?/u, "")}`,
    ]),
  );
  return new Map(
    [...textOf(parts, "xl/workbook.xml").matchAll(/<sheet\b[^>]*>/gu)].map(([tag]) => [
      attribute(tag, "name"),
      targets.get(attribute(tag, "r:id")) ?? "",
    ]),
  );
}

/** Values of all cells of a file, by "sheet!address"; an error value is its text, an empty text is one. */
export function cellsOf(file: Uint8Array): Map<string, CellResult> {
  const parts = partsOf(file);
  const shared = [...textOf(parts, "xl/sharedStrings.xml").matchAll(/<si\b[^>]*>(.*?)<\/si>|<si\/>/gsu)].map(
    ([, inner = ""]) => plainText(inner),
  );
  const cells = new Map<string, CellResult>();
  for (const [sheet, part] of worksheetParts(parts)) {
    for (const [, attributes = "", inner = ""] of textOf(parts, part).matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      cells.set(`${sheet}!${attribute(attributes, "r")}`, valueOf(attribute(attributes, "t"), inner, shared));
    }
  }
  return cells;
}

function valueOf(type: string, inner: string, shared: readonly string[]): CellResult {
  if (type === "inlineStr") return plainText(inner);
  const value = /<v\b[^>]*>(.*?)<\/v>/su.exec(inner)?.[1];
  if (value === undefined) return type === "str" ? "" : null;
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "str" || type === "e") return unescaped(value);
  return type === "b" ? value === "1" : Number(value);
}

function plainText(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gsu)].map(([, text = ""]) => unescaped(text)).join("");
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex: string | undefined, ten: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(ten) : parseInt(hex, 16)),
    )
    .replaceAll("&amp;", "&");
}
