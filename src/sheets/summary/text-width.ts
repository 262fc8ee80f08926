/** How a text is set in Times New Roman. Italics are as wide as upright letters for our purpose. */
export interface TextFont {
  /** Size in points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths of the characters from space to "~" in Times New Roman, in 1/2048 of the size. */
const regular = [
  512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479,
  682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569,
  682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024,
  682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
];
const bold = [
  512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593,
  797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569,
  682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139,
  909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
];
const others: Readonly<Record<string, number>> = {
  "\u00a0": 512,
  "–": 1024,
  "—": 2048,
  "…": 2048,
  "“": 950,
  "”": 950,
  "×": 1160,
  "•": 720,
};
const unknown = 1200;
const horn = 120;

/** Programs set the same text a little wider or narrower; lines are counted as if it were wider. */
const reserve = 1.02;

/** Width of one line of text in points, in Times New Roman. A letter with marks is as wide as the bare letter. */
export function textWidth(text: string, font: TextFont): number {
  const widths = font.bold ? bold : regular;
  let units = 0;
  for (const letter of text.normalize("NFD")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0x031b) units += horn;
    else if (letter === "đ" || letter === "Đ") units += widths[(letter === "đ" ? 100 : 68) - 32] ?? unknown;
    else if (code < 0x0300 || code > 0x036f) units += widths[code - 32] ?? others[letter] ?? unknown;
  }
  return (units * font.size) / 2048;
}

/** A text in the lines that a cell of a width in points breaks it into: at spaces, and within a word too long. */
export function wrapLines(text: string, width: number, font: TextFont): string[] {
  return text.split(/\r?\n/u).flatMap((paragraph) => wrapParagraph(paragraph, width / reserve, font));
}

/** As few lines as fit, of about the same length: a single word on a line of its own looks lost. */
export function balancedLines(text: string, width: number, font: TextFont): string[] {
  const lines = wrapLines(text, width, font);
  for (let narrower = width * 0.5; narrower < width; narrower += width * 0.05) {
    const tried = wrapLines(text, narrower, font);
    if (tried.length === lines.length) return tried;
  }
  return lines;
}

function wrapParagraph(paragraph: string, width: number, font: TextFont): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, width, font);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, font: TextFont): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, font) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Excel keeps heights in steps of a pixel, which is this many points. */
const pixel = 0.75;

/** Height of a number of lines in points, with a little air above and below. */
export function linesHeight(lines: number, size: number): number {
  return Math.min(409, Math.ceil((lines * size * 1.27 + 5) / pixel) * pixel);
}
