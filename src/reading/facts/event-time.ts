import type { IsoDate } from "../../plan/calendar-date";
import type { Read } from "../../plan/place";
import type { Node } from "../outline";
import { readIn, type Passage } from "../text/paragraph";
import { bodyOf } from "../text/paragraph";
import { datesIn, isoOf, type FoundDate } from "./dates";
import { labelled } from "./labels";

export interface EventTime {
  readonly eventDate: Read<IsoDate> | null;
  readonly eventEnd: Read<IsoDate> | null;
  readonly sessions: Read<number> | null;
}

const label =
  /(?:du kien )?(?:thoi gian|thoi diem|ngay to chuc|time|date|when)(?! (?:hoan thanh|thuc hien nhiem vu|nop|gui|dang ky|bao cao|chuan bi|phat bieu|nghi))(?: va dia diem|, dia diem| and (?:place|venue))?(?: (?:du kien|to chuc|dien ra|khai mac|hoi nghi|hoi thao|dai hoi|tap huan|thuc hien|le))*/;
const held =
  /\b(?:to chuc|dien ra|khai mac|bat dau|be mac|tien hanh|mo (?:hoi nghi|hoi thao|lop|dai hoi)|held|take place|takes place)\b/;

/** When the event is, from its label ("Thời gian: …"), else from the sentence that says when it is held. */
export function readEventTime(nodes: readonly Node[]): EventTime {
  const stretches = labelled(nodes, label).map(({ rest, below }) => [...(rest ? [rest] : []), ...below]);
  const dated = stretches.find((passages) => passages.some((passage) => eventDates(passage).length > 0));
  const passages = dated ?? sentences(nodes);
  const sessions = [...stretches.filter((each) => each === dated), ...stretches, passages]
    .flat()
    .map(sessionsIn)
    .find((count) => count !== null);
  for (const passage of passages) {
    const [first, second] = eventDates(passage);
    if (!first) continue;
    const start = isoOf(passage, first);
    const end = first.opensRange && second ? isoOf(passage, second) : null;
    return { eventDate: start, eventEnd: end, sessions: sessions ?? null };
  }
  return { eventDate: null, eventEnd: null, sessions: sessions ?? null };
}

/** The dates of a passage that are not a deadline. */
function eventDates(passage: Passage): FoundDate[] {
  return datesIn(passage).filter(
    ({ start }) =>
      !/(truoc|cham nhat|han cuoi|han chot|(?<!thu )sau) (ngay )?$/.test(
        passage.plain.slice(Math.max(0, start - 20), start),
      ),
  );
}

function sentences(nodes: readonly Node[]): Passage[] {
  return nodes
    .map((node) => bodyOf(node.paragraph as NonNullable<Node["paragraph"]>))
    .filter(
      ({ plain }) =>
        plain.length < 2000 &&
        !/^(can cu|thuc hien|theo)\b/.test(plain) &&
        held.test(plain) &&
        /\b(ngay|vao|luc|on)\b/.test(plain),
    );
}

/** The number of sessions a text says: "01 buổi", "02 ngày" (two sessions a day unless it says how many). */
export function sessionsIn(passage: Passage): Read<number> | null {
  const { plain } = passage;
  const buoi =
    /(?<![\d/.,])(\d{1,2}|mot|hai|ba|bon|nam|one|two|three|four) (?:\([a-z]+\) )?(?:buoi|sessions?)\b(?!\/)/.exec(
      plain,
    );
  if (buoi) return readIn(passage, buoi.index, buoi.index + buoi[0].length, numeral(buoi[1] as string));
  if (/\bnua ngay\b|(?<!\d)1\/2 ngay\b|½ ?ngay\b|\bhalf a day\b/.test(plain))
    return at(passage, /nua ngay|1\/2 ngay|½ ?ngay|half a day/, 1);
  const days =
    /(?<![\d/.,]|ngay )(\d{1,2}(?:,5)?|mot|hai|ba) (?:\([a-z]+\) )?(?:ngay|days?)\b(?! (?:truoc|sau|\d|lam viec))/.exec(
      plain,
    );
  if (
    days &&
    !/\bmoi [a-z]+ $/.test(plain.slice(Math.max(0, days.index - 16), days.index)) &&
    !/thang $/.test(plain.slice(Math.max(0, days.index - 6), days.index))
  ) {
    const count = Number((days[1] as string).replace(",", ".")) || numeral(days[1] as string);
    if (count > 0 && count <= 30)
      return readIn(passage, days.index, days.index + days[0].length, Math.round(count * 2));
  }
  if (/\bca ngay\b|\bfull day\b/.test(plain)) return at(passage, /ca ngay|full day/, 2);
  const parts = [...plain.matchAll(/\bbuoi (sang|chieu|toi)\b( va (buoi )?chieu\b)?/g)];
  const [only] = parts;
  if (only && parts.length === 1) return readIn(passage, only.index, only.index + only[0].length, only[2] ? 2 : 1);
  return null;
}

function at(passage: Passage, pattern: RegExp, value: number): Read<number> {
  const match = pattern.exec(passage.plain);
  const start = match?.index ?? 0;
  return readIn(passage, start, start + (match?.[0].length ?? 0), value);
}

function numeral(word: string): number {
  const spelt = ["mot", "hai", "ba", "bon", "nam"].indexOf(word) + 1;
  return spelt || ["one", "two", "three", "four"].indexOf(word) + 1 || Number(word);
}
