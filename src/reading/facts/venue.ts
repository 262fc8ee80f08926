import type { Read } from "../../plan/place";
import type { Node } from "../outline";
import { bodyOf, readIn, slice, trimmed, type Passage } from "../text/paragraph";
import { numbersIn } from "../numbers";
import { labelled } from "./labels";

export interface Venue {
  readonly place: Read<string> | null;
  readonly capacity: Read<number> | null;
}

const label =
  /(?:du kien )?(?:tai )?(?:dia diem|noi to chuc|venue|place|location|where)(?: (?:du kien|to chuc|hoi nghi|thuc hien|dien ra))*/;
const hall =
  /\btai (?=(?:hoi truong|phong hop|phong hoi thao|nha van hoa|tru so|trung tam|san|khach san|nha hang|truong |nha thi dau|van phong|ubnd|giang duong|hoi dong))/;
const capacityBefore =
  /(?:suc chua|chua duoc|chua toi da|so cho(?: ngoi)?|quy mo|capacity(?: of)?|seats)[^\d.;]{0,30}(\d[\d.]*)/;
const capacityAfter =
  /(\d[\d.]*) ?(?:cho ngoi|cho|ghe|seats)\b|\([^()]{0,30}toi da (\d[\d.]*) ?(?:khach|nguoi|dai bieu)/;

/** Where the event is, and how many people fit in there. */
export function readVenue(nodes: readonly Node[]): Venue {
  const labels = labelled(nodes, label);
  const passages = [...labels.filter((found) => found.rest), ...labels].map(
    ({ rest, below }) => rest ?? below.find(({ plain }) => !/^(du kien )?(thoi gian|time)/.test(plain)) ?? null,
  );
  const named = passages.map(withoutTime).find((passage) => passage !== null && /\p{L}{2}/u.test(passage.text)) ?? null;
  const fallback = named ? null : heldAt(nodes);
  const place = named ?? fallback;
  return { place: place && placeOf(place), capacity: capacityOf(nodes, place) };
}

/** "Vào lúc 07 giờ 30, ngày 24/12/2024, tại Hội trường UBND xã" below "Thời gian, địa điểm". */
function withoutTime(passage: Passage | null): Passage | null {
  if (passage === null || !/^(vao|luc|tu|bat dau|ngay|sang|chieu|thu|\d{1,2} ?(h|g|:))/.test(passage.plain))
    return passage;
  const at = /\btai /.exec(passage.plain.slice(0, 300));
  return at ? slice(passage, at.index) : passage;
}

function heldAt(nodes: readonly Node[]): Passage | null {
  for (const node of nodes) {
    if (!node.paragraph) continue;
    const body = bodyOf(node.paragraph);
    const heading = node.parent?.paragraph?.plain ?? "";
    if (
      body.text.length > 2000 ||
      !/\b(thoi gian|to chuc|dien ra|khai mac|dia diem)\b/.test(`${heading} ${body.plain}`)
    )
      continue;
    const match = hall.exec(body.plain);
    if (!match) continue;
    const from = match.index + match[0].length;
    const end = body.plain.slice(from).search(/[.;]|, (?:thoi gian|ngay|vao|voi|gom|sang|chieu|luc)\b| (?:vao|luc) |$/);
    return slice(body, from, from + end);
  }
  return null;
}

/** The place without what it holds: "Hội trường UBND xã (sức chứa 150 chỗ)". */
function placeOf(passage: Passage): Read<string> | null {
  const cut = passage.plain.search(
    /[,;(-]? ?\(?(?:co )?(?:suc chua|toi da \d|voi suc chua|quy mo \d|capacity)|; ?thoi gian|\. ?thoi gian|\. ?(?:dien thoai|lien he)|\([^()]{0,40}\d+ (?:cho|ghe|khach)/,
  );
  const [from, end] = trimmed(passage.text, 0, cut > 0 ? cut : passage.text.length);
  let start = from;
  if (/^tai /.test(passage.plain.slice(start, end))) start += "tại ".length;
  let to = end;
  while (to > start && /[( ,;]/.test(passage.text.charAt(to - 1))) to--;
  return to > start ? readIn(passage, start, to, passage.text.slice(start, to)) : null;
}

function capacityOf(nodes: readonly Node[], place: Passage | null): Read<number> | null {
  const near = place ? [place] : [];
  const bodies = nodes
    .map((node) => bodyOf(node.paragraph as NonNullable<Node["paragraph"]>))
    .filter((body) =>
      /suc chua|chua toi da|cho ngoi|capacity|\d ghe|\d cho\b|toi da \d+ (?:khach|nguoi|dai bieu)\)/.test(body.plain),
    );
  for (const passage of [...near, ...bodies]) {
    if (passage.text.length > 2000) continue;
    const match =
      capacityBefore.exec(passage.plain) ??
      (passage === place || /cho ngoi|\d ghe\)|toi da \d+ [a-z ]+\)/.test(passage.plain)
        ? capacityAfter.exec(passage.plain)
        : null);
    if (!match) continue;
    const digits = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(digits);
    const [token] = numbersIn(passage.plain.slice(0, start + digits.length)).slice(-1);
    if (token && token.start === start && Number.isInteger(token.value))
      return readIn(passage, token.start, token.end, token.value);
  }
  return null;
}
