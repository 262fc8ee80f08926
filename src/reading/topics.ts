import type { Paragraph } from "./text/paragraph";
import { timesNumber } from "./numbers";

/** What a part of the plan is about. `other` is a part that holds none of the plan's figures (its purpose). */
export type Topic = "agenda" | "attendees" | "time" | "place" | "budget" | "assignments" | "other";

const openings: readonly (readonly [RegExp, Topic])[] = [
  [
    /^(thanh phan|doi tuong|khach moi|khach (?:moi )?(?:tham du|tham gia|du)|nguoi (?:tham )?du|nguoi tham gia|quy mo|co cau dai bieu|luc luong tham gia|luc luong(?=$)|phan bo dai bieu|phan bo so luong|danh sach dai bieu|danh sach khach moi|attendees|participants|delegates|guests|attendance|who attends)\b/,
    "attendees",
  ],
  [/^so luong( va)?( thanh phan| dai bieu| nguoi| khach| hoc vien| tham)?\b/, "attendees"],
  [/^tong so (dai bieu|nguoi|hoc vien|khach)\b/, "attendees"],
  [
    /^(dai bieu|hoc vien)( va khach moi| khach moi)? ?(tham du|tham gia|du|duoc moi|moi|trieu tap|du hoi nghi)\b/,
    "attendees",
  ],
  [/^dai bieu$/, "attendees"],
  [
    /^(chuong trinh|noi dung,? ?(va )?chuong trinh|trinh tu|tien trinh|kich ban|lich trinh|lich lam viec|agenda|programme?|schedule)\b/,
    "agenda",
  ],
  [
    /^(kinh phi|du tru|du toan|nguon kinh phi|nhu cau kinh phi|chi phi|bang du|bang tong hop kinh phi|tong kinh phi|nguon tai chinh|tai chinh(?! ?(?:-|va|,) ?(?:ke|ngan))|cac khoan chi|cac noi dung chi|noi dung chi|budget|costs?|cost estimate|estimate|funding|sources? of funds?|expenses|ngan sach|du kien kinh phi|du kien chi)\b/,
    "budget",
  ],
  [
    /^(phan cong|phu trach$|to chuc thuc hien|trach nhiem|nhiem vu cua|nhiem vu cac|phan cong nhiem vu|giao nhiem vu|giao viec|cong tac chuan bi|to chuc,|bien phap to chuc|to chuc va|assignments?|responsibilit|tasks|who does)/,
    "assignments",
  ],
  [/^nhiem vu\b/, "assignments"],
  [/^(thoi gian|thoi diem|time|date|when)\b/, "time"],
  [/^(dia diem|noi to chuc|venue|place|location|where)\b/, "place"],
  [/^(muc dich|yeu cau|can cu|su can thiet|muc tieu|purpose|objectives?|aims?)\b/, "other"],
  [/^(noi dung|(cac )?hoat dong$|content)\b/, "agenda"],
];

const mentions: readonly (readonly [RegExp, Topic])[] = [
  [/\b(thanh phan|doi tuong|dai bieu|so luong)\b/, "attendees"],
  [/\bchuong trinh\b/, "agenda"],
  [/\b(kinh phi|du tru|du toan)\b/, "budget"],
  [/\b(to chuc thuc hien|phan cong)\b/, "assignments"],
  [/\bthoi gian\b/, "time"],
  [/\bdia diem\b/, "place"],
];

/**
 * The topics that a heading names, the one it begins with first: by its wording, never by its number.
 * Empty where the text is no heading of ours.
 */
export function topicsOf(paragraph: Paragraph): Topic[] {
  const heading = headingOf(paragraph);
  if (namesPeople(paragraph)) return ["attendees"];
  const first =
    openings.find(([opening]) => opening.test(heading))?.[1] ?? (joinsMoney(paragraph, heading) ? "budget" : null);
  if (!first) return [];
  const others = mentions
    .filter(([mention, topic]) => topic !== first && mention.test(joinedTopics(heading)))
    .map(([, topic]) => topic);
  return [first, ...others];
}

/** "III. GIẢI THƯỞNG VÀ KINH PHÍ": a part that is about money too. */
function joinsMoney({ marker }: Paragraph, heading: string): boolean {
  const isPart = marker !== null && (marker.kind === "roman" || marker.kind === "upper");
  return isPart && /^[a-z ,-]{3,40}(?:,| va| -) (?:kinh phi|du toan|du tru)(?: [a-z ]{0,30})?$/.test(heading);
}

const somebody =
  /^(hoc vien|giang vien|bao cao vien|dien gia|khach moi|dai bieu khach moi|dai bieu moi|dai bieu chinh thuc|ban to chuc|hoi vien|thi sinh|van dong vien|can bo, giao vien|giao vien|speakers|trainees)( tham gia| tham du| du)?$/;

/** Whether a heading is the name of some of the people with their number: "Học viên: 45 người, gồm:". */
export function namesPeople(paragraph: Paragraph): boolean {
  if (!somebody.test(headingOf(paragraph))) return false;
  const body = paragraph.plain.slice(paragraph.bodyStart, paragraph.bodyStart + 120);
  return (
    /[:(-] ?(?:du kien |khoang |tong so |gom |co )*\d{1,5} ?[a-z/]{2}/.test(body) &&
    !/\d{3} ?(d|dong)\b/.test(body) &&
    !timesNumber.test(body)
  );
}

/** Whether the heading is only "Nội dung": the agenda where nothing else is called so. */
export function isWeakAgenda(paragraph: Paragraph): boolean {
  const heading = headingOf(paragraph);
  return /^(noi dung|(cac )?hoat dong$|content)\b/.test(heading) && !/chuong trinh/.test(heading);
}

/** The heading proper, folded: without number, lead-in and what stands after a colon. */
export function headingOf(paragraph: Paragraph): string {
  const body = paragraph.plain.slice(paragraph.bodyStart, paragraph.bodyStart + 200);
  const end = body.search(/[:(;]|\. /);
  return (end < 0 ? body : body.slice(0, end))
    .replace(/^(du kien|ve|cong tac|cac) (?!kien)/, "")
    .replace(/[ .,]+$/, "");
}

/** Only what is joined by commas and "và" names further topics: "Thời gian, địa điểm và thành phần". */
function joinedTopics(heading: string): string {
  return heading.length <= 90 ? heading.replace(/^(chuong trinh|noi dung) .*\b(hoi nghi|to chuc)\b.*$/, "") : "";
}
