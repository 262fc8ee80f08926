import { limits } from "./limits";
import type { Block, WordCell, WordRow, WordTable } from "./word-model";
import type { WordNumbering } from "./word-numbering";
import type { WordStyles } from "./word-styles";
import { hasLines } from "./word-styles";
import { isPlaceholder, readInline } from "./word-text";
import type { XmlElement } from "./xml";
import { childElements, childOf } from "./xml";

export interface WordContext {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
}

/** Reads the paragraphs and tables of one story: the body, a table cell, a text box. */
export interface BlockReader {
  /** The blocks that one element holds; none where it is no block or goes on in the next paragraph. */
  readonly read: (element: XmlElement) => readonly Block[];
  /** What is left where the last paragraph should go on in a next one. */
  readonly end: () => readonly Block[];
}

export function createBlockReader(context: WordContext): BlockReader {
  /** Text of paragraphs whose end is a tracked deletion: with it accepted they run into the next one. */
  let carried = "";

  const readParagraph = (element: XmlElement): readonly Block[] => {
    const properties = childOf(element, "w:pPr");
    const { text, boxes } = readInline(element);
    const inBoxes = boxes.flatMap((box) => readStory(childElements(box), context));
    const marks = childOf(properties, "w:rPr");
    if (childOf(marks, "w:del") !== undefined || childOf(marks, "w:moveFrom") !== undefined) {
      carried += text;
      return inBoxes;
    }
    const whole = carried + text;
    carried = "";
    const number = context.numbering.next(properties);
    return [{ kind: "paragraph", text: whole.trim() === "" ? "" : number + whole }, ...inBoxes];
  };

  const read = (element: XmlElement): readonly Block[] => {
    if (element.name === "w:p") return readParagraph(element);
    if (element.name === "w:tbl") return [readTable(element, context)];
    if (element.name === "mc:AlternateContent") {
      return childElements(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback")).flatMap(read);
    }
    if (element.name === "w:sdt" && isPlaceholder(element)) return [];
    return containers.has(element.name) ? childElements(element).flatMap(read) : [];
  };

  return { read, end: () => (carried.trim() === "" ? [] : [{ kind: "paragraph", text: carried }]) };
}

/** Elements that only hold blocks: content controls, custom XML, insertions. */
const containers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

function readStory(elements: readonly XmlElement[], context: WordContext): readonly Block[] {
  const reader = createBlockReader(context);
  return [...elements.flatMap(reader.read), ...reader.end()];
}

function readTable(element: XmlElement, context: WordContext): WordTable {
  const rowElements = within(element, "w:tr").filter((row) => childOf(childOf(row, "w:trPr"), "w:del") === undefined);
  const properties = childOf(element, "w:tblPr");
  const ownBorders = childOf(properties, "w:tblBorders");
  const style = context.styles.find(childOf(properties, "w:tblStyle")?.attributes["w:val"] ?? "");
  const cellElements = rowElements.flatMap((row) => within(row, "w:tc"));
  const ruledCells = cellElements.filter((cell) => hasLines(childOf(childOf(cell, "w:tcPr"), "w:tcBorders")));
  return {
    kind: "table",
    rows: rowElements.map((row) => readRow(row, context)),
    isRuled:
      (ownBorders === undefined ? (style?.isRuled ?? false) : hasLines(ownBorders)) ||
      ruledCells.length > cellElements.length / 2,
  };
}

function readRow(row: XmlElement, context: WordContext): WordRow {
  let column = numberIn(childOf(childOf(row, "w:trPr"), "w:gridBefore"), 0);
  const cells = within(row, "w:tc").map((element): WordCell => {
    const properties = childOf(element, "w:tcPr");
    const span = Math.max(1, numberIn(childOf(properties, "w:gridSpan"), 1));
    const cell = { column, span, blocks: isCovered(properties) ? [] : readStory(childElements(element), context) };
    column += span;
    return cell;
  });
  return { cells };
}

/** A cell merged with the one above or to the left of it, or a tracked deletion (17.4.84, 17.4.22, 17.13.5.1). */
function isCovered(properties: XmlElement | undefined): boolean {
  const continues = ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = childOf(properties, name);
    return merge !== undefined && merge.attributes["w:val"] !== "restart";
  });
  return continues || childOf(properties, "w:cellDel") !== undefined;
}

/** Children of a name, also inside content controls. */
function within(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return containers.has(child.name) ? within(child, name) : [];
  });
}

function numberIn(element: XmlElement | undefined, otherwise: number): number {
  const number = Number(element?.attributes["w:val"] ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, limits.columns) : otherwise;
}
