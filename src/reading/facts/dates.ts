import { toIsoDate, type IsoDate, type Weekday, type WrittenDate } from "../../plan/calendar-date";
import type { Read } from "../../plan/place";
import type { DateMention } from "../../plan/plan";
import { readIn, type Passage } from "../text/paragraph";

/** A date in a text: where it stands, what it says, and the end of its range where it begins one. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
  readonly weekday: Weekday | null;
  /** "từ ngày 10 đến ngày 12/11/2025": this is the first day, and the last one comes next. */
  readonly opensRange: boolean;
}

const spelt = /(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{4})(?!\d)/g;
const figures = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?![\d/]|[.-]\d)/g;
const short = /(?<=ngay )(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/.-])/g;
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const months = "january february march april may june july august september october november december".split(" ");
const english = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months.join("|")}),? (\\d{4})(?!\\d)`, "g");
const american = new RegExp(`\\b(${months.join("|")}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "g");
const weekdays: readonly (readonly [RegExp, Weekday])[] = [
  [/hai|2|mon/, 1],
  [/ba|3|tue/, 2],
  [/tư|tu|4|wed/, 3],
  [/năm|nam|5|thu/, 4],
  [/sáu|sau|6|fri/, 5],
  [/bảy|bẩy|bay|7|sat/, 6],
  [/chủ|cn|sun/, 7],
];
const weekdayBefore =
  /(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|\bcn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\)?(?: ?,)?(?: ?\(?ngày)?[ ,(]*$/;
/** "thứ Bảy và Chủ nhật, ngày …": which of the days is meant is not said. */
const severalDays =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|day) ?(?:,|và|-|–|&|đến|and|to) ?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|\p{L}+day)\)?[ ,(]*(?:từ )?(?:ngày )?[\d\s,&–-]*(?:và |đến )?(?:ngày )?$/u;
const weekdayAfter =
  /^ ?[,(-]? ?\(?(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})(?! ?(?:,|và|-|–|&|đến) ?(?:thứ |chủ nhật))/u;

/** The full dates of a text in order, those that no calendar has among them. */
export function datesIn(passage: Passage): FoundDate[] {
  const { plain } = passage;
  if (!/\d{2}/.test(plain)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, day: number, month: number, year: number): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) return;
    if (day === 0 || month === 0 || day > 39 || month > 19 || year < 1900 || year > 2200) return;
    const weekday = weekdayAt(passage.text, start, end);
    const first = rangeStart(plain, start, { day, month, year });
    if (first) found.push({ ...first, weekday: weekdayAt(passage.text, first.start, first.end), opensRange: true });
    found.push({ start, end, date: { day, month, year }, weekday, opensRange: false });
  };
  for (const match of plain.matchAll(spelt)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of plain.matchAll(figures)) add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of plain.matchAll(short)) add(match, Number(match[1]), Number(match[3]), 2000 + Number(match[4]));
  for (const match of plain.matchAll(iso)) add(match, Number(match[3]), Number(match[2]), Number(match[1]));
  for (const match of plain.matchAll(english))
    add(match, Number(match[1]), months.indexOf(match[2] as string) + 1, Number(match[3]));
  for (const match of plain.matchAll(american))
    add(match, Number(match[2]), months.indexOf(match[1] as string) + 1, Number(match[3]));
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.map((first, i) => ({
    ...first,
    opensRange: first.opensRange || reachesTo(plain, first, inOrder[i + 1]),
  }));
}

/** "từ ngày 03/3/2026 đến ngày 07/3/2026" */
function reachesTo(plain: string, first: FoundDate, next: FoundDate | undefined): boolean {
  return (
    next !== undefined && /^ ?(?:-|den|den het|to|until) ?(?:het )?(?:ngay )?$/.test(plain.slice(first.end, next.start))
  );
}

/** "10-", "từ ngày 10 đến", "10/11 đến ngày", "10, 11 và" before a full date: the first day, without its own month or year. */
function rangeStart(
  plain: string,
  before: number,
  last: WrittenDate,
): { start: number; end: number; date: WrittenDate } | null {
  const head = plain.slice(Math.max(0, before - 60), before);
  const match =
    /(\d{1,2})(?:\/(\d{1,2})| thang (\d{1,2}))?(?:, ?\d{1,2}){0,3} ?(?:-|den|den het|va|,|\+|&|to|and) ?(?:het )?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat),? ?)?(?:ngay )?$/.exec(
      head,
    );
  if (!match || /[/.-]$/.test(head.slice(0, match.index)) || /\d$/.test(head.slice(0, match.index))) return null;
  const comma = /, ?(?:ngay )?$/.test(head) && !/\d, ?\d*,? ?$/.test(head);
  if (comma || (/,/.test(match[0]) && !/ngay (?:\d{1,2},? ?)+/.test(head))) return null;
  if (/(gio|h|phut) ?(\d{0,2}) ?(-|den) ?$/.test(head)) return null;
  const day = Number(match[1]);
  const month = Number(match[2] ?? match[3] ?? last.month);
  if (day === 0 || day > 31 || month === 0 || month > 12) return null;
  if (month === last.month ? day >= last.day : month > last.month) return null;
  const lead = plain.slice(Math.max(0, before - head.length + match.index - 6), before - head.length + match.index);
  if (match[2] === undefined && match[3] === undefined && !/(ngay,? |tu |\()$/.test(lead) && !/-/.test(match[0]))
    return null;
  const start = before - head.length + match.index;
  const written = (
    match[2] === undefined && match[3] === undefined
      ? (match[1] as string)
      : match[0].slice(0, match[0].search(/[^\d/]/))
  ).length;
  return { start, end: start + Math.max(written, 1), date: { day, month, year: last.year } };
}

function weekdayAt(text: string, start: number, end: number): Weekday | null {
  const ahead = text.slice(Math.max(0, start - 30), start).toLowerCase();
  const before = weekdayBefore.exec(ahead);
  const ordinal = before && isOrdinal(ahead.slice(0, before.index), ahead.endsWith("("));
  if (before && severalDays.test(text.slice(Math.max(0, start - 50), start).toLowerCase())) return null;
  const word = before && !ordinal ? before[1] : weekdayAfter.exec(text.slice(end, end + 40).toLowerCase())?.[1];
  if (word === undefined) return null;
  const name = word.replace(/^thứ /, "");
  return weekdays.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** "lần thứ hai", and "Ngày thứ hai (21/3/2025)", which is the second day. */
function isOrdinal(before: string, bracketed: boolean): boolean {
  return /lần $/.test(before) || (bracketed && /(?:ngày|buổi|phiên) $/.test(before));
}

/** A found date as a mention with its place. */
export function mentionOf(passage: Passage, found: FoundDate): Read<DateMention> {
  return readIn(passage, found.start, found.end, { date: found.date, weekday: found.weekday });
}

/** A found date in ISO form with its place; null where no calendar has it. */
export function isoOf(passage: Passage, found: FoundDate): Read<IsoDate> | null {
  const date = toIsoDate(found.date);
  return date === null ? null : readIn(passage, found.start, found.end, date);
}
