import { type Paint } from "../model/conditional-format";
import { color, flag, oneOf, text } from "./arguments";
import { apiType, type Handle, type Property } from "./type";
import { alive, type FormatTarget } from "./conditional-format";

const painted = <K extends keyof Paint>(key: K, check: (value: unknown) => Paint[K]): Property<FormatTarget> => ({
  get: ({ format }) => format.paint[key] ?? "",
  set: (target, value: unknown) => {
    alive(target).paint[key] = check(value);
  },
});

export const conditionalRangeFormatType = apiType<FormatTarget>({
  properties: { numberFormat: painted("numberFormat", text) },
  objects: {
    font: (target) => ({ type: "ConditionalRangeFont", target }),
    fill: (target) => ({ type: "ConditionalRangeFill", target }),
    borders: (target) => ({ type: "ConditionalRangeBorderCollection", target }),
  },
});

export const conditionalFontType = apiType<FormatTarget>({
  properties: {
    color: painted("fontColor", color),
    bold: painted("bold", flag),
    italic: painted("italic", flag),
    underline: painted("underline", (value) => oneOf(value, ["None", "Single", "Double"])),
    strikethrough: painted("strikethrough", flag),
  },
  methods: {
    clear: (target) => {
      Object.assign(alive(target).paint, {
        fontColor: null,
        bold: null,
        italic: null,
        underline: null,
        strikethrough: null,
      });
    },
  },
});

export const conditionalFillType = apiType<FormatTarget>({
  properties: { color: painted("fill", color) },
  methods: {
    clear: (target) => {
      alive(target).paint.fill = null;
    },
  },
});

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type SideName = keyof typeof sides;
const sideNames = Object.keys(sides) as SideName[];

interface SideTarget {
  readonly of: FormatTarget;
  readonly side: SideName;
}

const sideHandle = (of: FormatTarget, side: SideName): Handle => ({
  type: "ConditionalRangeBorder",
  target: { of, side },
});

export const conditionalBordersType = apiType<FormatTarget>({
  properties: { count: { get: () => sideNames.length } },
  objects: {
    top: (of) => sideHandle(of, "EdgeTop"),
    bottom: (of) => sideHandle(of, "EdgeBottom"),
    left: (of) => sideHandle(of, "EdgeLeft"),
    right: (of) => sideHandle(of, "EdgeRight"),
  },
  items: (of) => sideNames.map((side) => sideHandle(of, side)),
  item: (of, key) => sideHandle(of, oneOf(key, sideNames)),
  methods: { getItem: (of, [key]) => sideHandle(of, oneOf(key, sideNames)) },
});

export const conditionalBorderType = apiType<SideTarget>({
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ of, side }) => of.format.paint.borders[sides[side]]?.style ?? "None",
      set: ({ of, side }, value: unknown) => {
        const style = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        const { borders } = alive(of).paint;
        if (style === "None") delete borders[sides[side]];
        else borders[sides[side]] = { color: "#000000", ...borders[sides[side]], style };
      },
    },
    color: {
      get: ({ of, side }) => of.format.paint.borders[sides[side]]?.color ?? "",
      set: ({ of, side }, value: unknown) => {
        const { borders } = alive(of).paint;
        borders[sides[side]] = { style: "Continuous", ...borders[sides[side]], color: color(value) };
      },
    },
  },
});
