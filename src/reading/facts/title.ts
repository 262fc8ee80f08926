import type { Read } from "../../plan/place";
import { placeIn, slice, type Paragraph, type Passage } from "../text/paragraph";

const kind =
  /^(du thao )?(ke hoach|k e h o a c h|to trinh|thong bao|phuong an|de an|bao cao|quyet dinh|plan(?! for\b)|(?:bang )?(?:du toan|du tru)(?: kinh phi)?(?=$| to chuc))( chi tiet)?(?![a-z])[ :–-]*(?:v\/v |ve viec )?/;

/** The title: the lines below "KẾ HOẠCH" joined, or what stands behind that word in one line. */
export function readTitle(lines: readonly Paragraph[]): Read<string> | null {
  const parts = lines
    .map((line, i) => withoutKind(line, i === 0))
    .filter((line) => line.text !== "" && !/^\((kem|ban hanh|so ?:? ?\d)/.test(line.plain));
  const [first] = parts.length > 0 ? parts : lines.map((line) => slice(line, 0));
  if (!first) return null;
  const value = (parts.length > 0 ? parts.map((part) => part.text).join(" ") : first.text).replace(/[ .:]+$/, "");
  return { value, place: placeIn(first, 0, first.text.length) };
}

function withoutKind(line: Paragraph, first: boolean): Passage {
  const match = (first ? kind : /^(v\/v|ve viec) /).exec(line.plain);
  return slice(line, match?.[0].length ?? 0);
}
