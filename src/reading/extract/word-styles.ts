import type { XmlElement } from "./xml";
import { childElements, childOf } from "./xml";

/** What a style says that matters here. */
export interface WordStyle {
  readonly id: string;
  /** The list that its paragraphs are in: w:numPr of the style or of one that it is based on. */
  readonly numbering: XmlElement | undefined;
  /** Whether it draws lines around the cells of a table. */
  readonly isRuled: boolean;
}

export interface WordStyles {
  /** The style of that id; without an id, the style of paragraphs that name none. */
  readonly find: (id: string | undefined) => WordStyle | undefined;
}

/** Reads styles.xml (ECMA-376-1, 17.7). */
export function readStyles(root: XmlElement | null): WordStyles {
  const elements = childElements(root).filter((element) => element.name === "w:style");
  const byId = new Map(elements.map((element) => [element.attributes["w:styleId"] ?? "", element]));
  const standard = elements.find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && /^(1|true|on)$/u.test(attributes["w:default"] ?? ""),
  );

  const resolve = (element: XmlElement, depth: number): WordStyle => {
    const base = byId.get(childOf(element, "w:basedOn")?.attributes["w:val"] ?? "");
    const inherited = base === undefined || depth > 20 ? undefined : resolve(base, depth + 1);
    const borders = childOf(childOf(element, "w:tblPr"), "w:tblBorders");
    return {
      id: element.attributes["w:styleId"] ?? "",
      numbering: childOf(childOf(element, "w:pPr"), "w:numPr") ?? inherited?.numbering,
      isRuled: borders === undefined ? (inherited?.isRuled ?? false) : hasLines(borders),
    };
  };

  const resolved = new Map<XmlElement, WordStyle>();
  return {
    find: (id) => {
      const element = id === undefined ? standard : byId.get(id);
      if (element === undefined) return undefined;
      const style = resolved.get(element) ?? resolve(element, 0);
      resolved.set(element, style);
      return style;
    },
  };
}

/** Whether borders of a table or of a cell show on most sides; a rule under a heading is no table. */
export function hasLines(borders: XmlElement | undefined): boolean {
  const visible = childElements(borders).filter(
    ({ attributes }) => !/^(nil|none)$/u.test(attributes["w:val"] ?? "none"),
  );
  return visible.length >= 3;
}
