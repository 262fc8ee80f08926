export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  /** As in the API: "Continuous", "Dash", "Dot", "Double" … */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. Immutable; equal styles are one object. Colours are "#RRGGBB". */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly locked: boolean;
  readonly hidden: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

const seen = new Map<string, Style>();

function interned(style: Style): Style {
  const key = JSON.stringify(style);
  const same = seen.get(key);
  if (same) return same;
  seen.set(key, style);
  return style;
}

export const defaultStyle: Style = interned({
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  hidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
});

/** A way to change styles; fast for many cells that look alike. */
export function restyler(change: Partial<Style>): (style: Style) => Style {
  const done = new Map<Style, Style>();
  return (style) => {
    let next = done.get(style);
    if (!next) done.set(style, (next = interned({ ...style, ...change })));
    return next;
  };
}

/** The style with some of it changed. */
export function restyle(style: Style, change: Partial<Style>): Style {
  return interned({ ...style, ...change });
}
