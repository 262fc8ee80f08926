/** In what capacity somebody signs ("KT. CHỦ TỊCH") apart from the position held ("PHÓ CHỦ TỊCH"). */
export interface SignerPosition {
  /** Lines with TM., KT., TL., TUQ.; null where the position alone is given. */
  readonly authority: string | null;
  readonly position: string;
}

const authority = /^(?:(?:TM|KT|TL|TUQ)\s*[./]|T\/M|K\/T|T\/L)/iu;
const office =
  /^(?:quyền |q\. ?)?(?:phó |thường trực|chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|trưởng |chánh |bí thư|viện trưởng|cục trưởng|vụ trưởng|chi cục|chủ nhiệm|thủ trưởng|chỉ huy|đội trưởng|tổ trưởng|ủy viên)/iu;

/**
 * The parts of a signature's heading, one line each as Decree 30/2020/NĐ-CP, Annex I, part II, clause 7 has them: on
 * whose behalf, in whose place, and the position of the one who signs.
 */
export function signerPosition(written: string): SignerPosition {
  const lines = written.split("\n").map((line) => line.trim());
  const capacity = lines.findLastIndex((line) => authority.test(line));
  const held = lines.findIndex((line, i) => i > capacity && office.test(line));
  const from = held >= 0 ? held : capacity + 1;
  if (from === 0 || from >= lines.length) return { authority: null, position: lines.join(" ") };
  return { authority: lines.slice(0, from).join("\n"), position: lines.slice(from).join(" ") };
}
