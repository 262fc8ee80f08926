import type { Dong } from "../../plan/dong";
import type { Read } from "../../plan/place";
import { limitIn } from "../costs/limit";
import type { Node } from "../outline";
import type { Section } from "../sections";
import { bodyOf, placeIn, slice, textOf, type Passage } from "../text/paragraph";
import { nodesOf } from "./labels";
import { timesNumber } from "../numbers";

export interface Fund {
  readonly source: Read<string> | null;
  readonly limit: Read<Dong> | null;
}

const source =
  /\b(?:nguon kinh phi|nguon von|nguon chi|nguon tai chinh|nguon|funding source|source of funds?|funding)\b/;
const from =
  /\b(?:duoc )?(?:trich|lay|chi(?! tiet| phi| khac)|bo tri|su dung|dam bao|bao dam|can doi|thanh toan|chi tra|cap|huy dong) ?(?:tu|trong|bang)?(?: (?:nguon|du toan))*(?=[ :])|\btu (?=nguon|ngan sach|quy|kinh phi|du toan)|\bdo (?=[a-z ]{3,60}\b(?:chi tra|dam bao|bao dam|cap|ho tro|chi)\b)|\bfrom\b/;

/** Where the money comes from and how much of it there is, from the parts about the budget. */
export function readFund(sections: readonly Section[], main: readonly Node[]): Fund {
  const nodes = sections.flatMap((section) => nodesOf(section.node));
  const bodies = nodes.map((node) => ({ node, body: bodyOf(node.paragraph as NonNullable<Node["paragraph"]>) }));
  const limit = bodies.map(({ body }) => limitIn(body)).find((found) => found !== null) ?? limitElsewhere(main);
  for (const { node, body } of bodies) {
    const found = labelledSource(node, body);
    if (found) return { source: found, limit };
  }
  for (const { body } of bodies) {
    const found = sentence(body);
    if (found) return { source: found, limit };
  }
  return { source: elsewhere(main), limit };
}

function limitElsewhere(main: readonly Node[]): Read<Dong> | null {
  for (const node of main) {
    const body = bodyOf(node.paragraph as NonNullable<Node["paragraph"]>);
    if (/\b(kinh phi|ngan sach|du toan|budget|fund)\b/.test(body.plain)) {
      const found = limitIn(body);
      if (found) return found;
    }
  }
  return null;
}

/** "Nguồn kinh phí: …", or "Nguồn kinh phí:" with a list below. */
function labelledSource(node: Node, body: Passage): Read<string> | null {
  const named = namedBehind(body);
  if (named) return tidy(firstSentence(named));
  const match = source.exec(body.plain.slice(0, 160));
  if (
    !match ||
    !/^(ve |kinh phi va |du kien |kinh phi, )?$/.test(body.plain.slice(0, match.index).replace(/^(1|2|a|b)\W/, ""))
  )
    return null;
  const colon = body.text.indexOf(":");
  if (colon > 0 && colon < 120) {
    const rest = slice(body, colon + 1);
    if (/\p{L}{3}/u.test(rest.text)) return tidy(firstSentence(rest));
    const inHeading = slice(body, match.index + match[0].length, colon);
    if (/^(?:\p{L}+ ){2}/u.test(inHeading.text.replace(/,? ?(?:dự toán|dự trù|cụ thể|như sau).*$/iu, " ")))
      return tidy(slice(body, match.index, colon + 1));
    const below = node.children
      .filter((child) => child.kind !== null)
      .map((child) => (child.paragraph ? bodyOf(child.paragraph) : null))
      .filter((child) => child !== null);
    const parts = below
      .slice(0, 6)
      .map((child) => textOf(child))
      .filter((part) => part.value !== "");
    const [first] = parts;
    return first ? { value: parts.map((part) => part.value).join("; "), place: first.place } : null;
  }
  const said = sentence(body);
  if (said) return said;
  if (colon < 0 && node.children.length === 0 && body.text.length <= 120) return tidy(firstSentence(body));
  if (colon < 0 && node.children.length > 0) {
    const [first] = node.children;
    return first?.paragraph ? (sentence(bodyOf(first.paragraph)) ?? tidy(bodyOf(first.paragraph))) : null;
  }
  return null;
}

/** "Kinh phí: Quỹ Khuyến học xã", "Kinh phí (nguồn: quỹ Hội)": what a heading names behind its colon or in brackets. */
function namedBehind(body: Passage): Passage | null {
  const bracketed = /^(?:du toan |du tru )?(?:kinh phi|chi phi)[a-z ]{0,30}\((?=nguon|tu |chi tu|trich)([^)]*)\)/.exec(
    body.plain,
  );
  if (bracketed) {
    const start = body.plain.indexOf("(") + 1;
    const inside = slice(body, start, start + (bracketed[1] ?? "").length);
    return slice(inside, /^nguon ?: ?/.exec(inside.plain)?.[0].length ?? 0);
  }
  const label = /^kinh phi(?: thuc hien| to chuc)? ?: ?/.exec(body.plain);
  if (!label) return null;
  const rest = slice(body, label[0].length);
  const first = firstSentence(rest).plain.replace(/,? ?(?:du toan|du tru|cu the|nhu sau|chi tiet|gom)[^,]{0,40}$/, "");
  if (!/^(?:nguon|quy|ngan sach|hoi phi|tu |tai tro|xa hoi hoa|kinh phi|van dong|hach toan|do )/.test(first))
    return null;
  return /\d{3} ?(?:d|dong|trieu|nghin)\b/.test(first) || timesNumber.test(first) ? null : rest;
}

function firstSentence(passage: Passage): Passage {
  const end = passage.text.search(/(?<=[\p{Ll}\d)]{3})\. (?=\p{Lu})/u);
  return end < 0 ? passage : slice(passage, 0, end);
}

/** "Kinh phí được chi từ nguồn ngân sách huyện năm 2024." */
function sentence(body: Passage): Read<string> | null {
  const { plain } = body;
  if (plain.length > 1500 || !/\b(kinh phi|nguon|ngan sach|quy|budget|cost|fund)/.test(plain)) return null;
  const match = from.exec(plain);
  if (!match) return null;
  const start = match.index + match[0].length;
  const lead = /^ ?(?:tu|trong|bang|:|nguon kinh phi|nguon)? ?/.exec(plain.slice(start));
  const rest = slice(
    body,
    start +
      (/^ ?(từ|trong|bằng|:) ?$/i.test(body.text.slice(start, start + (lead?.[0].length ?? 0)))
        ? (lead?.[0].length ?? 0)
        : 0),
  );
  const stop = rest.plain.search(
    /^do /.test(match[0])
      ? /[.;](?: |$)| (?:chi tra|dam bao|bao dam)\b|, (?:khong|tong|so tien|voi|trong do|gom|bao gom|cu the)|$/
      : /[.;](?: |$)|, (?:khong|tong|so tien|voi|trong do|gom|bao gom|cu the)|$/,
  );
  return /\p{L}{3}/u.test(rest.text) ? tidy(slice(rest, 0, stop)) : null;
}

function elsewhere(main: readonly Node[]): Read<string> | null {
  for (const node of main) {
    const body = bodyOf(node.paragraph as NonNullable<Node["paragraph"]>);
    if (!/^(nguon kinh phi|kinh phi|ve kinh phi)\b/.test(body.plain)) continue;
    const found = labelledSource(node, body) ?? sentence(body);
    if (found) return found;
  }
  return null;
}

const leadIn =
  /^(?:duoc |se )?(?:trich|lay|chi|su dung|bo tri|dam bao|bao dam|can doi)? ?(?:tu|trong|bang) (?:cac )?(?:nguon )?(?=nguon|ngan sach|quy|kinh phi|du toan|xa hoi|hoc phi|tai chinh|van dong|tai tro)|^(?:duoc )?(?:(?:trich|lay|su dung) (?:tu )?|chi (?:tu|bang|trong) )(?:nguon )?|^nguon (?=ngan sach|quy|kinh phi)/;

/** The source without the words that lead to it and a bracket at its end ("(có dự trù kèm theo)"). */
function tidy(passage: Passage): Read<string> | null {
  const lead = leadIn.exec(passage.plain);
  const start = lead?.[0].length ?? 0;
  const aside = / ?\((?:co|kem|theo|xem|chi tiet)[^)]*\)[ .;]*$/.exec(passage.plain);
  const tail =
    / ?,? (?:du toan|du tru)[ :.]*$|,? (?:du toan |du tru )?(?:cu the|nhu sau|cu the nhu sau|trong do|bao gom|gom)(?: cac)?(?: khoan| noi dung| muc)?(?: chi)?(?: nhu sau)?[ :.]*$|[;,.] (?=(?:tong |muc )?(?:kinh phi|so tien|muc chi)?[^;,]{0,40}\b(?:khong (?:vuot )?qua|toi da|trong pham vi|not (?:more than|exceed)|at most)\b)/.exec(
      passage.plain,
    );
  const cut = aside ?? tail;
  const end = cut && cut.index > start ? cut.index : passage.text.length;
  const found = textOf(passage, start, end);
  return found.value === "" ? { value: passage.text, place: placeIn(passage, 0, passage.text.length) } : found;
}
