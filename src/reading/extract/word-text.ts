import { childOf, type XmlElement } from "./xml";

/** Text of the inside of a paragraph, and the text boxes anchored in it. */
export interface InlineText {
  readonly text: string;
  /** Contents of text boxes: w:txbxContent. */
  readonly boxes: readonly XmlElement[];
}

/** What is not shown, or not part of the text: deletions, properties, codes of fields, notes. */
const skipped = new Set([
  ...["w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr"],
  ...["w:rt", "w:object", "w:footnoteReference", "w:endnoteReference", "w:annotationRef", "w:fldData", "w:ffData"],
]);

const signs: Readonly<Record<string, string>> = {
  ...{ "w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "w:softHyphen": "" },
};

/** Reads a paragraph's inside, with all tracked changes accepted (ECMA-376-1, 17.13.5) and no hidden text. */
export function readInline(paragraph: XmlElement): InlineText {
  const boxes: XmlElement[] = [];
  /** Fields that are open: whether we are in the code or in the result that is shown (17.16.18). */
  const fields: ("code" | "result")[] = [];

  const readAll = (element: XmlElement): string =>
    element.children.map((child) => (typeof child === "string" ? "" : read(child))).join("");

  const read = (element: XmlElement): string => {
    const { name } = element;
    if (skipped.has(name)) return "";
    if (name === "w:fldChar") {
      followField(fields, element.attributes["w:fldCharType"]);
      return "";
    }
    if (name === "w:txbxContent") {
      boxes.push(element);
      return "";
    }
    if (name === "w:r" && isHidden(element)) return "";
    if (name === "w:sdt" && isPlaceholder(element)) return "";
    if (name === "mc:AlternateContent") return readAlternative(element);
    const sign = readSign(element);
    if (sign === null) return readAll(element);
    return fields.includes("code") ? "" : sign;
  };

  /** The same contents are given for new and for old readers: one is read (ECMA-376-3, 10.2.1). */
  const readAlternative = (element: XmlElement): string => {
    const chosen = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    return chosen === undefined ? "" : readAll(chosen);
  };

  return { text: readAll(paragraph), boxes };
}

/** The text of an element that is text itself; null of one that only holds others. */
function readSign(element: XmlElement): string | null {
  if (element.name === "w:t" || element.name === "m:t") return textOf(element);
  return element.name === "w:sym" ? symbolOf(element) : (signs[element.name] ?? null);
}

/** Whether a switch such as w:vanish is set: it is unless its value says otherwise. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off)$/u.test(element.attributes["w:val"] ?? "");
}

function followField(fields: ("code" | "result")[], change: string | undefined): void {
  if (change === "begin") fields.push("code");
  else if (change === "end") fields.pop();
  else if (change === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
}

function isHidden(run: XmlElement): boolean {
  return isOn(childOf(childOf(run, "w:rPr"), "w:vanish"));
}

/** A form field that nobody has filled in: "Click here to enter text". */
export function isPlaceholder(control: XmlElement): boolean {
  return isOn(childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr"));
}

function textOf(element: XmlElement): string {
  const text = element.children
    .filter((child) => typeof child === "string")
    .join("")
    .replace(/[\n\r\t]+/gu, " ");
  return element.attributes["xml:space"] === "preserve" ? text : text.trim();
}

/** Characters of symbol fonts that matter in a plan: times, bullet and what is ASCII anyway. */
function symbolOf(element: XmlElement): string {
  const code = parseInt(element.attributes["w:char"] ?? "", 16) & 0xff;
  if (element.attributes["w:font"] !== "Symbol") return "";
  if (code === 0xb4) return "×";
  if (code === 0xb7) return "•";
  return code >= 0x20 && code <= 0x3f ? String.fromCharCode(code) : "";
}
