const foldedByCode: (string | undefined)[] = [];

/**
 * The text in lower case without Vietnamese marks, with plain dashes, quotes and times signs, character for
 * character: places in the folded text are places in the text. Expects NFC.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.replace(/[^\u0000-\u007f]/g, folded);
  let all = "";
  for (let i = 0; i < text.length; i++) all += folded(text.charAt(i));
  return all;
}

function folded(character: string): string {
  const code = character.charCodeAt(0);
  return foldedByCode[code] ?? (foldedByCode[code] = foldCharacter(character));
}

function foldCharacter(character: string): string {
  if (character === "đ" || character === "Đ") return "d";
  if (/[\u2010-\u2015\u2212]/.test(character)) return "-";
  if (/[\u2018\u2019\u00b4`]/.test(character)) return "'";
  if (/[\u201c\u201d\u00ab\u00bb]/.test(character)) return '"';
  if (/[\u2715\u2716\u00d7]/.test(character)) return "×";
  const lower = character.normalize("NFD").charAt(0).toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Whether a text has letters and all of them are capitals ("KẾ HOẠCH", "TM. UBND XÃ"). */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
