import { romanValue } from "./roman";

/** What stands before a list item or heading: "II.", "1.", "a)", "-". */
export interface Marker {
  readonly kind: MarkerKind;
  /** As written, without its punctuation: "II", "1.2", "a", "-". */
  readonly label: string;
  /** Its place in a sequence, from 1; null for bullets. */
  readonly number: number | null;
}

/** Kinds of markers. `caps` and `label` are headings without a number, which `outline` adds. */
export type MarkerKind =
  | "part"
  | "article"
  | "upper"
  | "roman"
  | "digit"
  | "bracketed"
  | "decimal"
  | "decimal3"
  | "letter"
  | "*"
  | "-"
  | "+"
  | "caps"
  | "label";

export const bullets: ReadonlySet<MarkerKind> = new Set<MarkerKind>(["-", "+", "*"]);

/** Kinds that bear no number or letter. */
export const unnumbered: ReadonlySet<MarkerKind> = new Set<MarkerKind>([...bullets, "label", "caps"]);

interface Found {
  readonly marker: Marker;
  /** Characters of the marker with its punctuation and the blanks after it. */
  readonly length: number;
}

/** The list marker at the start of a clean text with its folded form, or null. */
export function markerOf(text: string, plain: string): Found | null {
  const head = text.slice(0, 40);
  const folded = plain.slice(0, 40);
  return partMarker(head, folded) ?? bullet(head) ?? numbered(head) ?? lettered(head);
}

function partMarker(head: string, folded: string): Found | null {
  const part = /^(phan|chuong)( thu)? ([ivx]{1,5}|\d{1,2}|nhat|hai|ba|tu|nam|sau|bay)\b ?[.:)/-]? ?/.exec(folded);
  if (part) {
    const label = head.slice(part[0].indexOf(part[3] as string), part[0].length).replace(/[ .:)/-]+$/, "");
    return found("part", label, ordinal(part[3] as string), part[0].length);
  }
  const article = /^dieu (\d{1,2}) ?[.:] ?/.exec(folded);
  if (article) return found("article", article[1] as string, Number(article[1]), article[0].length);
  return null;
}

function bullet(head: string): Found | null {
  const match = /^(?:([-–—−])|([+])|(\.(?= \p{L})|=>|[*•▪●◦○■□✓✔➢❖→·§]|o(?= )))\s*(?![\d.,]*\s*%)/u.exec(head);
  if (!match) return null;
  const kind = match[1] ? "-" : match[2] ? "+" : "*";
  return found(kind, kind, null, match[0].length);
}

function numbered(head: string): Found | null {
  const decimal = /^([1-9]\d?)\.(\d{1,2})(\.\d{1,2})?([.):/]? |[.):/]\s?(?=\D))/.exec(head);
  if (decimal && !/^(triệu|tỷ|tỉ|tr\b|%)/.test(head.slice(decimal[0].length))) {
    const label = head.slice(0, decimal[0].length).replace(/[.):/ ]+$/, "");
    return found(
      decimal[3] ? "decimal3" : "decimal",
      label,
      Number(decimal[3]?.slice(1) ?? decimal[2]),
      decimal[0].length,
    );
  }
  const bracketed = /^\((\d{1,2})\) ?/.exec(head);
  if (bracketed) return found("bracketed", bracketed[1] as string, Number(bracketed[1]), bracketed[0].length);
  const digit = /^(\d{1,3})(?:[.)](?!\d) ?|[./]-(?= ?\p{L}) ?|[/:](?= ?[^\d\s/]) ?| ?[-–](?= ?\p{Lu}) ?)/u.exec(head);
  if (digit) return found("digit", digit[1] as string, Number(digit[1]), digit[0].length);
  return null;
}

function lettered(head: string): Found | null {
  const roman = /^([IVXL]{1,6})(?:[./]-(?= ?\p{L}) ?|[.)/:](?! ?\d)(?!v ) ?| ?[-–] ?(?=\p{Lu}))/u.exec(head);
  if (roman) {
    const value = romanValue(roman[1] as string);
    if (value !== null) return found("roman", roman[1] as string, value, roman[0].length);
  }
  const upper = /^([A-HKĐ])(?!\/[MTL]\b)(?:[.)/:](?! ?\d)(?!c\b) ?| ?[-–] (?=\p{Lu}))/u.exec(head);
  if (upper) return found("upper", upper[1] as string, (upper[1] as string).charCodeAt(0) - 64, upper[0].length);
  const lower = /^([a-zđ])(?:[.)](?! ?\d) ?|\/(?=[ \p{Lu}]) ?)/u.exec(head);
  if (lower) return found("letter", lower[1] as string, (lower[1] as string).charCodeAt(0) - 96, lower[0].length);
  const bracketed = /^\(([a-zđ])\) /.exec(head);
  if (bracketed)
    return found("letter", bracketed[1] as string, (bracketed[1] as string).charCodeAt(0) - 96, bracketed[0].length);
  return null;
}

function ordinal(word: string): number | null {
  if (/^\d/.test(word)) return Number(word);
  const spelt = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay"].indexOf(word);
  return spelt >= 0 ? spelt + 1 : romanValue(word.toUpperCase());
}

function found(kind: MarkerKind, label: string, number: number | null, length: number): Found {
  return { marker: { kind, label, number }, length };
}
