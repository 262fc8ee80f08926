/** Characters that nobody sees: soft hyphen, zero-width ones, direction marks, byte order mark, stray controls. */
const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const emphasisMarks = /\*{2,}/gu;
const headingMarks = /^\s{0,3}#{1,6}\s+/u;
const plain = /^[\x20-\x29\x2b-\x7e\t]*$/u;

/**
 * One line as the rest of the reader wants it: in NFC, with plain spaces, without characters that nobody sees,
 * without stray marks of emphasis ("**") and headings ("##"), without blanks at its end. Quotes and dashes stay.
 */
export function cleanLine(line: string): string {
  if (plain.test(line) && !line.includes("#")) return line.trimEnd();
  return line
    .normalize("NFC")
    .replace(unseen, "")
    .replace(oddSpaces, " ")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/Ð/gu, "Đ") // U+00D0, which many keyboards and converters put for U+0110
    .replace(emphasisMarks, "")
    .replace(headingMarks, "")
    .trimEnd();
}
