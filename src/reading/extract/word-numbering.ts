import { formatBullet, formatListNumber } from "./list-number";
import type { WordStyles } from "./word-styles";
import type { XmlElement } from "./xml";
import { childElements, childOf } from "./xml";

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export interface WordNumbering {
  /** Number or bullet of a paragraph with the blank behind it ("II. ", "- "); "" where it has none. */
  readonly next: (properties: XmlElement | undefined) => string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly gap: string;
  /** The level, from 1, after which this one starts again; 0 never; null after every higher one. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of the same definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which this list starts again where it is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Reads numbering.xml and counts by it as Word does (ECMA-376-1, 17.9). */
export function readNumbering(root: XmlElement | null, styles: WordStyles): WordNumbering {
  const lists = readLists(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();

  const advance = (id: string, list: List, level: number): readonly (number | undefined)[] => {
    const count = counts.get(list.definition) ?? [];
    counts.set(list.definition, count);
    if (!used.has(id)) for (const restarted of list.restarts.keys()) count[restarted] = undefined;
    used.add(id);
    const start = list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
    count[level] = count[level] === undefined ? start : count[level] + 1;
    for (const [lower, { restart }] of list.levels) {
      if (lower > level && (restart === null || level < restart)) count[lower] = undefined;
    }
    return count;
  };

  return {
    next: (properties) => {
      const style = styles.find(valueOf(childOf(properties, "w:pStyle")));
      const own = childOf(properties, "w:numPr");
      const id = valueOf(childOf(own, "w:numId")) ?? valueOf(childOf(style?.numbering, "w:numId"));
      const list = id === undefined ? undefined : lists.get(id);
      if (id === undefined || list === undefined) return "";
      const ofStyle = [...list.levels].find(([, level]) => style !== undefined && level.style === style.id)?.[0];
      const stated = valueOf(childOf(own, "w:ilvl")) ?? ofStyle ?? valueOf(childOf(style?.numbering, "w:ilvl")) ?? 0;
      const index = Math.min(Math.max(Number(stated) || 0, 0), 8);
      const level = list.levels.get(index);
      if (level === undefined) return "";
      return format(list, level, index, advance(id, list, index));
    },
  };
}

function format(list: List, level: Level, index: number, counts: readonly (number | undefined)[]): string {
  // Deeper bullets stand further in, as in Word; it may be all that tells the levels apart.
  if (level.format === "bullet") return "  ".repeat(index) + formatBullet(level.text) + " ";
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const format = list.levels.get(shown)?.format ?? "decimal";
    const number = counts[shown] ?? list.levels.get(shown)?.start ?? 1;
    return formatListNumber(number, level.isLegal && format !== "none" ? "decimal" : format);
  });
  return text.trim() === "" ? "" : text + level.gap;
}

function readLists(root: XmlElement | null, styles: WordStyles): ReadonlyMap<string, List> {
  const elements = childElements(root);
  const definitions = new Map(
    elements
      .filter(({ name }) => name === "w:abstractNum")
      .map((item) => [item.attributes["w:abstractNumId"] ?? "", item]),
  );
  const instances = new Map(
    elements.filter(({ name }) => name === "w:num").map((item) => [item.attributes["w:numId"] ?? "", item]),
  );
  // A definition may only name a style whose list it takes.
  const resolve = (instance: XmlElement | undefined, depth: number): string => {
    const id = valueOf(childOf(instance, "w:abstractNumId")) ?? "";
    const link = valueOf(childOf(definitions.get(id), "w:numStyleLink"));
    const linked = link === undefined ? undefined : valueOf(childOf(styles.find(link)?.numbering, "w:numId"));
    return linked === undefined || depth > 5 ? id : resolve(instances.get(linked), depth + 1);
  };
  return new Map(
    [...instances].map(([id, instance]) => {
      const definition = resolve(instance, 0);
      const overrides = childElements(instance).filter(({ name }) => name === "w:lvlOverride");
      const ofLevel = childElements(definitions.get(definition)).filter(({ name }) => name === "w:lvl");
      const redefined = overrides.flatMap((override) => childOf(override, "w:lvl") ?? []);
      const levels = new Map([...ofLevel, ...redefined].map((element) => [indexOf(element), readLevel(element)]));
      const restarts = overrides.flatMap((override) => {
        const start = valueOf(childOf(override, "w:startOverride"));
        return start === undefined ? [] : [[indexOf(override), Number(start)] as const];
      });
      return [id, { definition, levels, restarts: new Map(restarts) }];
    }),
  );
}

function readLevel(element: XmlElement): Level {
  const gap = valueOf(childOf(element, "w:suff")) === "nothing" ? "" : " ";
  const restart = valueOf(childOf(element, "w:lvlRestart"));
  const legal = childOf(element, "w:isLgl");
  return {
    start: Number(valueOf(childOf(element, "w:start")) ?? 0),
    format: valueOf(childOf(element, "w:numFmt")) ?? "decimal",
    text: valueOf(childOf(element, "w:lvlText")) ?? "",
    gap,
    restart: restart === undefined ? null : Number(restart),
    isLegal: legal !== undefined && !/^(0|false|off)$/u.test(valueOf(legal) ?? ""),
    style: valueOf(childOf(element, "w:pStyle")),
  };
}

function indexOf(element: XmlElement): number {
  return Number(element.attributes["w:ilvl"] ?? 0);
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}
