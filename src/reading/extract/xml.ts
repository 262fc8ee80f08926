import { limits } from "./limits";
import { UnusableError } from "./unusable-error";

/** An element of XML with what is in it. Names of the main namespace of Word have the prefix "w:". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads a document piece by piece, so that a long one is never in memory as a whole tree. */
export interface XmlReader {
  /** The next child of the element that was entered last; null at its end. */
  readonly next: () => XmlElement | null;
  /** Goes into the first child of that name of the element entered last; false where it has none. */
  readonly enter: (name: string) => boolean;
}

/** Namespaces of WordprocessingML, ECMA-376-1 and, for strict files, ISO/IEC 29500-1. */
const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

type Tag = { readonly name: string; readonly attributes: Record<string, string>; readonly isEmpty: boolean };
type Token = { readonly open: Tag } | { readonly close: true } | { readonly text: string };

/**
 * A reader of the XML that office programs write: no document type, so no entities of its own.
 * @throws UnusableError "damaged" where the text is not well-formed
 */
export function readXml(source: string): XmlReader {
  const nextToken = createTokenizer(source);
  let isInside = true;
  let isRoot = true;

  const readElement = ({ name, attributes, isEmpty }: Tag): XmlElement => {
    const root = { name, attributes, children: [] as (XmlElement | string)[] };
    if (isEmpty) return root;
    const stack = [root];
    for (;;) {
      const token = nextToken();
      const parent = stack.at(-1);
      if (token === null || parent === undefined) throw new UnusableError("damaged");
      if ("text" in token) parent.children.push(token.text);
      else if ("close" in token) {
        stack.pop();
        if (stack.length === 0) return root;
      } else {
        const child = { name: token.open.name, attributes: token.open.attributes, children: [] };
        parent.children.push(child);
        if (!token.open.isEmpty) stack.push(child);
        if (stack.length > limits.depth) throw new UnusableError("damaged");
      }
    }
  };

  const nextTag = (): Tag | null => {
    while (isInside) {
      const token = nextToken();
      if (token === null && !isRoot) throw new UnusableError("damaged");
      if (token === null || "close" in token) isInside = false;
      else if ("open" in token) return token.open;
    }
    return null;
  };

  return {
    next: () => {
      const tag = nextTag();
      return tag === null ? null : readElement(tag);
    },
    enter: (name) => {
      for (let tag = nextTag(); tag !== null; tag = nextTag()) {
        if (tag.name === name) {
          isRoot = false;
          isInside = !tag.isEmpty;
          return true;
        }
        readElement(tag);
      }
      return false;
    },
  };
}

/** The root element with all that is in it; null where the text holds none. */
export function parseXml(source: string): XmlElement | null {
  return readXml(source).next();
}

/** The first child element of that name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

export function childElements(element: XmlElement | null | undefined): XmlElement[] {
  return element?.children.filter((child) => typeof child !== "string") ?? [];
}

function createTokenizer(source: string): () => Token | null {
  let at = 0;
  let wordPrefix: string | null = null;

  const skipBehind = (end: string): void => {
    const found = source.indexOf(end, at);
    if (found === -1) throw new UnusableError("damaged");
    at = found + end.length;
  };
  const nameOf = (written: string): string =>
    wordPrefix !== null && written.startsWith(wordPrefix) && !(wordPrefix === "" && written.includes(":"))
      ? `w:${written.slice(wordPrefix.length)}`
      : written;

  const readTag = (): Tag => {
    const start = /<([^\s/>"'=<]+)/uy;
    start.lastIndex = at;
    const written = start.exec(source)?.[1];
    if (written === undefined) throw new UnusableError("damaged");
    at = start.lastIndex;
    const pairs: [string, string][] = [];
    attribute.lastIndex = at;
    for (let found = attribute.exec(source); found !== null; found = attribute.exec(source)) {
      at = attribute.lastIndex;
      pairs.push([found[1] ?? "", decodeEntities((found[2] ?? "").slice(1, -1))]);
    }
    wordPrefix ??= wordPrefixIn(pairs);
    const end = /\s*(\/?)>/uy;
    end.lastIndex = at;
    const isEmpty = end.exec(source)?.[1];
    if (isEmpty === undefined) throw new UnusableError("damaged");
    at = end.lastIndex;
    const attributes = Object.fromEntries(pairs.map(([name, value]) => [nameOf(name), value]));
    return { name: nameOf(written), attributes, isEmpty: isEmpty === "/" };
  };

  return () => {
    for (;;) {
      if (at >= source.length) return null;
      if (source[at] !== "<") {
        const start = at;
        at = source.indexOf("<", at);
        if (at === -1) at = source.length;
        return { text: decodeEntities(source.slice(start, at)) };
      }
      if (source.startsWith("</", at)) {
        skipBehind(">");
        return { close: true };
      }
      if (source.startsWith("<![CDATA[", at)) {
        const start = at + 9;
        skipBehind("]]>");
        return { text: source.slice(start, at - 3) };
      }
      if (source.startsWith("<?", at)) skipBehind("?>");
      else if (source.startsWith("<!--", at)) skipBehind("-->");
      else return { open: readTag() };
    }
  };
}

const attribute = /\s+([^\s=/>"'<]+)\s*=\s*("[^"]*"|'[^']*')/uy;

/** The prefix that the root element gives to Word's namespace, with its colon; "" where it is the default. */
function wordPrefixIn(attributes: readonly (readonly [string, string])[]): string | null {
  const declared = attributes.find(([name, value]) => name.startsWith("xmlns") && wordNamespaces.includes(value));
  if (declared === undefined) return null;
  return declared[0] === "xmlns" ? "" : `${declared[0].slice("xmlns:".length)}:`;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
