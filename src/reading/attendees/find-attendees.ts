import type { Read } from "../../plan/place";
import { moneyFrom } from "../costs/money";
import type { Node } from "../outline";
import type { Section } from "../sections";
import { sentencesIn, tableNodes } from "../stray";
import { bodyOf } from "../text/paragraph";
import { headingOf } from "../topics";
import { listIn } from "./entry";
import { readAttendees, type AttendeesRead } from "./read-attendees";

/** The plan's own list of people, else the one of an annex, else a table of people anywhere. */
export function findAttendees(
  main: readonly Section[],
  annexes: readonly Section[],
  roots: readonly Node[],
): AttendeesRead {
  const inPlan = readAttendees(whoAttends(main.filter((section) => section.topic === "attendees")), main);
  const [only, ...more] = inPlan.attendees.groups.flatMap(({ members }) => members);
  if (only && more.length > 0) return inPlan;
  const annexed = readAttendees(
    annexes.filter((section) => section.topic === "attendees"),
    annexes,
  );
  if (only && annexed.attendees.groups.flatMap(({ members }) => members).length < 2) return inPlan;
  const own = only ? withTotal(inPlan, only.quota) : inPlan;
  const found =
    annexed.attendees.groups.length > 0
      ? annexed
      : readAttendees(
          roots
            .flatMap((root) => tableNodes(root, "attendees"))
            .map((node) => ({ topic: "attendees", node, weak: false })),
        );
  if (found.attendees.groups.length === 0) return inSentences(roots, own);
  const declaredTotal = own.attendees.declaredTotal ?? found.attendees.declaredTotal;
  const groups =
    own.attendees.groups.length > found.attendees.groups.length ? own.attendees.groups : found.attendees.groups;
  return { attendees: { declaredTotal, groups }, unread: [...own.unread, ...found.unread] };
}

/** "Có 58 đại biểu dự (Phụ lục 1 kèm theo)" says how many, the annex who. */
function withTotal({ attendees, unread }: AttendeesRead, total: Read<number> | null): AttendeesRead {
  return { attendees: { ...attendees, declaredTotal: attendees.declaredTotal ?? total, groups: [] }, unread };
}

/** The people whom sentences list outside every section: "Tham dự Hội nghị có 160 người, trong đó …". */
function inSentences(roots: readonly Node[], own: AttendeesRead): AttendeesRead {
  const said = roots.flatMap((root) => sentencesIn(root).filter(listsPeople));
  const node = said[0]?.parent;
  if (!node || own.attendees.groups.length > 0) return own;
  const read = readAttendees([{ topic: "attendees", node: { ...node, paragraph: null, children: said }, weak: false }]);
  return { ...read, unread: own.unread };
}

function listsPeople({ paragraph }: Node): boolean {
  if (!paragraph) return false;
  const body = bodyOf(paragraph);
  if (moneyFrom(body.plain)) return false;
  return (
    (listIn(body)?.entries.length ?? 0) > 1 ||
    /^(?:tong cong|tong so)\b[^\d]{0,20}\d+ (?:nguoi|dai bieu|dong chi)\b/.test(body.plain)
  );
}

/** "Đối tượng mừng thọ" beside "Thành phần dự lễ" says whom the event honours, not who comes. */
function whoAttends(sections: readonly Section[]): readonly Section[] {
  const heading = ({ node }: Section): string => (node.paragraph ? headingOf(node.paragraph) : "");
  const named = sections.some((section) => /^(thanh phan|dai bieu|so luong)\b/.test(heading(section)));
  return named
    ? sections.filter(
        (section) =>
          !/^(?:doi tuong (?!tham|du|dai bieu|va|,)|so luong (?:tuyen duong|khen|giai))/.test(heading(section)),
      )
    : sections;
}
