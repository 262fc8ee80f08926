import type { SourceDocument } from "../source-document";
import { limits } from "./limits";
import { openZip, type Zip } from "./read-zip";
import { repairLegacyFont } from "./repair-legacy-font";
import { decodeStrictly } from "./text-decoder";
import { UnusableError } from "./unusable-error";
import { createBlockReader } from "./word-blocks";
import { createLineMaker, type WordLine } from "./word-lines";
import { readNumbering } from "./word-numbering";
import { readStyles } from "./word-styles";
import type { XmlElement } from "./xml";
import { childElements, parseXml, readXml } from "./xml";

/**
 * The lines of a Word file (.docx, .docm; ECMA-376): paragraphs with their automatic numbers, tables row by row,
 * tracked changes accepted; no headers, footers, notes and comments.
 *
 * The parts are read directly and not through mammoth: mammoth drops the formats of automatic numbers ("II." becomes
 * "an ordered list"), which sections and cost lines are known by, puts no bound on what it unpacks, and is 400 KB.
 * @throws UnusableError where the file is none, is damaged or too large
 */
export function extractWord(bytes: Uint8Array): SourceDocument {
  const zip = openZip(bytes);
  const main = findMainPart(zip);
  const source = readPart(zip, main);
  if (source === null) throw new UnusableError("not-a-document");
  const related = relatedParts(zip, main);
  const styles = readStyles(parsePart(zip, related("styles")));
  const numbering = readNumbering(parsePart(zip, related("numbering")), styles);
  return toDocument(readLines(source, createBlockReader({ styles, numbering })));
}

function readLines(source: string, reader: ReturnType<typeof createBlockReader>): WordLine[] {
  const xml = readXml(source);
  if (!xml.enter("w:document") || !xml.enter("w:body")) throw new UnusableError("not-a-document");
  const linesOf = createLineMaker();
  const lines: WordLine[] = [];
  const add = (line: WordLine): void => {
    if (lines.length === limits.lines) throw new UnusableError("too-large");
    lines.push(line);
  };
  for (let element = xml.next(); element !== null; element = xml.next()) {
    for (const block of reader.read(element)) linesOf(block).forEach(add);
  }
  for (const block of reader.end()) linesOf(block).forEach(add);
  return lines;
}

function toDocument(lines: readonly WordLine[]): SourceDocument {
  const texts = repairLegacyFont(lines.map(({ text }) => text));
  return {
    lines: lines.map((line, index) => {
      const text = texts[index] ?? line.text;
      return { number: index + 1, text, cells: line.cells === null ? null : text.split("\t"), table: line.table };
    }),
  };
}

/** Name of the part that a package is about: the target of its relationship to an office document (ECMA-376-2, 9). */
function findMainPart(zip: Zip): string {
  const target = targetOf(parsePart(zip, "_rels/.rels"), "officeDocument") ?? "word/document.xml";
  return resolve("", target);
}

function relatedParts(zip: Zip, main: string): (type: string) => string | null {
  const [folder, name] = [main.slice(0, main.lastIndexOf("/") + 1), main.slice(main.lastIndexOf("/") + 1)];
  const relationships = parsePart(zip, `${folder}_rels/${name}.rels`);
  return (type) => {
    const target = targetOf(relationships, type);
    return target === null ? null : resolve(folder, target);
  };
}

function targetOf(relationships: XmlElement | null, type: string): string | null {
  const found = childElements(relationships).find(({ attributes }) => attributes.Type?.endsWith(`/${type}`));
  return found?.attributes.Target ?? null;
}

/** The name of a part from the reference to it: from the root of the package, or from the folder of the referrer. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const names = (folder + target).split("/");
  return names
    .reduce<string[]>((path, name) => (name === ".." ? path.slice(0, -1) : name === "." ? path : [...path, name]), [])
    .join("/");
}

function parsePart(zip: Zip, name: string | null): XmlElement | null {
  const source = name === null ? null : readPart(zip, name);
  return source === null ? null : parseXml(source);
}

/** The XML of a part: UTF-8 or UTF-16 (XML 1.0, 4.3.3); null where the package has no such part. */
function readPart(zip: Zip, name: string): string | null {
  const bytes = zip.unpack(name);
  if (bytes === null) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const source = decodeStrictly(bytes, encoding);
  if (source === null) throw new UnusableError("damaged");
  return source;
}
