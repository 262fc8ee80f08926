/**
 * The two Vietnamese encodings that are fonts rather than code pages: a byte is shown as a Vietnamese letter by
 * the font, and every program takes it for a letter of windows-1252. So both are read from such text.
 */

/** TCVN3 (ABC fonts, TCVN 5712:1993): one byte a letter, capitals with a tone only as a font of capitals. */
const tcvn3Letters: ReadonlyMap<string, string> = byCodes([
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
]);

/** VNI: single letters, and marks that stand behind the letter they belong to. */
const vniLetters: ReadonlyMap<string, string> = withCapitals({
  ...{ ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" },
});
const vniMarks: ReadonlyMap<string, string> = withCapitals({
  ...{ ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" },
  ...{ â: "\u0302", á: "\u0302\u0301", à: "\u0302\u0300", å: "\u0302\u0309", ã: "\u0302\u0303", ä: "\u0302\u0323" },
  ...{ ê: "\u0306", é: "\u0306\u0301", è: "\u0306\u0300", ú: "\u0306\u0309", ü: "\u0306\u0303", ë: "\u0306\u0323" },
});
const vniPair = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu;

/** Text of a TCVN3 font. In a line of capitals the letters with tones become capitals too. */
export function fromTcvn3(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => {
    const letters = line.replace(/[\u00a1-\u00fe]/gu, (letter) => tcvn3Letters.get(letter) ?? letter);
    const isCapital = (stretch: string, least: number): boolean =>
      !/[a-z]/u.test(stretch) && (stretch.match(/[A-Z]/gu)?.length ?? 0) >= least;
    if (isCapital(line, 4)) return letters.toUpperCase();
    return letters.replace(/\p{L}+/gu, (word) => (isCapital(word, 2) ? word.toUpperCase() : word));
  });
}

/** Text of a VNI font. */
export function fromVni(text: string): string {
  return text.replace(vniPair, (pair, letter: string | undefined, mark: string | undefined) => {
    if (letter === undefined || mark === undefined) return vniLetters.get(pair) ?? pair;
    return ((vniLetters.get(letter) ?? letter) + (vniMarks.get(mark) ?? mark)).normalize("NFC");
  });
}

function byCodes(stretches: readonly (readonly [first: number, letters: string])[]): ReadonlyMap<string, string> {
  return new Map(
    stretches.flatMap(([first, letters]) =>
      [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
    ),
  );
}

function withCapitals(letters: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(letters).flatMap(([from, to]) => [
      [from, to] as const,
      [from.toUpperCase(), to.toUpperCase()] as const,
    ]),
  );
}
